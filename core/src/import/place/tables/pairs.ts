import { MERGED, type SourceCell } from '../../source/blocks.js';
import { plainBlocks } from '../../source/plain.js';
import { isRoleTitle, nameLikeness } from '../../recognise/names.js';
import { factKind } from '../../words/fact-kinds.js';

/** "Project: | Tram app | Manager: | Ana Ruiz": a label and its value, twice in a row, too, where each label says what it is. */
export function pairsIn(row: readonly SourceCell[]): (readonly [SourceCell, SourceCell])[] {
  const cells = row.filter((cell) => cell !== MERGED);
  const pairs = cells.flatMap((cell, index) =>
    index % 2 === 1 ? [[cells[index - 1] as SourceCell, cell] as const] : [],
  );
  const isLabelled = pairs.every(([label]) => isLabel(plainBlocks(label)));
  return cells.length === 2 || (cells.length % 2 === 0 && isLabelled) ? pairs : [];
}

function isLabel(words: string): boolean {
  const label = words.replace(/:$/, '');
  return factKind(label) !== undefined || (isRoleTitle(label) && nameLikeness(label) < 2) || DATES.test(label);
}

/** Labels before what is no fact of a charter. */
const DATES = /^(?:\p{L}+ )?(?:start|end|date|title|name|no|nr|id|datum|fecha|título|titel|namn|nombre)(?: \p{L}+)?$/iu;
