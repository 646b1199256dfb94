import { LISTS } from '../kinds/lists.js';
import { NOTHING, theRoles } from '../../l10n/phrases.js';
import { atStart, english, say, type Said } from '../../l10n/say.js';
import type { Piece } from '../change.js';
import { placeName, type Difference } from '../differences/difference.js';
import type { Verdict } from '../strength/verdict.js';
import { aField, questionOf } from './fields.js';
import { entityAt, entryPhrase, fieldPhrase, isPlural, isWordsOf, quoted, theEntry } from './phrase.js';
import { rewording } from './rewording.js';
import { inSentence } from './said.js';

type FieldDifference = Difference & { readonly field: NonNullable<Difference['field']> };

/** What happened to a field, in one sentence. */
export function fieldSentence(
  difference: FieldDifference,
  verdict: Verdict | undefined,
  pieces: readonly Piece[] | undefined,
): Said {
  const { event, levels, field, before, after } = difference;
  const phrase = fieldPhrase(difference);
  const isListed = levels.at(-1)?.listed === true && !isWordsOf(field);
  const was = before ? inSentence(before.said, field) : NOTHING;
  const now = after ? inSentence(after.said, field) : NOTHING;
  if (field.name === 'layout') return layoutSentence(difference);
  if (field.name === 'vacant') return vacantSentence(difference);
  if (placeName(levels, field.name) === 'members.roles') return rolesSentence(difference);
  // Of a list some texts came or went, and others stayed.
  if (before && after && (event === 'added' || event === 'removed'))
    return atStart(say`${phrase} changes from ${was} to ${now}.`);
  switch (event) {
    case 'added':
      return atStart(isListed ? hasNow(difference, now) : say`${phrase} is new: ${now}.`);
    case 'removed':
      return atStart(isListed ? hasNoLonger(difference, was) : say`${phrase} is gone; it was ${was}.`);
    case 'lost':
      return atStart(
        say`${phrase} is still written as ${quoted(after?.said ?? '')}, but ${was} is no longer in the charter.`,
      );
    case 'reordered':
      return say`The order ${ORDERED[placeName(levels, field.name)] ?? say`of the entries`}${ofOwner(difference)} changes.`;
    case 'reworded':
      return rewordedSentence(difference, was, now);
    default:
      return changeSentence(difference, verdict, pieces, was, now);
  }
}

function rewordedSentence({ levels, field, ...rest }: FieldDifference, was: Said, now: Said): Said {
  if (field.name === 'id') return say`The id ${entryPhrase(levels, 'of')} is now ${now} instead of ${was}.`;
  const phrase = fieldPhrase({ levels, field, ...rest });
  return field.shape.format
    ? atStart(say`${phrase} is now written as ${now} instead of ${was}, which is the same.`)
    : say`Only the spelling, punctuation or emphasis of ${phrase} changes.`;
}

function changeSentence(
  difference: FieldDifference,
  verdict: Verdict | undefined,
  pieces: readonly Piece[] | undefined,
  was: Said,
  now: Said,
): Said {
  const { levels, field } = difference;
  const phrase = fieldPhrase(difference);
  const isProse = !field.shape.format && !field.shape.refers && !field.shape.words;
  if (/^(?:title|name|heading)$/.test(field.name) && levels.length > 0) return renameSentence(difference, was, now);
  if (field.name === 'cadence') {
    const what = levels.at(-1)?.listed ? entryPhrase(levels) : theEntry(levels.at(-1)?.name ?? '');
    return atStart(say`${what} is now ${now} instead of ${was}.`);
  }
  if (verdict?.strength === 'equal') {
    const [older, later] =
      english(was) === english(now) ? [difference.before, difference.after].map(asWritten) : [was, now];
    return atStart(
      field.shape.format === 'date'
        ? say`${phrase} is now written as ${later ?? now} instead of ${older ?? was}, which is the same.`
        : say`${phrase} is now written as ${later ?? now} instead of ${older ?? was}, which is as much.`,
    );
  }
  if (field.shape.format === 'date') return atStart(say`${phrase} moves from ${was} to ${now}.`);
  if (isProse && pieces) {
    const isShort = english(was).length + english(now).length < 120 && !(levels.at(-1)?.listed && isWordsOf(field));
    if (!isShort) return rewording(pieces, phrase) ?? rewritten(phrase, levels);
  }
  if (verdict?.way === 'up') return atStart(say`${phrase} rises from ${was} to ${now}.`);
  if (verdict?.way === 'down') return atStart(say`${phrase} drops from ${was} to ${now}.`);
  return atStart(say`${phrase} changes from ${was} to ${now}.`);
}

