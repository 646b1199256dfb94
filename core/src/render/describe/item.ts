import type { Deliverable, Item, Objective, OutItem } from '../../model/charter.generated.js';
import type { Entity } from '../../model/entity.js';
import { judgeObjective } from '../../objective/judge.js';
import type { Line } from '../blocks.js';
import { someone, who, words, type Context } from '../context.js';
import { around, commas, hasWords, joined, named, plain, say, strong, written } from '../line.js';

/** An item by its words: "**Title**: text", or the one of the two that is there. */
export function itemLine(context: Context, item: Item): Line {
  return [...titled(item), ...brackets(context, item, [ownerOf(context, item)])];
}

export function outItemLine(context: Context, item: OutItem): Line {
  return [...titled(item), ...brackets(context, item, [around('done by ', someone(context, item, 'owner'))])];
}

export function deliverableLine(context: Context, deliverable: Deliverable): Line {
  const due = around('by ', words(deliverable, 'due'));
  return [
    ...titled(deliverable),
    ...brackets(context, deliverable, [due, words(deliverable, 'status'), ownerOf(context, deliverable)]),
  ];
}

/** An objective by its sentence, and what the sentence leaves out; where it has none, by its figures. */
export function objectiveLine(context: Context, objective: Objective): Line {
  const owner = ownerOf(context, objective);
  const target = joined([who(context, objective, 'metric'), words(objective, 'target')], objective.text ? ': ' : ' ');
  const baseline = around('starting from ', words(objective, 'baseline'));
  const due = around('by ', words(objective, 'due'));
  if (objective.text) {
    const said = judgeObjective(objective.text.value, {}, context.charter.language?.value);
    const facts = [said.target ? [] : target, said.target ? [] : baseline, said.deadline ? [] : due];
    return [...titled(objective), ...brackets(context, objective, [...facts, nowAt(objective), owner])];
  }
  const figures = commas([target, baseline, due, nowAt(objective)]);
  return [...named(titled(objective), figures), ...brackets({ ...context, details: true }, objective, [owner])];
}

function ownerOf(context: Context, item: Entity): Line {
  return around('owner: ', who(context, item, 'owner'));
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
  const more = details
    ? facts.filter((line) => hasWords(line) && !said.includes(plain(line.filter(({ place }) => place)).toLowerCase()))
    : [];
  const note: Line = item.note ? [written(item.note)] : [];
  return around(' (', joined([...more, note], '; '), ')');
}
