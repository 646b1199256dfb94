import type { SourceItem, SourceMarks } from '../../source/blocks.js';
import { letters, roman } from '../../../render/number.js';
import type { Element } from './tree.js';

/** How a list counts; where that is in no usual way, each item is given its mark as written. */
export function listMarks(
  { name, attributes }: Element,
  items: readonly SourceItem[],
): { readonly marks: SourceMarks; readonly items: readonly SourceItem[] } {
  if (name !== 'ol') return { marks: 'bullets', items };
  const type = attributes['type'] ?? '1';
  const start = Number(attributes['start'] ?? '1') || 1;
  if (type === '1' && start === 1) return { marks: 'numbers', items };
  if (type === 'a' && start === 1) return { marks: 'letters', items };
  const written = items.map((item, index) => ({ ...item, mark: `${numeral(type, start + index)}.` }));
  return { marks: 'written', items: written };
}

function numeral(type: string, count: number): string {
  if (type === 'a') return letters(count);
  if (type === 'A') return letters(count).toUpperCase();
  if (type === 'i') return roman(count).toLowerCase();
  return type === 'I' ? roman(count) : String(count);
}
