import { isAboveRules } from '../recognise/consent.js';
import { isGivenName } from '../recognise/given-names.js';
import { nameLikeness } from '../recognise/names.js';
import type { SourceBlock } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { rawLinesOf } from './lines-of.js';

/** What stands below "We agree to the following terms:": no people, where no first name is among it. */
export function rulesIn(blocks: readonly SourceBlock[]): ReadonlySet<SourceBlock> {
  const rules = new Set<SourceBlock>();
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph' || !isAboveRules(block.text)) continue;
    const [first, ...more] = blocks.slice(index + 1);
    if (first?.kind !== 'list' && first?.kind !== 'paragraph') continue;
    const end = more.findIndex(({ kind }) => kind !== 'paragraph');
    const run = first.kind === 'list' ? [first] : [first, ...more.slice(0, end < 0 ? more.length : end)];
    const lines = run.flatMap(rawLinesOf).map(plain);
    if (!lines.some((line) => isGivenName(line) && nameLikeness(line) > 0)) for (const each of run) rules.add(each);
  }
  return rules;
}
