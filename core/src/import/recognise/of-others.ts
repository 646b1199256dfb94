import { plain } from '../source/plain.js';
import { isBesideTeam } from './beside-team.js';
import { isOfDocument } from './of-document.js';
import { isOfThePast } from './past.js';

/*
 * Who is no member of a team though a document names them, for every place that looks for people: those who come along,
 * watch over it, pay for it or are served by it, who wrote or read the document or are thanked in it, and who has left.
 */

/** Who comes along without being one of the team. */
export const OUTSIDE: RegExp =
  /(?:^in attendance\b|^(?:apologies|adjungerade?|invitad[oa]s?)\b)|\b(?:by invitation|not (?:a |themselves )?(?:member|part of)|(?:does|do) not take part|not involved|inte deltar|deltar inte|con voz y sin voto|con voz pero sin voto|non-members?|por invitación|no (?:es|son) (?:miembro|integrante|vocal)|no forman? parte|ingår (?:inte|ej) i|(?:är|inte|ej) (?:inte )?(?:medlem|ledamot)\b(?<=(?:inte|ej) (?:medlem|ledamot))|nicht Mitglied|kein Mitglied)/iu;

/** Those who watch over a team, or whom it works for. */
export const OVER_THE_TEAM: RegExp =
  /\b(?:supervisors?|(?:faculty|academic|university|thesis) (?:advis[eo]rs?|mentors?)|asesor(?:a|es|as)? académic[oa]s?|teachers?|lecturers?|professors?|instructors?|(?:clients?|customers?)(?!\s(?:liaison|lead|success|services?|support|care|experience|relations?|relationship|journey|operations|onboarding|insights?|advoca\p{L}*|engagement|solutions?|communications?))|docentes?|profesor(?:a|es|as)?|tutor(?:a|es|as)?|(?<!(?:atención|servicio|soporte|experiencia|relación|relaciones|éxito)\s(?:al|con|con el|con los|del?|de los)\s)clientes?|\p{L}*handledare|lärare|examinator|kund|beställare|dozent(?:in)?|betreuer(?:in)?|tuteur|tutrice|encadrante?|enseignante?|professeure?)\b/iu;

/** The same where it is said before names: whoever advises a team of students, or of a club. */
const OVER_BY_LABEL =
  /^(?:(?:the|our|additional|other|second|external|team|group|project|industry|course|class|staff|club|company|faculty|academic|capstone|squad|nuestr[oa]|vår|notre)\s){0,2}(?:advis[eo]rs?|mentors?|coach(?:es)?|g?tas?|teaching assistants?|mentor(?:a|es|as)|asesor(?:a|es|as)?|mentorer|coacher|responsible (?:engineer|teacher|staff)|staff member)(?:\(s\))?$/iu;

/** Whether a label before names, or a role, is one of those who watch over a team. */
export function isOverTheTeam(label: string): boolean {
  const words = plain(label)
    .replaceAll(/\s*\([^()]*\)/g, '')
    .replace(/:$/, '')
    .trim();
  return OVER_THE_TEAM.test(words) || OVER_BY_LABEL.test(words);
}

/** "Advisor", "Team mentor" and no more. */
export function isOverByLabel(label: string): boolean {
  return OVER_BY_LABEL.test(plain(label).replace(/[:.]$/, '').trim());
}

/** Before whoever pays for a team, or speaks for it above: "Executive sponsor: …". */
export const SPONSORS: RegExp =
  /^(?:sponsors?\s?(?:\/|&|and|or|och|y)\s?\p{L}+:\s|(?:[\p{L}-]+\s){1,3}(?:sponsors?|patrocinador(?:a|es|as)?|uppdragsgivare|beställare|auftraggeber(?:in)?)(?:\(s\))?(?::|\s[–—-])\s)/iu;

/** Those whom a team works for, or makes up to think of them; things that are called like people, and where they are. */
const OF_NO_TEAM =
  /\b(?:users|audience|target group|användare|målgrupp(?:en|er)?|usuari[oa]s|público objetivo|rooms?|offices|locations|sites|hubs|regions?|cities|towns|servers|tools|products|companies|organi[sz]ations|lokaler|rum|verktyg|orter|regioner|företag|organisationer|salas|sedes|ciudades|regiones|herramientas|empresas|organizaciones)\b|^(?:user )?personas$/iu;

/** Whether a heading or a label stands above others than the team: "Supervisor", "Thanks to", "Alumni", "Target group". */
export function isOfOthers(label: string): boolean {
  const words = plain(label).replace(/:$/, '');
  return (
    isOverTheTeam(words) ||
    OUTSIDE.test(words) ||
    BESIDE.test(words) ||
    isBesideTeam(words) ||
    OF_NO_TEAM.test(words) ||
    isOfDocument(words) ||
    isOfThePast(words)
  );
}

const BESIDE = /sponsor|stakeholder|intressent|patrocinador|\bthank|\btack(?:ar)?\b|gracias|agradec/iu;

/** Whether a line or a sentence tells of others than the team: who wrote, pays, is thanked, was there before or is a guest. */
export function tellsOfOthers(words: string): boolean {
  return OUTSIDE.test(words) || SPONSORS.test(words) || TOLD_OF_OTHERS.test(words);
}

const TOLD_OF_OTHERS =
  /\b(?:thank(?:s|ed)?|grateful|acknowledg\p{L}*|inspired|based on|builds? on|work by|in memory of|dedicated to|for example|e\.g\.|authors?|editors?|(?:written|drafted|edited|prepared|reviewed|approved|authori[sz]ed|founded|funded) by|written|drafted|funded|stakeholders?|sponsors?|guests?|consulted|contacts?|former(?:ly)?|past|previous(?:ly)?|earlier|stepped down|resigned|tack(?:ar)?|till exempel|inspirerad|(?:godkän[dt]|granskad|grundad)(?:es)? av|författ\p{L}*|skriv(?:en|et|its)|intressenter|tidigare|gäst(?:er)?|kontakt\p{L}*|gracias|agradec\p{L}+|basad[oa] en|por ejemplo|(?:aprobad|revisad|fundad)[oa] por|autor(?:es|a|as)?|redact\p{L}*|escrit[oa]s?|anterior(?:es)?|interesad[oa]s|patrocin\p{L}*|invitad[oa]s|contacto)\b/iu;
