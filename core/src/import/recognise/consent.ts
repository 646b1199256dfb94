import { sentencesOf } from './sentences.js';
import { plain } from '../source/plain.js';

/** A word that says yes to something, as people do who sign. */
const CONSENTS =
  /\b(?:agree[sd]?|accept(?:s|ed|ing)?|approve[sd]?|acknowledged?|acknowledges|understood|understands?|commit(?:s|ted)?|read|pledged?|certify|certifies|consents?|confirms?|abides?|uphold|bound by|endorsed?|declare|sign(?:s|ed|ing)?|signatures?)\b|\b(?:acept[ao]\w*|aceptad[oa]|acuerdan|acordamos|de acuerdo|aprob\w+|aprueb[ao]\w*|comprome\w+|conform\w+|declar\w+|leído|suscri\w+|firma\w*|ratific\w+|concord\w+|aceit\w+|aprov\w+|assin\w+|subscrev\w+|lido)|(?<!\p{L})(?:godkän\p{L}*|accepter\p{L}*|läst|tagit del|förbind\p{L}*|intyga\p{L}*|lova\p{L}*|följer|bekräfta\p{L}*|samtyck\p{L}*|ställer|skriv\p{L}* under|underteckna\p{L}*|underskrift\p{L}*|signera\p{L}*|stimmen|akzeptier\p{L}*|bestätig\p{L}*|verpflicht\p{L}*|unterschr\p{L}*|unterzeichn\p{L}*|gelesen|acceptons|approuv\p{L}*|engageons|engagent|sign(?:ons|ent|é)|lu et|akkoord|\p{L}*teken(?:en|t|d|de|ing|ingen)|instemmen|gelezen|beloven|verklaren|bevestigen|goedgekeurd)(?!\p{L})/iu;

/** What is signed: the document, its terms, what stands above. */
const DOCUMENT =
  /\b(?:charter|contract|agreement|by-?laws|constitution|document|terms|the above|above|conditions|(?:this|these|our) (?:rules|guidelines|norms|agreements?|policies|procedures|expectations|commitments|consequences))\b|\b(?:acta|acuerdos?|contrato|documento|carta|estatutos|términos|lo anterior|lo dicho|normas acordadas|compromisos?|acordo|termo|regimento|compromisso)\b|(?<!\p{L})(?:(?:grupp|team)?kontrakt\p{L}*|avtal\p{L}*|dokument\p{L}*|överenskommelse\p{L}*|stadgar\p{L}*|ovan\p{L}*|charter\p{L}*|charta|vertrag|vereinbarung|charte|contrat|ci-dessus|\p{L}*contract|\p{L}*overeenkomst|bovenstaande|afspraken)(?!\p{L})/iu;

/** "Type your name and the date", "Skriv under här": what asks for a signature. */
const ASKS =
  /\b(?:put|add|place|set|leave|write|sätt|skriv|pon|coloca|marca)\p{L}*\b(?=.{0,40}(?:\btick|\bcheck ?mark|\binitials\b|\bx\b|\bbock\b|\bkryss\b|[✅✔✓☑]))(?=.{0,60}(?:\bnames?\b|namn|nombres?\b))|\b(?:sign|type|write|add|put|print|enter)s?\b(?=.{0,60}\b(?:names?|signatures?|initials?)\b)(?=.{0,60}(?:\bdate\b|\bsign))|\bsign (?:with|here|below|your)\b|(?:escrib|agreg|añad|pon|coloc|registr)\p{L}*(?=.{0,60}\bnombres?\b)(?=.{0,60}(?:\bfecha\b|\bfirm))|\bfirm(?:e|en|a|an|ar|amos)\b.{0,30}\b(?:abajo|aquí|documento|integrantes|miembros|nombre)\b|(?:skriv|fyll|lägg|ange)\p{L}*(?=.{0,60}(?<!\p{L})namn)(?=.{0,60}(?:datum|under|sign))|(?:signera|underteckna|skriv(?:a|er)? under)\p{L}*.{0,30}(?:nedan|här|dokument|kontrakt|namn|underskrift|signatur)/iu;

/** "We agree to the following rules:" stands above rules, and above nobody; "the terms of these rules" are the document. */
const ABOVE_RULES =
  /\b(?:following|(?<!\bof )these) (?:\p{L}+ )?(?:terms|rules|agreements?|norms|values|principles|guidelines|commitments|conditions|points|expectations)\s*:|\b(?:siguientes|estos|estas) (?:\p{L}+ )?(?:normas|reglas|acuerdos|valores|principios|compromisos|términos|puntos)\s*:|följande (?:\p{L}+ )?(?:regler|värderingar|överenskommelser?|punkter|principer|villkor|avtal)\s*:/iu;

/** "By signing we agree to:", "Vi är överens om följande:", and no "we, the following members, agree:". */
const ABOVE_WHAT =
  /(?:\b(?:agrees?|commits?|promises?|pledges?|undertakes?)\b[^.:]{0,40}\b(?:to|that|on|by)|\bfollowing(?!\s(?:members?|people|persons?|team|students?|individuals|signator(?:y|ies)|signatures|names|parties|participants))(?:\s\p{L}+){0,3}|\b(?:överens om|lovar (?:vi )?att|förbinder (?:vi )?oss (?:till )?(?:att)?)|\bföljande(?!\s(?:personer|medlemmar|deltagare|underskrifter))(?:\s\p{L}+){0,3}|\b(?:acordamos(?: que)?|nos comprometemos a|lo siguiente)|\bsiguientes?(?!\s(?:personas|miembros|integrantes|firmantes|firmas))(?:\s\p{L}+){0,3}|\bfolgende[nsmr]?(?!\s(?:mitglieder|personen))(?:\s\p{L}+){0,3}|\b(?:verpflichten uns(?: dazu)?(?: zu)?|einigen uns auf|vereinbaren)|\bseguintes?(?!\s(?:pessoas|membros|integrantes))(?:\s\p{L}+){0,3}|\bvolgende(?!\s(?:personen|(?:team)?leden))(?:\s\p{L}+){0,3}|\b(?:beloven|spreken af)|\b(?:nous engageons à|convenons de)|\bsuivante?s?)\s*:\s*$/iu;

/** Letters in a text that tells of more than consent. */
const MOST = 900;
/** Letters in what speaks of one thing. */
const MOST_IN_ONE = 420;

/**
 * Whether a text says that people agree to the document, or asks them to sign it: no proof that they have, but whoever
 * is named right below it does so.
 */
export function tellsConsent(text: string): boolean {
  const words = plain(text);
  if (words.length > MOST || isAboveRules(words)) return false;
  const said = words.length < MOST_IN_ONE ? [words] : sentencesOf(words).filter((each) => each.length < MOST_IN_ONE);
  // "Who has agreed to this contract?" asks who does.
  return said.some((each) => !each.endsWith('?') && ((CONSENTS.test(each) && DOCUMENT.test(each)) || ASKS.test(each)));
}

/** Whether what stands below a text are rules, as it says itself. */
export function isAboveRules(text: string): boolean {
  const words = plain(text);
  return ABOVE_RULES.test(words) || (words.length < MOST && ABOVE_WHAT.test(words));
}
