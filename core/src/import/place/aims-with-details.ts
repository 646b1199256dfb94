import type { SourceBlock, SourceItem, SourceParagraph } from '../source/blocks.js';
import { plain } from '../source/plain.js';
import { segmentsOf, type Segment } from './segments.js';

/** A list of aims in place of sentences that each tell one, with a list of its details right below. */
export function withDetailsBelow(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  const segments = segmentsOf(blocks);
  const items = segments.flatMap((segment) => itemOf(segment) ?? []);
  const [first] = items;
  if (!first || items.length < 2 || items.length < segments.length) return blocks;
  const above = (segments[0] as Segment).lead.slice(0, -1);
  return [...above, { kind: 'list', marks: 'bullets', items, line: first.line }];
}

function itemOf({ lead, body }: Segment): SourceItem | undefined {
  const last = lead.at(-1);
  if (body?.kind !== 'list' || last?.kind !== 'paragraph' || !isSentence(last)) return undefined;
  return { mark: '', blocks: [last, body], line: last.line };
}

/** No label, and no words that the list below goes on with. */
function isSentence({ text }: SourceParagraph): boolean {
  const words = plain(text);
  return !text.includes('\n') && !/[:;,]$/.test(words) && words.split(/\s+/).length > 5;
}
