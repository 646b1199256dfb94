import type { SourceList } from '../source/blocks.js';

/** Marks as written that count as Markdown would need not be written. */
export function usualMarks(list: SourceList): SourceList {
  if (list.marks === 'bullets')
    return list.items.some(({ mark }) => mark !== '') ? { ...list, marks: 'written' } : list;
  const counts = (style: (index: number) => string): boolean =>
    list.items.every(({ mark }, index) => /^(.+?)[.)]$/.exec(mark)?.[1] === style(index));
  const unmarked = list.items.map((item) => ({ ...item, mark: '' }));
  if (counts((index) => String(index + 1))) return { ...list, marks: 'numbers', items: unmarked };
  const hasPoints = list.items.every(({ mark }) => mark.endsWith('.'));
  if (hasPoints && counts((index) => String.fromCharCode(97 + index)))
    return { ...list, marks: 'letters', items: unmarked };
  return list;
}
