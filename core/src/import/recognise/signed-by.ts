import { plain } from '../source/plain.js';
import { dayIn } from './dates.js';
import { isGivenName } from './given-names.js';
import { isRoleTitle, nameLikeness } from './names.js';
import { peopleIn } from './people.js';
import type { SignedLine } from './signature-labels.js';
import { SIGNING_DATE } from './signing-date.js';
import { splitRow } from './joined.js';

/** Before the name of somebody who signs: "Electronically signed by", "Signed (chair):", "/s/". */
export const SIGNED: RegExp =
  /^(?:\/?s\/|[Xx]\s*_+|(?:(?:has|have) been |har blivit |är |ha sido )?(?:(?:e|electronically|digitally|digitalt|elektroniskt|electrónicamente|digitalmente|digital|elektronisch)[ -])?(?:(?:read|läst|leído|lu|gelesen|lido|gelezen) (?:and|och|y|e|und|et|en) )?(?:signed|approved|accepted|agreed|signerat|signerad|underskrive[nt]|undertecknat|undertecknad|undertecknas|godkänt|godkänd|överenskommet|firmado|firman|firmamos|fdo\.?|aprobado|aceptado|acordado|suscrito|unterzeichnet|unterschrieben|signiert|gez\.?|signé|approuvé|assinado|assinam|aprovado|aceite|ondertekend|getekend|(?:voor )?akkoord|goedgekeurd|llofnodwyd|arwyddwyd|cymeradwywyd)(?:\s+(?:and|och|y|e|und|et|en)\s+(?:signed|accepted|approved|undertecknat|signerat|firmado|aceptado|unterzeichnet|signé))?(?:\s+off)?(?:\s+(?:\p{L}{3,}(?:ally|mente|iskt|talt|lement)))?(?:\s*\([^()]*\))?(?:\s+(?:by|av|por|von|par|door|gan))?(?:\s*\([^()]*\))?:?|签名人?(?=:)|签字人?(?=:)|批准人(?=:)|(?:signatures?|underskrift(?:er)?|firmas?|unterschrift(?:en)?|assinaturas?|handtekening(?:en)?|llofnod)(?:\s*\([^()]*\))?(?:\s*:|(?=\s\p{L}[\p{L}.’'-]+(?:\s\p{L}[\p{L}.’'-]+){1,3}\s[–—-]\s\d)))\s*/iu;

/** "Signed: Ana Ruiz, Bo Lind", "Signed by: Ana and Bo": names alone behind a word for signing; empty where anything else stands there. */
export function namesBehindSigned(line: string): string[] {
  const words = line.length > 600 ? '' : plain(line).replace(/\.$/, '');
  const label = SIGNED.exec(words)?.[0] ?? '';
  const names = splitRow(words.slice(label.length));
  const areFull = names.every((name) => nameLikeness(name) === 2 && !isRoleTitle(name));
  const areFirst =
    label.trimEnd().endsWith(':') &&
    names.some(isGivenName) &&
    names.every((name) => nameLikeness(name) > 0 && !isRoleTitle(name));
  return label !== '' && (areFull || areFirst) ? names : [];
}

/** "Signed off by Ana Ruiz (3 May 2026) and Bo Lind (4 May 2026)." */
export function inSentence(line: string): SignedLine[] {
  const words = plain(line);
  const said = SIGNED.exec(words)?.[0];
  if (said === undefined) return [];
  const dates = words.split(/\)/).map((part) => SIGNING_DATE.exec(part)?.[0]);
  const people = peopleIn(words.slice(said.length).replace(/\.$/, ''), { short: false, many: true });
  return people.map((person, index) => {
    const date = dates[index];
    return { person: { ...person, roles: [] }, ...(date && { signed: dayIn(date) ?? date }), kind: 'typed' };
  });
}
