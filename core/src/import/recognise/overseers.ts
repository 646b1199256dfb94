import { slug } from '../../text/slug.js';
import { plain } from '../source/plain.js';
import { nameLikeness } from './names.js';
import { isOverByLabel, isOverTheTeam } from './of-others.js';

/** "our faculty advisor, Dr. Ana Ruiz": whoever watches over a team is told of like this by those who are it. */
const OURS =
  /(?<!\p{L})(?:[Oo]ur|[Vv]år|[Nn]uestr[oa])\s(?:\p{L}[\p{L}-]{2,20}\s){0,2}(?:advis[eo]r|supervisor|instructor|professor|teacher|client|sponsor|handledare|lärare|examinator|beställare|uppdragsgivare|tutora?|profesora?|asesora?|supervisora|docente|cliente|patrocinadora?)(?:\s(?:is|är|es)|,|:)?\s((?:(?:Dr|Dra|Prof|Professor|Mr|Mrs|Ms|Ing|Lic)\.?\s)?\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'.-]+){1,3})/gu;

/** "Dr. Ana Ruiz" above "Advisor". */
const HONORED = /^(?:Dr|Dra|Prof|Profa|Professor|Mr|Mrs|Ms|Ing|Lic)\.?\s/u;

/** The slugs of those who watch over a team, as the lines of a document tell. */
export function overseersIn(lines: readonly string[]): Set<string> {
  const names = lines.flatMap((line) => {
    const words = plain(line);
    const told = [...words.matchAll(OURS)].map(([, name = '']) => name.replace(/\.$/, ''));
    const [, label = '', holder = ''] = /^([^:]{4,40}):\s+(\p{Lu}[^,;:(]{3,40})/u.exec(words) ?? [];
    return isOverTheTeam(label) ? [...told, holder.trim()] : told;
  });
  const headed = lines
    .filter((line, index) => isOverByLabel(lines[index + 1] ?? '') && !isOverByLabel(line))
    .map(plain);
  return new Set(
    [...names, ...headed.filter((name) => HONORED.test(name))]
      .filter((name) => nameLikeness(name) === 2)
      .map((name) => slug(name)),
  );
}
