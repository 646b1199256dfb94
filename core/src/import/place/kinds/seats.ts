import { seatIn } from '../../recognise/seats.js';
import type { SourceItem, SourceList } from '../../source/blocks.js';
import type { LayoutPart, Thing } from '../draft.js';
import { styleOf, textOfItem } from '../items.js';
import type { Placing } from '../placing.js';

/** "The Head of Service", "Two representatives of the shops": places that whoever holds an office takes. */
export function listOfSeats(placing: Placing, list: SourceList): LayoutPart | undefined {
  const seats = list.items.flatMap(({ blocks: [first, more] }) =>
    first?.kind === 'paragraph' && !more ? (seatIn(first.text) ?? []) : [],
  );
  if (list.marks === 'written' || seats.length < list.items.length) return undefined;
  const entries = seats.map(({ name, kind }, index): Thing => {
    const member = placing.roster.member({ name, roles: [], kind });
    member['text'] = textOfItem(list.items[index] as SourceItem);
    return member;
  });
  if (new Set(entries).size < entries.length) return undefined;
  const style = styleOf(list);
  return { fields: ['members'], entries, ...(style && { list: style }) };
}
