import { LISTS } from '../changes/kinds/lists.js';
import { anEntry, theEntry } from '../changes/words/phrase.js';
import type { CharterDocument } from '../document.js';
import { fixed, say, type Said } from '../l10n/say.js';
import { entitiesOf } from '../model/visit.js';
import { placeAt } from '../schema/help.js';
import { pathOf, type Node, type Path } from '../syntax/tree.js';

/** "a member", "an objective": what an item of a list is called. */
export function nounAt(path: Path): Said {
  return anEntry(nounOf(path));
}

/** "the member “Bo Lind”", "the part “Background”": what goes with a part of the charter. */
export function thingAt({ charter }: CharterDocument, node: Node): Said {
  const path = pathOf(node);
  if (typeof path.at(-1) !== 'number') {
    const title = placeAt(path)?.help.title;
    return say`the part “${title === undefined ? String(path.at(-1)) : fixed(title)}”`;
  }
  const entity = charter && [...entitiesOf(charter)].find((each) => each.node === node);
  return say`${theEntry(nounOf(path))} ${quoted(entity?.label ?? (node.kind === 'scalar' ? node.value : ''))}`;
}

export function quoted(words: string): Said {
  const line = words.replaceAll(/\s+/g, ' ').trim();
  return say`“${line.length > 60 ? `${line.slice(0, 58).trimEnd()} …` : line}”`;
}

function nounOf(path: Path): string {
  const names = path.filter((step) => typeof step === 'string').join('.');
  return LISTS[names]?.noun ?? (names.startsWith('layout') ? 'part of the layout' : 'point');
}
