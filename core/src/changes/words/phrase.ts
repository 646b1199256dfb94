import { fieldOf } from '../../schema/help.js';
import type { Entity } from '../../model/entity.js';
import { oneLine } from '../../terms/words.js';
import { placeName, type Difference, type Level } from '../differences/difference.js';
import { LISTS } from '../kinds/lists.js';
import { nounOf, questionOf } from './fields.js';

const LONGEST = 70;

/** “The text on one line”, shortened where it is long. */
export function quoted(text: string, most: number = LONGEST): string {
  const line = oneLine(text);
  return `“${line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line.replace(/[.;,]$/, '')}”`;
}

/** The entry at the end of the way: "the duty “Plans the rota” of the role “Service Lead”"; a member by name. */
export function entryPhrase(levels: readonly Level[]): string {
  const { label, shape } = entityAt(levels);
  if (shape === 'member' && label !== '') return oneLine(label);
  const noun = LISTS[placeName(levels)]?.noun ?? 'entry';
  return `the ${noun}${label === '' ? '' : ` ${quoted(label)}`}${around(levels)}`;
}

/** " of the role “Service Lead”"; empty for an entry of a list of the charter itself. */
export function around(levels: readonly Level[]): string {
  const outer = levels.slice(0, -1).findLast(({ listed }) => listed);
  if (!outer) return '';
  const last = levels.indexOf(outer);
  const { shape } = entityAt(levels);
  const above = levels.slice(0, last + 1);
  // A point below a point is found by the entry of the list around both.
  return entityAt(above).shape === shape ? around(above) : ` of ${entryPhrase(above)}`;
}

/** What a field that differs is called together with where it stands: "the due date of the objective “Satisfaction”". */
export function fieldPhrase({ levels, field, metric }: Difference): string {
  if (!field) return entryPhrase(levels);
  if (metric !== undefined) return `the ${nounOf(field)} for ${quoted(metric)}`;
  const noun = nounOf(field);
  const last = levels.at(-1);
  const question = questionOf(field);
  if (question) return last?.listed ? `${question} in ${entryPhrase(levels)}` : question;
  if (!last) return `the ${noun}`;
  if (last.listed) return isWordsOf(field) ? entryPhrase(levels) : `the ${noun} of ${entryPhrase(levels)}`;
  const part = fieldOf('charter', last.name)?.help.title.toLowerCase() ?? last.name;
  return field.name === 'text' && noun === 'wording' ? `the ${part}` : `the ${noun}`;
}

/** Whether a field holds the entry itself in words. */
export function isWordsOf({ name }: NonNullable<Difference['field']>): boolean {
  return /^(?:text|do|what|change|title|name|heading)$/.test(name);
}

export function entityAt(levels: readonly Level[]): Entity {
  const last = levels.at(-1);
  return (last?.after ?? last?.before) as Entity;
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
