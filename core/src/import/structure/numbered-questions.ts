import { paragraphOf, type SourceBlock, type SourceItem, type SourceList } from '../source/blocks.js';
import { plain } from '../source/plain.js';

/**
 * A form whose numbered questions are its headings: "2. What are our goals?" above the list of the answers. Undefined
 * where fewer than three questions stand like that, or other lists are numbered, too.
 */
export function withQuestions(blocks: readonly SourceBlock[]): SourceBlock[] | undefined {
  const numbered = blocks.filter((block): block is SourceList => block.kind === 'list' && isNumbered(block));
  const items = numbered.flatMap((list) => list.items);
  const asked = items.filter((item) => questionIn(item)?.asks === true);
  if (asked.length < 3 || numbered.length < 3 || asked.length < items.length * 0.6) return undefined;
  if (items.some((item) => questionIn(item) === undefined)) return undefined;
  return blocks.flatMap((block) => {
    if (block.kind !== 'list' || !isNumbered(block)) return [block];
    return block.items.flatMap((item, index): SourceBlock[] => {
      const { question = '', answer = '' } = questionIn(item) ?? {};
      const mark = item.mark === '' ? `${index + 1}.` : item.mark;
      return [
        { kind: 'heading', level: 2, text: `${mark} ${question}`, line: item.line },
        ...(answer === '' ? [] : [paragraphOf(answer, item.line)]),
        ...item.blocks.slice(1),
      ];
    });
  });
}

function isNumbered({ marks, items }: SourceList): boolean {
  return marks === 'numbers' || (marks === 'written' && items.every(({ mark }) => /^\d{1,2}[.)]$/.test(mark)));
}

interface Question {
  readonly question: string;
  readonly answer: string;
  readonly asks: boolean;
}

/** The question of an item, with what stands behind it: hints, or the answer. */
function questionIn({ blocks: [first] }: SourceItem): Question | undefined {
  if (first?.kind !== 'paragraph' || first.text.length > 600) return undefined;
  const [, question = '', answer = ''] = /^([^?.\n]{5,140}[?.])(?:\s+(\S[^]*))?$/u.exec(first.text) ?? [];
  return question === '' || !/\p{L}/u.test(plain(question))
    ? undefined
    : { question, answer, asks: question.endsWith('?') };
}
