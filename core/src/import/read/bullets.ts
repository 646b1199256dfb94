import { paragraphOf, type Inline, type SourceBlock, type SourceItem } from '../source/blocks.js';

/** What people type, or word processors write, for bullets. Ticks are none: they say something. */
export const BULLET: RegExp = /^(?:[•◦▪▫‣∙●○■□▶►➢➤·–—-]|[oO§](?=\s{2,}))\s*(?=\S)/u;

/** A text of several lines as paragraphs, and lists where lines begin with a bullet, or all of them with a dash. */
export function bulletBlocks(text: Inline, line: number): SourceBlock[] {
  const lines = text.split('\n').map((each) => each.trim());
  const areDashed = lines.length > 1 && lines.every((each) => /^[–—-]\p{L}/u.test(each));
  if (!areDashed && !lines.some(isBullet)) return [paragraphOf(text, line)];
  const blocks: SourceBlock[] = [];
  let before: string[] = [];
  let items: SourceItem[] = [];
  const flush = (): void => {
    if (before.length > 0) blocks.push(paragraphOf(before.join('\n'), line));
    if (items.length > 0) blocks.push({ kind: 'list', marks: 'bullets', items, line });
    before = [];
    items = [];
  };
  for (const each of lines) {
    if (areDashed || isBullet(each)) {
      if (before.length > 0) flush();
      items.push({ mark: '', blocks: [paragraphOf(each.replace(BULLET, ''), line)], line });
    } else {
      if (items.length > 0) flush();
      if (each !== '') before.push(each);
    }
  }
  flush();
  return blocks;
}

/** A dash alone may be one between words; a bullet stands apart from them. */
function isBullet(line: string): boolean {
  return BULLET.test(line) && !/^[–—-]\S/.test(line);
}
