import { LISTS } from '../kinds/lists.js';
import { list as listed } from '../../rules/kit/words.js';
import type { Piece } from '../change.js';
import { placeName, type Difference } from '../differences/difference.js';
import type { Verdict } from '../strength/verdict.js';
import { nounOf, questionOf } from './fields.js';
import { capital, entityAt, entryPhrase, fieldPhrase, isWordsOf, quoted } from './phrase.js';
import { rewording } from './rewording.js';
import { inSentence } from './said.js';

type FieldDifference = Difference & { readonly field: NonNullable<Difference['field']> };

/** What happened to a field, in one sentence. */
export function fieldSentence(
  difference: FieldDifference,
  verdict: Verdict | undefined,
  pieces: readonly Piece[] | undefined,
): string {
  const { event, levels, field, before, after } = difference;
  const phrase = fieldPhrase(difference);
  const isListed = levels.at(-1)?.listed === true && !isWordsOf(field);
  const was = before ? inSentence(before.said, field) : '';
  const now = after ? inSentence(after.said, field) : '';
  if (field.name === 'layout') return layoutSentence(difference);
  if (placeName(levels, field.name) === 'members.roles') return rolesSentence(difference);
  // Of a list some texts came or went, and others stayed.
  if (before && after && (event === 'added' || event === 'removed'))
    return `${capital(phrase)} changes from ${was} to ${now}.`;
  const question = questionOf(field);
  const has = question ? `says ${question}` : `has ${withArticle(nounOf(field))}`;
  const hadNot = question ? `no longer says ${question}` : `no longer has ${withArticle(nounOf(field))}`;
  switch (event) {
    case 'added':
      return isListed ? `${capital(entryPhrase(levels))} now ${has}: ${now}.` : `${capital(phrase)} is new: ${now}.`;
    case 'removed':
      return isListed
        ? `${capital(entryPhrase(levels))} ${hadNot}; it was ${was}.`
        : `${capital(phrase)} is gone; it was ${was}.`;
    case 'lost':
      return `${capital(phrase)} is still written as ${quoted(after?.said ?? '')}, but ${was} is no longer in the charter.`;
    case 'reordered':
      return `The order of the ${pluralOf(placeName(levels, field.name))}${ofOwner(difference)} changes.`;
    case 'reworded':
      return rewordedSentence(difference, was, now);
    default:
      return changeSentence(difference, verdict, pieces, was, now);
  }
}

function rewordedSentence({ levels, field, ...rest }: FieldDifference, was: string, now: string): string {
  if (field.name === 'id') return `The id of ${entryPhrase(levels)} is now ${now} instead of ${was}.`;
  const phrase = fieldPhrase({ levels, field, ...rest });
  return field.shape.format
    ? `${capital(phrase)} is now written as ${now} instead of ${was}, which is the same.`
    : `Only the spelling, punctuation or emphasis of ${phrase} changes.`;
}

function changeSentence(
  difference: FieldDifference,
  verdict: Verdict | undefined,
  pieces: readonly Piece[] | undefined,
  was: string,
  now: string,
): string {
  const { levels, field } = difference;
  const phrase = fieldPhrase(difference);
  const isProse = !field.shape.format && !field.shape.refers && !field.shape.words;
  if (/^(?:title|name|heading)$/.test(field.name) && levels.length > 0) return renameSentence(difference, was, now);
  if (field.name === 'cadence')
    return `${capital(levels.at(-1)?.listed ? entryPhrase(levels) : `the ${levels.at(-1)?.name ?? ''}`)} is now ${now} instead of ${was}.`;
  if (verdict?.strength === 'equal')
    return `${capital(phrase)} is now written as ${now} instead of ${was}, which is as much.`;
  if (field.shape.format === 'date') return `${capital(phrase)} moves from ${was} to ${now}.`;
  if (isProse && pieces) {
    const isShort = was.length + now.length < 120 && !(levels.at(-1)?.listed && isWordsOf(field));
    if (!isShort) return rewording(pieces, phrase) ?? `${capital(phrase)} is rewritten.`;
  }
  const verb = verdict?.way === 'up' ? 'rises' : verdict?.way === 'down' ? 'drops' : 'changes';
  return `${capital(phrase)} ${verb} from ${was} to ${now}.`;
}

function renameSentence({ levels, before, after }: Difference, was: string, now: string): string {
  const list = placeName(levels);
  const { shape } = entityAt(levels);
  if (shape === 'member') return `${before?.said ?? ''} is now called ${after?.said ?? ''}.`;
  const noun = LISTS[list]?.noun;
  return noun ? `The ${noun} ${was} is now called ${now}.` : `The ${list} is now called ${now} instead of ${was}.`;
}

function rolesSentence({ levels, gone = [], come = [] }: Difference): string {
  const who = entryPhrase(levels);
  const roles = (names: readonly string[]): string =>
    `the ${names.length === 1 ? 'role' : 'roles'} ${listed(names.map((name) => quoted(name)))}`;
  if (gone.length === 0) return `${who} takes on ${roles(come)}.`;
  if (come.length === 0) return `${who} gives up ${roles(gone)}.`;
  return `${who} gives up ${roles(gone)} and takes on ${roles(come)}.`;
}

function layoutSentence({ class: weight, before, after }: Difference): string {
  if (weight === 'editorial') return 'The printed document looks different; no words change.';
  if (!before) return `The document has a new sentence: ${quoted(after?.said ?? '', 120)}.`;
  if (!after) return `The document no longer has the sentence ${quoted(before.said, 120)}.`;
  return `A sentence of the document changes from ${quoted(before.said, 120)} to ${quoted(after.said, 120)}.`;
}

function ofOwner({ levels }: Difference): string {
  return levels.at(-1)?.listed ? ` of ${entryPhrase(levels)}` : '';
}

function pluralOf(place: string): string {
  const noun = LISTS[place]?.noun ?? 'entry';
  return noun.startsWith('rule ') ? noun.replace('rule', 'rules') : `${noun}s`;
}

function withArticle(noun: string): string {
  if (noun.endsWith('s') && !/(?:address|status)$/.test(noun)) return noun;
  return `${/^[aeiou]/.test(noun) ? 'an' : 'a'} ${noun}`;
}
