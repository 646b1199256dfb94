import type { SourceBlock } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import type { SectionKind } from '../words/words.js';
import { classifyHeading } from './classify.js';
import { boldLine, splitLabel } from './infer-headings.js';

/** What is told in lists and short lines, which people set apart as a quotation, too. */
const LISTED: ReadonlySet<SectionKind> = new Set(['members', 'roles', 'signatures', 'approval']);

/** What is told in lists: where a quotation is all there is below the heading, it is no hint of a template. */
const POINTS: ReadonlySet<SectionKind> = new Set(['objectives', 'scope', 'scopeIn', 'scopeOut', 'meetings']);

/** Lists and short lines below a heading for what is told in such, out of the quotation they stand in. */
export function unwrapQuotes(blocks: readonly SourceBlock[]): SourceBlock[] {
  let isListed = false;
  let isOfPoints = false;
  return blocks.flatMap((block, index) => {
    const label = block.kind === 'heading' ? block.text : (boldLine(block) ?? wordsAlone(block));
    if (label !== undefined) {
      isListed = isAbout(label, LISTED);
      isOfPoints = isAbout(label, POINTS) && isOnlyQuoted(blocks.slice(index + 1));
    }
    if (block.kind !== 'quote') return [block];
    const isOpen = (isListed && block.blocks.every(isShort)) || (isOfPoints && isList(block.blocks));
    const isHeaded = block.blocks[0]?.kind === 'heading' && block.blocks.length > 1;
    return isOpen || isHeaded || isSigning(block.blocks) ? block.blocks : [block];
  });
}

/** "Signatures:", on a line of its own. */
function wordsAlone(block: SourceBlock): string | undefined {
  const words = block.kind === 'paragraph' ? plain(block.text) : '';
  return /^[^:\n]{2,60}:$/u.test(words) ? words.slice(0, -1) : undefined;
}

/** Nothing but quotations up to the next heading. */
function isOnlyQuoted(below: readonly SourceBlock[]): boolean {
  const end = below.findIndex((block) => block.kind === 'heading');
  return below.slice(0, end < 0 ? below.length : end).every(({ kind }) => kind === 'quote');
}

/** A list, with or without words that introduce it. */
function isList(blocks: readonly SourceBlock[]): boolean {
  const [first, second] = blocks;
  return first?.kind === 'list' || (second?.kind === 'list' && first?.kind === 'paragraph' && isLead(first.text));
}

function isLead(text: string): boolean {
  return plain(text).endsWith(':') && plain(text).length < 160;
}

/** "**Signatures:** we agree with all this." above short lines. */
function isSigning([first, ...below]: readonly SourceBlock[]): boolean {
  if (first?.kind !== 'paragraph') return false;
  const [line = '', ...lines] = first.text.split('\n');
  const label = lines.length > 0 ? withoutOpenMark(line) : splitLabel(first.text)?.label;
  const about = label === undefined ? undefined : classifyHeading(label.replace(/:$/, ''));
  const signs = about?.kinds[0] === 'signatures' && about.confidence !== 'doubtful';
  return signs && below.length + lines.length > 0 && (lines.length === 0 || isShort(first)) && below.every(isShort);
}

/** "**Signed:", whose mark is never closed. */
export function withoutOpenMark(line: string): string {
  return line.replace(/^[*_]{1,3}(?=[^*_]+$)/u, '');
}

function isAbout(label: string, kinds: ReadonlySet<SectionKind>): boolean {
  const about = classifyHeading(label);
  return about !== undefined && about.confidence !== 'doubtful' && kinds.has(about.kinds[0] as SectionKind);
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
