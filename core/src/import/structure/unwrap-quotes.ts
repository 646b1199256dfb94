import type { SourceBlock } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import type { SectionKind } from '../words/words.js';
import { classifyHeading } from './classify.js';
import { boldLine } from './infer-headings.js';

/** What is told in lists and short lines, which people set apart as a quotation, too. */
const LISTED: ReadonlySet<SectionKind> = new Set(['members', 'roles', 'signatures', 'approval']);

/** Lists and short lines below a heading for members or signatures, out of the quotation they stand in. */
export function unwrapQuotes(blocks: readonly SourceBlock[]): SourceBlock[] {
  let isListed = false;
  return blocks.flatMap((block) => {
    const label = block.kind === 'heading' ? block.text : boldLine(block);
    if (label !== undefined) isListed = isAbout(label);
    return block.kind === 'quote' && isListed && block.blocks.every(isShort) ? block.blocks : [block];
  });
}

function isAbout(label: string): boolean {
  const about = classifyHeading(label);
  return about !== undefined && about.confidence !== 'doubtful' && LISTED.has(about.kinds[0] as SectionKind);
}

/** Lines of a few words, and no sentence. */
function isShort(block: SourceBlock): boolean {
  if (block.kind === 'list' || block.kind === 'table') return true;
  return (
    block.kind === 'paragraph' &&
    !block.text.startsWith('[!') &&
    block.text.split('\n').every((line) => plain(line).length < 120 && !/\p{Ll}[.!?]$/u.test(plain(line)))
  );
}
