import type { Inline } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { isTask } from './crafts.js';
import { isRoleTitle, nameBefore, nameLikeness } from './names.js';
import { splitOutside } from './outside-brackets.js';
import { AND } from './joined.js';

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

function labelOf(part: string): string {
  return plain(part).split(':')[0] as string;
}

function restOf(part: string): string {
  return plain(part).replace(/^[^:]*:\s+/, '');
}

/** "Ana Ruiz – Lead", "Ana Ruiz (@ana): Lead", "Ana (Lead)" */
function isToldOf(part: string): boolean {
  const words = plain(part).replace(/\s(?:\(@[^()]{1,40}\)|<?[\w.+-]{1,60}@[\w.-]{1,60}\w>?)/gu, '');
  const [, name = '', title = ''] = /^([^:–—()]{3,50}?)(?:\s[–—-]\s|\s\(|[:,]\s)(\p{L}.*)$/u.exec(words) ?? [];
  if (isRoleTitle(name)) return false;
  const likeness = nameLikeness(name);
  return (
    (likeness === 2 && /\s[–—-]\s|\s\(/u.test(words)) ||
    (likeness > 0 && isRoleTitle(title) && nameLikeness(title) < 2 && title.split(/\s+/).length < 7)
  );
}

const HOLDER_ENDS = new RegExp(`\\s*[,(<&/]|\\s(?:${AND})\\s|\\s(?=\\S+@)`, 'u');

/** "Lead – Ana Ruiz", "Lead: Ana and Bo": a title, and somebody behind it. */
function isHeldBy(part: string): boolean {
  const [, title = '', rest = ''] = /^([^:–—()]{2,60}?)(?::|\s[–—-])\s(.+)$/u.exec(plain(part)) ?? [];
  const [first = ''] = rest.split(HOLDER_ENDS);
  return isRoleTitle(title) && nameLikeness(title) < 2 && nameLikeness(first) > 0 && !isRoleTitle(first);
}

/** "Lead – Ana Ruiz / Tester – Bo Lind", "Ana Ruiz – Lead | Bo Lind – Tester": several on one line, each with a title. */
export function rowOfHolders(line: Inline): string[] | undefined {
  const parts = line.length > 2000 ? [] : line.split(/\s+[|•·/]\s+|;\s+/u);
  return parts.length > 1 && (parts.every(isHeldBy) || parts.every(isToldOf)) ? parts : undefined;
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
  const held = rowOfHolders(line);
  if (held) return held;
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
