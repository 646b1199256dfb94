import type { Inline } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { spelled } from './spelling.js';
import { isRoleTitle, nameLikeness } from './names.js';
import { splitRow } from './joined.js';

/** Whether most lines name somebody, if only by a first name: "Ana (Lead)", "Lead: Ana", "Testers – Bo & Chen". */
export function areShortLines(lines: readonly Inline[]): boolean {
  return lines.filter(isOfSomebody).length >= Math.max(2, lines.length * 0.6);
}

/** The same where each line says what somebody is, too: "Ana: Lead". */
export function areShortRoles(lines: readonly Inline[]): boolean {
  const told = lines.filter((line) => isOfSomebody(line) && isRoleTitle(line));
  return told.length >= Math.max(2, lines.length * 0.6);
}

function isOfSomebody(line: Inline): boolean {
  const [head = '', ...rest] = plain(spelled(line)).split(/[,:(–—]|\s-\s/);
  if (nameLikeness(head.trim()) > 0) return true;
  const [names = ''] = rest;
  return (
    rest.length > 0 &&
    isRoleTitle(head) &&
    names
      .split(/\s+(?:and|och|y|e|und|et|en)\s+|[&/)]/u)
      .map((name) => name.trim())
      .filter(Boolean)
      .every(isShort)
  );
}

/** "Ana", and not "Everyone". */
export function isShort(name: string): boolean {
  return nameLikeness(name) > 0 && !isRoleTitle(name) && !ANYONE.test(name);
}

/** "Ana", "Bo & Chen", and no more. */
export function isFirstNames(words: string): boolean {
  const names = words.split(/\s+\/\s+/u).flatMap(splitRow);
  return words !== '' && names.length < 7 && names.every((name) => name.split(/\s+/).length < 3 && isShort(name));
}

const ANYONE =
  /^(?:primary|secondary|main|back-?up|all|every|any|each|whole|entire|none|nobody|rotat|shared|same|self|as |alla|hela|var|ingen|roterande|delas?|gemensam|tod[oa]s?|cada|cualquier|ningun|nadie|rota|compartid|alle|jeder|niemand|tous|chacun|personne)/iu;
