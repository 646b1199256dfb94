import { parseCadence } from '../calendar/cadence.js';
import { shapes, type Charter } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import type { References } from '../model/references.js';
import type { Text } from '../model/text.js';
import { valueOf } from '../model/visit.js';
import type { Line, Run } from './blocks.js';
import { listed, say, sayAt, written } from './line.js';
import { isOwnWord, type OwnWords } from './own-words.js';

/** What every part of the renderer needs to know. */
export interface Context {
  readonly charter: Charter;
  readonly references: References;
  /** What each reference leads to, where that is one thing. */
  readonly targets: ReadonlyMap<Text, Entity>;
  /** By the id of whoever signed earlier terms: what these said, in words that begin with a capital. */
  readonly since: ReadonlyMap<string, string>;
  /** Whether a point says in brackets what its text leaves out: its owner, its due date. Else its words stand alone. */
  readonly details: boolean;
  /** Whether a list with one entry is a list, too. Else the entry stands behind the words that introduce it. */
  readonly everyList: boolean;
}

/** What whoever shows a charter can ask for. */
export interface Asked {
  readonly since?: Context['since'] | undefined;
  readonly everyList?: boolean;
}

export function createContext(
  charter: Charter,
  references: References,
  { since = new Map(), everyList = false }: Asked = {},
): Context {
  const found = references.places.flatMap(({ text, target }) =>
    target.found === 'one' ? [[text, target.entity] as const] : [],
  );
  return { charter, references, targets: new Map(found), since, details: true, everyList };
}

/** The texts of a field, whether it holds one or many. */
export function textsIn(entity: Entity, field: string): readonly Text[] {
  const value = valueOf(entity, field) as Text | readonly Text[] | undefined;
  if (value === undefined) return [];
  return Array.isArray(value) ? (value as readonly Text[]) : [value as Text];
}

/** What the references in a field lead to; undefined for each that leads nowhere, or to several. */
export function targetsOf({ targets }: Context, entity: Entity, field: string): (Entity | undefined)[] {
  return textsIn(entity, field).map((text) => targets.get(text));
}

/** Each reference of a field by the name of what it leads to; as written where that is nothing. */
export function names(context: Context, entity: Entity, field: string): Line[] {
  const targets = targetsOf(context, entity, field);
  return textsIn(entity, field).map((text, index) => {
    const label = targets[index]?.label ?? '';
    if (label === '' && text.value.trim().toLowerCase() === 'all') return [say('everyone')];
    return [label === '' ? written(text) : { text: label, place: text.node.span }];
  });
}

/** Ana, Bo and Chen */
export function who(context: Context, entity: Entity, field: string): Line {
  return listed(names(context, entity, field));
}

/** As in a sentence, where a role is spoken of: Ana and the Service Lead */
export function someone(context: Context, entity: Entity, field: string): Line {
  const targets = targetsOf(context, entity, field);
  const lines = names(context, entity, field).map((line, index): Line => {
    return targets[index]?.shape === 'role' ? [say('the '), ...line] : line;
  });
  return listed(lines);
}

/** A text as written; a word of the format, such as a status or a day of the week, in the language of the charter. */
export function wordIn(entity: Entity, field: string, text: Text): Run {
  const { words: known, format } = shapes[entity.shape]?.fields[field] ?? {};
  const word = text.value.trim();
  const isKnown = known?.includes(word) === true || format === 'weekday';
  return isKnown && isOwnWord(word) ? sayAt(word, text.node.span) : written(text);
}

/** The field as written; empty where nothing is. */
export function words(entity: Entity, field: string): Line {
  return listed(textsIn(entity, field).map((text) => [wordIn(entity, field, text)]));
}

const OFTEN: { readonly [word: string]: OwnWords } = {
  daily: 'every day',
  weekly: 'every week',
  biweekly: 'every two weeks',
  monthly: 'every month',
  bimonthly: 'every two months',
  quarterly: 'every quarter',
  semiannual: 'every six months',
  annual: 'every year',
  biennial: 'every two years',
};

/** "every two weeks" for biweekly; as written where no cadence is known by that name. */
export function howOften(entity: Entity): Line {
  return textsIn(entity, 'cadence').map((text) => {
    const often = OFTEN[parseCadence(text.value)?.word ?? ''];
    return often ? sayAt(often, text.node.span) : written(text);
  });
}
