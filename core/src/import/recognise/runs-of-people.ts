import { splitLabel } from '../structure/infer-headings.js';
import { classifyHeading } from '../structure/classify.js';
import { plain } from '../source/plain.js';
import { exactColumnKind } from '../words/column-kinds.js';
import { factKind } from '../words/fact-kinds.js';
import { isCraft } from './craft.js';
import { isLowerName, isRoleTitle, nameLikeness } from './names.js';
import type { Person } from './person.js';
import { rolesIn } from './roles-in.js';
import { isShort } from './short-lines.js';

/** Fewer could be anything. */
const FEWEST = 3;

/**
 * "ana: backend dev", "Bo – tester" "Cy (design)" and more of the kind, line below line: whoever each line begins with, if only by a
 * first name or in small letters, since what stands behind each is a role. Other lines may stand before and after.
 */
export function runsOfPeople(lines: readonly string[]): Person[] {
  const runs: Person[][] = [[]];
  for (const line of lines.flatMap((each) => plain(each).split(/\s+[·•|]\s+/u))) {
    const person = toldIn(line);
    if (person) runs.at(-1)?.push(person);
    else runs.push([]);
  }
  return runs.filter(areSeveral).flat();
}

function areSeveral(run: readonly Person[]): boolean {
  return run.length >= FEWEST && new Set(run.map(({ name }) => name)).size === run.length;
}

function toldIn(line: string): Person | undefined {
  const said = plain(line);
  const [, term = '', meaning = ''] = /^([^:–—]{2,40}?)\s+[–—-]\s+(\S.*)$/u.exec(said) ?? [];
  const [, held = term, inner = meaning] = /^([^():–—]{2,40}?)\s*\(([^()]{2,40})\)$/u.exec(said) ?? [];
  const { label, rest } = splitLabel(said) ?? { label: held, rest: inner };
  const name = label.replace(/:$/, '').trim();
  const isTold = isDoing(rest) && couldBeName(name);
  return isTold ? { name, roles: rolesIn(rest) } : undefined;
}

/** A role and nothing else, as people call it, too: "backend dev". */
function isDoing(words: string): boolean {
  const parts = words.split(/\s+/);
  const isOfCrafts = parts.every((part) => isCraft(part));
  return words !== '' && parts.length < 6 && !/[.!?:]$/.test(words) && (isRoleTitle(words) || isOfCrafts);
}

/** Whether lines, each of them, begin with a name in capitals, if only a first one, and go on with what that person does. */
export function areToldOf(lines: readonly string[]): boolean {
  const names = lines.flatMap((line) => /^(\p{Lu}[^:–—]{1,40}?)(?::\s|\s[–—-]\s)\s*\S/u.exec(plain(line))?.[1] ?? []);
  return (
    lines.length > 1 &&
    names.length === lines.length &&
    new Set(names).size === names.length &&
    names.every((name) => couldBeName(name))
  );
}

function couldBeName(words: string): boolean {
  const isKnown =
    isRoleTitle(words) ||
    isCraft(words) ||
    exactColumnKind(words) !== undefined ||
    factKind(words) !== undefined ||
    classifyHeading(words) !== undefined;
  if (isKnown) return false;
  const first = words.slice(0, 1).toUpperCase() + words.slice(1);
  return (
    nameLikeness(words) === 2 ||
    isLowerName(words) ||
    (!/\s/.test(words) && words.length > 2 && nameLikeness(first) > 0 && isShort(first))
  );
}
