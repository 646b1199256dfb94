import { paragraphOf, type SourceBlock, type SourceItem, type SourceParagraph } from '../source/blocks.js';
import { BULLET } from './bullets.js';
import { usualMarks } from './usual-marks.js';

/** Paragraphs in a row that begin with bullets, letters or numbers typed by hand are a list. */
export function gatherTypedLists(blocks: readonly SourceBlock[]): SourceBlock[] {
  return gather(blocks, typedItem);
}

/** The same of letters and numbers alone. */
export function gatherCountedLists(blocks: readonly SourceBlock[]): SourceBlock[] {
  return gather(blocks, countedItem);
}

type ItemOf = (block: SourceBlock) => Typed | undefined;

function gather(blocks: readonly SourceBlock[], itemOf: ItemOf): SourceBlock[] {
  const result: SourceBlock[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const run = runAt(blocks, at, itemOf);
    if (run.length < 2 && !(run.length === 1 && isLoneBullet(blocks[at] as SourceBlock))) {
      result.push(blocks[at] as SourceBlock);
      continue;
    }
    const items = run.map(({ mark, text, line }): SourceItem => ({ mark, blocks: [paragraphOf(text, line)], line }));
    const first = items[0] as SourceItem;
    result.push(
      usualMarks({ kind: 'list', marks: first.mark === '' ? 'bullets' : 'written', items, line: first.line }),
    );
    at += run.length - 1;
  }
  return result;
}

/** A dash may begin a line that nobody meant as a point. */
function isLoneBullet(block: SourceBlock): boolean {
  return block.kind === 'paragraph' && /^(?:-|•|◦|▪|●|○|■|·)\s+(?=\p{L})/u.test(block.text);
}

interface Typed {
  /** Empty for a bullet. */
  readonly mark: string;
  readonly count: number;
  readonly text: string;
  readonly line: number;
}

function runAt(blocks: readonly SourceBlock[], start: number, itemOf: ItemOf): Typed[] {
  const run: Typed[] = [];
  for (let at = start; at < blocks.length; at++) {
    const typed = itemOf(blocks[at] as SourceBlock);
    const last = run.at(-1);
    if (
      !typed ||
      (last && (typed.mark === '') !== (last.mark === '')) ||
      (last && typed.mark !== '' && typed.count !== last.count + 1)
    )
      break;
    run.push(typed);
  }
  return run;
}

function typedItem(block: SourceBlock): Typed | undefined {
  if (block.kind !== 'paragraph' || block.text.startsWith('**')) return undefined;
  const { text, line }: SourceParagraph = block;
  if (BULLET.test(text) && !/^[–—-]\S/.test(text)) return { mark: '', count: 0, text: text.replace(BULLET, ''), line };
  return countedItem(block);
}

function countedItem(block: SourceBlock): Typed | undefined {
  return block.kind === 'paragraph' && !block.text.startsWith('**') ? typedMark(block.text, block.line) : undefined;
}

/** "b) Rebooking", "2.Rebooking": the mark of a point that somebody typed, with what it counts. */
export function typedMark(words: string, line: number): Typed | undefined {
  const [, mark = '', text = ''] =
    /^(\(?(?:\d{1,2}|[a-z])[.)])(?:\s+(?=\S)|(?=\p{Lu}\p{Ll}))([^]*)$/u.exec(words) ?? [];
  const digits = /\d+/.exec(mark)?.[0];
  const count = digits === undefined ? mark.replaceAll(/\W/g, '').charCodeAt(0) - 96 : Number(digits);
  return mark === '' ? undefined : { mark, count, text, line };
}
