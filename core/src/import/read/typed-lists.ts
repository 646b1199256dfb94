import { paragraphOf, type SourceBlock, type SourceItem, type SourceParagraph } from '../source/blocks.js';
import { BULLET } from './bullets.js';
import { usualMarks } from './html/word-lists.js';

/** Paragraphs in a row that begin with bullets or numbers typed by hand are a list. */
export function gatherTypedLists(blocks: readonly SourceBlock[]): SourceBlock[] {
  const result: SourceBlock[] = [];
  for (let at = 0; at < blocks.length; at++) {
    const run = runAt(blocks, at);
    if (run.length < 2 && !isLoneBullet(blocks[at] as SourceBlock)) {
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

function runAt(blocks: readonly SourceBlock[], start: number): Typed[] {
  const run: Typed[] = [];
  for (let at = start; at < blocks.length; at++) {
    const typed = typedItem(blocks[at] as SourceBlock);
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
  const [, mark = '', rest = ''] = /^(\(?(?:\d{1,2}|[a-z])[.)])\s+(\S[^]*)$/.exec(text) ?? [];
  const digits = /\d+/.exec(mark)?.[0];
  const count = digits === undefined ? mark.replaceAll(/\W/g, '').charCodeAt(0) - 96 : Number(digits);
  return mark === '' ? undefined : { mark, count, text: rest, line };
}
