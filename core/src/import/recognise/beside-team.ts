import { plain } from '../source/plain.js';

/** What those are called who stand behind a team, or whom it works for: "Executive Sponsor", "Cliente". */
const BESIDE =
  /^(?:[\p{L}-]+\s+){0,3}(?:sponsors?|stakeholders?|patrocinador(?:a|es|as)?|interesad[oa]s?|uppdragsgivare|beställare|intressent(?:er)?|projektsponsor|projektägare|(?:stable )?counterparts?|auftraggeber(?:in)?|commanditaire|(?<!(?:support|services?|relations?|expérience) )clients?|customers?|(?<!(?:atención|servicio|soporte|experiencia|enlace|relaci(?:ón|ones)) (?:al?|del?|con) (?:el |los )?)clientes?|kund(?:en|er)?)(?:\s+(?:of|del?|de la|för|av|des|du|for)\s+(?:\p{L}+\s*){1,3})?$/iu;

/** Whether a role is one of somebody who is no member of the team. */
export function isBesideTeam(role: string): boolean {
  const words = plain(role)
    .replaceAll(/\s*\([^()]*\)/g, '')
    .replace(/[:.]$/, '')
    .trim();
  return BESIDE.test(words) || AUDITORS.test(words);
}

/** "Revisor", "Valberedning": an association elects them beside its board, to look at what that does. */
export function areAuditors(words: string): boolean {
  return AUDITORS.test(plain(words).replace(/:$/, ''));
}

const AUDITORS =
  /^(?:(?:lekmanna|yrkes|förtroende|förenings|huvud|intern|extern)?revisor(?:er(?:na)?|n)?|revisors?suppleant(?:er)?|(?:(?:ledamot|ordförande|sammankallande) (?:i|för|av) )?valberedning(?:en)?|(?:kassen|rechnungs)prüfer(?:in(?:nen)?)?|revisor(?:a|es|as)? de cuentas|(?:comisión|comité|junta) (?:revisora?|fiscal|fiscalizador[a]?|electoral|de nominaciones)(?: de cuentas)?|nominat(?:ing|ions?) committee|commissaires? aux comptes)$/iu;

/** Somebody who is told of with such a role, and no other. */
export function standsBeside({ roles }: { readonly roles: readonly string[] }): boolean {
  return roles.length > 0 && (roles.every(isBesideTeam) || isBesideTeam(roles[0] as string));
}

/** "Member 2", "Integrante 3", "Person A": a number on a list, and nothing that somebody does. */
export function isCountedMember(role: string): boolean {
  return /^(?:[\p{L}]+\s+)?(?:members?|medlem|deltagare|miembro|integrante|participante|mitglied|membre|participants?|persons?|students?|estudiante|alumn[oa]|persona?|name|nombre|namn)(?:\s+(?:del?\s+)?(?:equipo|grupo|team|proyecto))?\s*(?:#|nº|n°|no\.?|nr\.?)?\s*(?:\d{1,2}|(?<=\s)\p{L})$/iu.test(
    plain(role).trim(),
  );
}