function rewritten(phrase: Said, levels: Difference['levels']): Said {
  return atStart(isPlural(levels) ? say`${phrase} are rewritten.` : say`${phrase} is rewritten.`);
}

function asWritten(value: Difference['before']): Said {
  return quoted(value?.said ?? '');
}

function renameSentence({ levels, before, after }: Difference, was: Said, now: Said): Said {
  const list = placeName(levels);
  const { shape } = entityAt(levels);
  if (shape === 'member') return say`${before?.said ?? ''} is now called ${after?.said ?? ''}.`;
  const noun = LISTS[list]?.noun;
  return atStart(
    noun
      ? say`${theEntry(noun)} ${was} is now called ${now}.`
      : say`${theEntry(list)} is now called ${now} instead of ${was}.`,
  );
}

function rolesSentence({ event, levels, gone = [], come = [] }: Difference): Said {
  const who = entryPhrase(levels);
  const roles = (names: readonly string[]): Said => theRoles(names.map((name) => quoted(name)));
  if (event === 'lost')
    return come.length === 1
      ? say`${who} still has ${roles(come)}, which is no longer in the charter.`
      : say`${who} still has ${roles(come)}, which are no longer in the charter.`;
  if (gone.length === 0) return say`${who} takes on ${roles(come)}.`;
  if (come.length === 0) return say`${who} gives up ${roles(gone)}.`;
  return say`${who} gives up ${roles(gone)} and takes on ${roles(come)}.`;
}

function vacantSentence({ levels, after }: FieldDifference): Said {
  return atStart(
    after?.said === 'yes'
      ? say`${entryPhrase(levels)} is now marked as held by nobody.`
      : say`${entryPhrase(levels)} is no longer marked as held by nobody.`,
  );
}

function layoutSentence({ class: weight, before, after }: Difference): Said {
  if (weight === 'editorial') return say`The printed document looks different; no words change.`;
  if (!before) return say`The document has a new sentence: ${quoted(after?.said ?? '', 120)}.`;
  if (!after) return say`The document no longer has the sentence ${quoted(before.said, 120)}.`;
  return say`A sentence of the document changes from ${quoted(before.said, 120)} to ${quoted(after.said, 120)}.`;
}

function ofOwner({ levels }: Difference): Said {
  return levels.at(-1)?.listed ? say` ${entryPhrase(levels, 'of')}` : NOTHING;
}

/** The lists of the format whose order counts. */
const ORDERED: { readonly [place: string]: Said } = {
  'procedures.steps': say`of the steps`,
  'procedures.steps.steps': say`of the smaller steps`,
  'decisions.rules': say`of the rules for decisions`,
  escalation: say`of the escalation steps`,
};

function hasNow({ levels, field }: FieldDifference, now: Said): Said {
  const question = questionOf(field);
  return question
    ? say`${entryPhrase(levels)} now says ${question}: ${now}.`
    : isPlural(levels)
      ? say`${entryPhrase(levels)} now have ${aField(field)}: ${now}.`
      : say`${entryPhrase(levels)} now has ${aField(field)}: ${now}.`;
}

function hasNoLonger({ levels, field }: FieldDifference, was: Said): Said {
  const question = questionOf(field);
  return question
    ? say`${entryPhrase(levels)} no longer says ${question}; it was ${was}.`
    : isPlural(levels)
      ? say`${entryPhrase(levels)} no longer have ${aField(field)}; it was ${was}.`
      : say`${entryPhrase(levels)} no longer has ${aField(field)}; it was ${was}.`;
}
