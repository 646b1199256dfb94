import { LISTS } from '../changes/kinds/lists.js';
import type { CharterDocument } from '../document.js';
import { entitiesOf } from '../model/visit.js';
import { placeAt } from '../schema/help.js';
import { pathOf, type Node, type Path } from '../syntax/tree.js';

/** "a member", "an objective": what an item of a list is called. */
export function nounAt(path: Path): string {
  const noun = nounOf(path);
  return `${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`;
}

/** "the member “Bo Lind”", "the field “background”": what goes with a part of the charter. */
export function thingAt({ charter }: CharterDocument, node: Node): string {
  const path = pathOf(node);
  if (typeof path.at(-1) !== 'number') return `the part “${placeAt(path)?.help.title ?? String(path.at(-1))}”`;
  const entity = charter && [...entitiesOf(charter)].find((each) => each.node === node);
  return `the ${nounOf(path)} ${quoted(entity?.label ?? (node.kind === 'scalar' ? node.value : ''))}`;
}

export function quoted(words: string): string {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > 60 ? `${line.slice(0, 58).trimEnd()} …` : line}”`;
}

/** a, b and c */
export function all(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

function nounOf(path: Path): string {
  const names = path.filter((step) => typeof step === 'string').join('.');
  return LISTS[names]?.noun ?? (names.startsWith('layout') ? 'part of the layout' : 'point');
}
