import type { Inline } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { isTask } from './crafts.js';
import { isRoleTitle, nameBefore, nameLikeness } from './names.js';
import { splitOutside } from './outside-brackets.js';

/** The lines of a text, and what stands between semicolons, bars and dots where each part is about somebody. */
export function piecesOf(text: Inline): string[] {
  const pieces = splitOutside(text, /\n|;/).flatMap(rowOf);
  return pieces.reduce<string[]>((all, piece) => {
    const last = all.at(-1);
    // "Ana Ruiz – Lead; Tester" is of one person.
    const isOnlyRole = isRoleTitle(piece) && !/[:–—(]|\s-\s/.test(piece) && nameLikeness(piece) < 2;
    if (last === undefined || !isOnlyRole || nameLikeness(nameBefore(last)) < 2) return [...all, piece];
    return [...all.slice(0, -1), `${last}, ${piece}`];
  }, []);
}

/** The names of "Ana, Bo & Cy", and of those that slashes and words part. */
export function namesBetween(words: string): string[] {
  return words.split(/\s*[,;/&+]\s*|\s+(?:and|och|und|et|y|e)\s+/iu).filter((name) => name !== '');
}

function labelOf(part: string): string {
  return plain(part).split(':')[0] as string;
}

function restOf(part: string): string {
  return plain(part).replace(/^[^:]*:\s+/, '');
}

/** "Ana Ruiz – Lead", "Ana Ruiz (Lead)" */
function isToldOf(part: string): boolean {
  const [, name = ''] = /^([^:–—()-]{3,50}?)(?:\s[–—-]\s|\s\()\p{L}/u.exec(plain(part)) ?? [];
  return nameLikeness(name) === 2 && !isRoleTitle(name);
}

/** "Ana Ruiz | Bo Lind", "Lead: Ana Ruiz • Tester: Bo Lind", "**Lead:** Ana Ruiz **Tester:** Bo Lind", "1) Ana Ruiz 2) Bo Lind" */
function rowOf(line: string): string[] {
  if (line.length > 2000) return [line];
  const counted = line.split(/(?:^|\s+)(?:#?\d{1,2}[.)])\s+/u).filter((part) => part !== '');
  if (counted.length > 1 && counted.every((part) => nameLikeness(plain(part)) === 2)) return counted;
  const parts = line
    .replace(/^\s*[•·|]\s*/u, '')
    .split(/\s+[|•·]\s+|(?<=\p{L}[.,]?)\s+(?=\*\*[^*:]{2,40}(?::\*\*|\*\*:)\s)/u)
    .map((part) => part.trim());
  const isLabelled = (part: string): boolean =>
    /:\s/.test(plain(part)) && (isRoleTitle(labelOf(part)) || (part.startsWith('**') && isTask(labelOf(part))));
  // Behind a single bar stands where somebody comes from, unless it is another one with a label.
  // "Web: Ana Ruiz · Data: Bo Lind"
  const areAllLabelled = parts.every((part) => /^[^:]{2,40}:\s/.test(plain(part)) && nameLikeness(restOf(part)) === 2);
  if (areAllLabelled && parts.length > 1) return parts;
  const areSeveral = parts.length > 2 || parts.some(isLabelled) || parts.every(isToldOf);
  const isAboutOne = (part: string): boolean => nameLikeness(part) === 2 || isLabelled(part) || isToldOf(part);
  return areSeveral && parts.length > 1 && parts.every(isAboutOne) ? parts : [line];
}
