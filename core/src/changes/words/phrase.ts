import { fieldOf } from '../../schema/help.js';
import { list, NOTHING } from '../../l10n/phrases.js';
import { fixed, say, type Said } from '../../l10n/say.js';
import type { Entity } from '../../model/entity.js';
import type { Text } from '../../model/text.js';
import { valueOf } from '../../model/visit.js';
import { oneLine } from '../../terms/words.js';
import { placeName, type Difference, type Level } from '../differences/difference.js';
import { LISTS } from '../kinds/lists.js';
import { nounOf, questionOf, theField } from './fields.js';

const LONGEST = 70;

/** “The text on one line”, shortened where it is long. */
export function quoted(text: string, most: number = LONGEST): Said {
  const line = oneLine(text);
  return say`“${line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line.replace(/[.;,]$/, '')}”`;
}

/** What people call an entry: its name, else the id that somebody wrote; empty where it has neither. */
export function calledBy({ label, idText }: Entity): string {
  return label || (idText?.value ?? '');
}

/** What a list calls one of its entries: "an objective" */
export function anEntry(noun: string): Said {
  return fixed(`${/^[aeio]/.test(noun) ? 'an' : 'a'} ${noun}`);
}

/** What a list calls one of its entries, "the objective"; with "of", "of the objective". */
export function theEntry(noun: string, article: 'the' | 'of' = 'the'): Said {
  return fixed(article === 'of' ? `of the ${noun}` : `the ${noun}`);
}

/** Whether what a list calls one of its entries is a plural: “working hours”. */
export function isPlural(levels: readonly Level[]): boolean {
  return nounAt(levels).endsWith('hours');
}

/** The entry at the end of the way: "the duty “Plans the rota” of the role “Service Lead”"; a member by name. */
export function entryPhrase(levels: readonly Level[], article: 'the' | 'of' = 'the'): Said {
  const entity = entityAt(levels);
  const name = calledBy(entity);
  if (entity.shape === 'member' && name !== '')
    return article === 'of' ? say`of ${oneLine(name)}` : say`${oneLine(name)}`;
  return labelled(theEntry(nounAt(levels), article), name, levels);
}

/** "in the step “Call back”", where that can be said; else undefined. */
function withinEntry(levels: readonly Level[]): Said | undefined {
  const within = WITHIN[placeName(levels)];
  return within && labelled(within, calledBy(entityAt(levels)), levels);
}

const WITHIN: { readonly [place: string]: Said } = {
  roles: say`in the role`,
  'procedures.steps': say`in the step`,
  reporting: say`in the report`,
  escalation: say`in the escalation step`,
};

function labelled(what: Said, label: string, levels: readonly Level[]): Said {
  const entity = entityAt(levels);
  // Where it does not say when, a step of the escalation is known by whom it leads to.
  const to = label === '' && entity.shape === 'escalationStep' ? (valueOf(entity, 'to') as readonly Text[]) : [];
  if (to.length > 0) return say`${what} to ${list(to.map(({ value }) => quoted(value)))}${around(levels)}`;
  return label === '' ? say`${what}${around(levels)}` : say`${what} ${quoted(label)}${around(levels)}`;
}

function nounAt(levels: readonly Level[]): string {
  return LISTS[placeName(levels)]?.noun ?? 'entry';
}

/** " of the role “Service Lead”"; empty for an entry of a list of the charter itself. */
export function around(levels: readonly Level[]): Said {
  const outer = levels.slice(0, -1).findLast(({ listed }) => listed);
  if (!outer) return NOTHING;
  const last = levels.indexOf(outer);
  const { shape } = entityAt(levels);
  const above = levels.slice(0, last + 1);
  // A point below a point is found by the entry of the list around both.
  return entityAt(above).shape === shape ? around(above) : say` ${entryPhrase(above, 'of')}`;
}

/** What a field that differs is called together with where it stands: "the due date of the objective “Satisfaction”". */
export function fieldPhrase({ levels, field, metric }: Difference): Said {
  if (!field) return entryPhrase(levels);
  const what = theField(field);
  if (metric !== undefined) return say`${what} for ${quoted(metric)}`;
  const last = levels.at(-1);
  const question = questionOf(field);
  if (last?.listed && field.name === 'reports') return say`whom ${entryPhrase(levels)} reports to`;
  if (question) {
    if (!last?.listed) return question;
    const within = withinEntry(levels);
    return within ? say`${question} ${within}` : say`${question} in ${entryPhrase(levels)}`;
  }
  if (!last) return what;
  if (last.listed) return isWordsOf(field) ? entryPhrase(levels) : say`${what} ${entryPhrase(levels, 'of')}`;
  return field.name === 'text' && nounOf(field) === 'wording' ? thePart(last.name) : what;
}

/** A part of the charter: "the purpose". */
export function thePart(name: string): Said {
  return theEntry(fieldOf('charter', name)?.help.title.toLowerCase() ?? name);
}

/** Whether a field holds the entry itself in words. */
export function isWordsOf({ name }: NonNullable<Difference['field']>): boolean {
  return /^(?:text|do|what|change|title|name|heading)$/.test(name);
}

export function entityAt(levels: readonly Level[]): Entity {
  const last = levels.at(-1);
  return (last?.after ?? last?.before) as Entity;
}
