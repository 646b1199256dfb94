import type { Inline } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { isGivenName } from './given-names.js';
import { isRoleTitle, nameLikeness } from './names.js';

const TIE = /\s{0,3}(?:[-–—+_|]|\\{1,2})\s{0,3}/u;

/** "Ana Ruiz-Bo Lind-Cy Ek", "Lead: Ana Ruiz + Bo Lind": full names tied by one sign or another, apart by semicolons. */
export function untied(text: Inline): Inline {
  return /\p{L}\s{0,3}[-–—+_|\\]\s{0,3}\p{Lu}/u.test(text) ? text.split('\n').map(untiedLine).join('\n') : text;
}

function untiedLine(line: Inline): Inline {
  if (line.length > 300) return line;
  const [, label = '', names = ''] = /^((?:[^:]{2,60}:[\s*]*)?)(.*)$/u.exec(line) ?? [];
  const parts = names.trim().split(TIE);
  return areTied(parts) ? `${label}${parts.join('; ')}` : line;
}

/** Each of them a full name, most of them with a common first name; "Ana Maria-Jose Ruiz" is one. */
function areTied(parts: readonly string[]): boolean {
  const [first = ''] = parts;
  const areFull = parts.every(
    (part) => /\S\s+\S/.test(part) && !part.includes(',') && nameLikeness(part) === 2 && !isRoleTitle(part),
  );
  const given = parts.filter((part) => isGivenName(plain(part))).length;
  const isDouble = parts.length === 2 && isGivenName(first.split(/\s+/).at(-1) as string);
  return areFull && given > 1 && given >= parts.length / 2 && !isDouble;
}
