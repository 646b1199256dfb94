import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Charter, Communication, Meeting, Report as Reporting } from '../../model/charter.generated.js';
import { memoOf } from '../../model/memo.js';
import type { Text } from '../../model/text.js';
import type { Span } from '../../text/span.js';
import { isOver } from '../kit/charter.js';
import { cadenceOf } from '../kit/cadences.js';
import { gist } from '../kit/gist.js';
import { placeInText } from '../kit/place-in-text.js';
import { proseOf, sentencesOf, within, type Sentence } from '../kit/prose.js';
import { replaceText } from '../kit/replace.js';
import type { CharterRule, Fix, Report } from '../rule.js';
import { lacksDays, saidTimes } from './days.js';
import { saidInName, saidOfItself, saidOfTheTeam, speaksOfMeeting } from './statements.js';

export const rule: CharterRule = {
  reads: 'charter',
  meta: {
    summary: 'The charter says in two ways how often the same thing takes place.',
    severity: 'warning',
    group: 'form',
  },
  *check({ document, charter }) {
    if (isOver(charter)) return;
    for (const entry of entriesOf(charter)) yield* againstItsWords(document, entry);
    yield* againstDays(charter);
    yield* twoEntries(charter);
    yield* theTeamItself(document, charter);
  },
};

/** Something that comes back: what it is called, the field that says how often, and the words beside it. */
interface Recurring {
  readonly cadence: Text | undefined;
  readonly name: Text | undefined;
  readonly texts: readonly (Text | undefined)[];
}

function entriesOf({ meetings, communication, reporting, review }: Charter): Recurring[] {
  return [
    ...meetings.map(({ cadence, name, text, purpose }) => ({ cadence, name, texts: [text, purpose] })),
    ...communication.map(({ cadence, text }) => ({ cadence, name: undefined, texts: [text] })),
    ...reporting.map(({ cadence, text }) => ({ cadence, name: undefined, texts: [text] })),
    ...(review ? [{ cadence: review.cadence, name: undefined, texts: [review.text] }] : []),
  ];
}

function* againstItsWords(document: CharterDocument, { cadence, name, texts }: Recurring): Generator<Report> {
  const every = cadenceOf(cadence?.value);
  if (!cadence || every === undefined) return;
  const inName = name && saidInName(name.value);
  if (name && inName && inName.every !== every) yield report(document, name, inName.span, cadence);
  for (const text of texts) {
    if (!text) continue;
    const said = sentencesOf(text.value).flatMap((sentence) => {
      const found = saidOfItself(sentence);
      return found ? [{ found, sentence }] : [];
    });
    if (said.some(({ found }) => found.every === every)) continue;
    const [first] = said;
    if (first) yield report(document, text, spanIn(first.sentence, first.found.span), cadence);
  }
}

function spanIn(sentence: Sentence, { start, end }: Span): Span {
  return within(sentence, start, end - start);
}

function report(document: CharterDocument, text: Text, span: Span, other: Text): Report {
  return {
    node: text.node,
    span: placeInText(document, text.node, span),
    message: say`${quote(text.value.slice(span.start, span.end))} does not go with ${quote(other.value)}, so readers cannot tell which of the two holds. Write how often once, or the same in both places.`,
    related: [{ span: other.node.span, message: say`Here it is ${quote(other.value)}` }],
    fixes: changeTo(other, text.value.slice(span.start, span.end).toLowerCase()),
  };
}

function changeTo(cadence: Text, words: string): Fix[] {
  return [{ title: say`Write “cadence: ${words}”`, safe: false, edits: [replaceText(cadence.node, words)] }];
}

function* againstDays({ meetings }: Charter): Generator<Report> {
  for (const meeting of meetings) {
    const { cadence, text, name } = meeting;
    const how = [text, name].find((words) => saidTimes(words)) ?? cadence;
    if (!how || !lacksDays(meeting)) continue;
    const days = meeting.day.map(({ value }) => value).join(', ');
    yield {
      node: how.node,
      message: say`${quote(saidTimes(how) ?? how.value)} does not go with the only day that is named, ${quote(days)}. Name all the days, or change how often.`,
      related: meeting.day.slice(0, 1).map(({ node }) => ({ span: node.span, message: say`The day` })),
    };
  }
}

/** One meeting listed twice, or once as a meeting and once as communication. */
function* twoEntries({ meetings, communication, reporting }: Charter): Generator<Report> {
  const seen = new Map<string, { readonly cadence: Text; readonly every: string }>();
  const entries: readonly (Meeting | Communication | Reporting)[] = [...meetings, ...communication, ...reporting];
  for (const entry of entries) {
    const name = gist(('name' in entry ? entry.name : entry.what)?.value ?? '');
    const every = cadenceOf(entry.cadence?.value);
    if (name === '' || !entry.cadence || every === undefined) continue;
    const first = seen.get(name);
    if (!first) {
      if (entry.shape === 'meeting') seen.set(name, { cadence: entry.cadence, every });
    } else if (first.every !== every) {
      yield {
        node: entry.cadence.node,
        message: say`${quote(entry.label)} is ${quote(entry.cadence.value)} here and ${quote(first.cadence.value)} in another place, so nobody knows when it is. Write the same in both, or give the two different names.`,
        related: [{ span: first.cadence.node.span, message: say`Here it is ${quote(first.cadence.value)}` }],
        fixes: changeTo(entry.cadence, first.cadence.value),
      };
    }
  }
}

function cadencesOfTheTeam(text: string): { readonly every: string; readonly span: Span }[] {
  return sentencesOf(text).flatMap((sentence) => {
    const found = saidOfTheTeam(sentence);
    return found ? [{ every: found.every, span: spanIn(sentence, found.span) }] : [];
  });
}

/** "The committee meets every two weeks" here, "our regularly scheduled weekly meetings" there. */
function* theTeamItself(document: CharterDocument, charter: Charter): Generator<Report> {
  const said = proseOf(charter).flatMap(({ text, owner }) => {
    if (owner.shape === 'meeting' || owner.shape === 'communication' || owner.shape === 'review') return [];
    if (!speaksOfMeeting(text.value)) return [];
    return memoOf(charter)
      .recall('cadence of the team', text.value, cadencesOfTheTeam)
      .map((found) => ({ text, ...found }));
  });
  const [first, ...others] = said;
  if (!first) return;
  const [meeting] = charter.meetings;
  const how = charter.meetings.length === 1 ? (meeting?.cadence ?? meeting?.text ?? meeting?.name) : undefined;
  const every = cadenceOf(how?.value);
  if (how && every !== undefined && every !== first.every) {
    const { fixes = [], ...finding } = report(document, first.text, first.span, how);
    yield { ...finding, fixes: how === meeting?.cadence ? fixes : [] };
    return;
  }
  const other = others.find((one) => one.every !== first.every);
  if (!other) return;
  const { start, end } = first.span;
  yield {
    node: other.text.node,
    span: placeInText(document, other.text.node, other.span),
    message: say`${quote(other.text.value.slice(other.span.start, other.span.end))} does not go with ${quote(first.text.value.slice(start, end))} elsewhere in this charter, so nobody knows how often you meet. Write the same in both places.`,
    related: [{ span: placeInText(document, first.text.node, first.span), message: say`The other place` }],
  };
}
