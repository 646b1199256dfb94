import type { SourceBlock } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import type { SectionKind } from '../words/words.js';
import { classifyHeading } from './classify.js';
import { boldLine, splitLabel } from './infer-headings.js';

/** What is told in lists and short lines, which people set apart as a quotation, too. */
const LISTED: ReadonlySet<SectionKind> = new Set(['members', 'roles', 'signatures', 'approval']);

/** Lists and short lines below a heading for members or signatures, out of the quotation they stand in. */
export function unwrapQuotes(blocks: readonly SourceBlock[]): SourceBlock[] {
  let isListed = false;
  return blocks.flatMap((block) => {
    const label = block.kind === 'heading' ? block.text : boldLine(block);
    if (label !== undefined) isListed = isAbout(label);
    const isOpen = block.kind === 'quote' && ((isListed && block.blocks.every(isShort)) || isSigning(block.blocks));
    return isOpen ? block.blocks : [block];
  });
}

/** "**Signatures:** we agree with all this." above short lines. */
function isSigning([first, ...below]: readonly SourceBlock[]): boolean {
  const label = first?.kind === 'paragraph' ? splitLabel(first.text)?.label : undefined;
  const about = label === undefined ? undefined : classifyHeading(label.replace(/:$/, ''));
  const signs = about?.kinds[0] === 'signatures' && about.confidence !== 'doubtful';
  return signs && below.length > 0 && below.every(isShort);
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
