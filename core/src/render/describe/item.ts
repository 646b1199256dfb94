import type { Deliverable, Item, Objective, OutItem } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import type { Line } from '../blocks.js';
import { someone, who, words, type Context } from '../context.js';
import { around, commas, hasWords, joined, plain, say, strong, written } from '../line.js';

/** An item by its words: "**Title**: text", or the one of the two that is there. */
export function itemLine(context: Context, item: Item): Line {
  return [...titled(item), ...brackets(context, item, [who(context, item, 'owner')])];
}

export function outItemLine(context: Context, item: OutItem): Line {
  return [...titled(item), ...brackets(context, item, [around('done by ', someone(context, item, 'owner'))])];
}

export function deliverableLine(context: Context, deliverable: Deliverable): Line {
  const due = around('by ', words(deliverable, 'due'));
  return [
    ...titled(deliverable),
    ...brackets(context, deliverable, [due, words(deliverable, 'status'), who(context, deliverable, 'owner')]),
  ];
}

/** An objective by its sentence; where it has none, by its figures. */
export function objectiveLine(context: Context, objective: Objective): Line {
  const figures = [
    joined([who(context, objective, 'metric'), words(objective, 'target')], objective.text ? ': ' : ' '),
    around('starting from ', words(objective, 'baseline')),
    around('by ', words(objective, 'due')),
    nowAt(objective),
  ].filter(hasWords);
  const owner = who(context, objective, 'owner');
  if (objective.text) return [...titled(objective), ...brackets(context, objective, [...figures, owner])];
  const line = joined([titled(objective), commas(figures)], ': ');
  return [...line, ...brackets({ ...context, details: true }, objective, [owner])];
}

function nowAt({ current }: Objective): Line {
  if (!current) return [];
  if (current.text) return [written(current.text)];
  return [...around('now ', words(current, 'value')), ...around(' on ', words(current, 'on'))];
}

export function titled({ title, text }: Entity & Partial<Item>): Line {
  if (title && text) return [strong(written(title)), say(': '), written(text)];
  const only = text ?? title;
  return only ? [written(only)] : [];
}

/** What the words of an item leave out, and its note, in brackets behind them. */
function brackets({ details }: Context, item: Entity & Partial<Item>, facts: readonly Line[]): Line {
  const said = plain(titled(item)).toLowerCase();
  const more = details ? facts.filter((line) => hasWords(line) && !said.includes(plain(line).toLowerCase())) : [];
  const note: Line = item.note ? [written(item.note)] : [];
  return around(' (', joined([...more, note], '; '), ')');
}
