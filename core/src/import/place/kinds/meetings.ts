import type { SourceBlock, SourceItem, SourceParagraph, SourceTable } from '../../source/blocks.js';
import { plain, plainBlocks } from '../../source/plain.js';
import { whenIn } from '../../recognise/clock.js';
import { cadencesIn } from '../../recognise/cadences.js';
import {
  asksWhenToMeet,
  isLabelOfMeetings,
  labelOf,
  meetingsIn,
  RECORDS,
  speaksOfMeeting,
  type Meeting,
} from '../../recognise/meetings.js';
import type { Section } from '../../structure/outline.js';
import { exactColumnKind } from '../../words/column-kinds.js';
import type { SectionKind } from '../../words/words.js';
import { listAt, thing, type LayoutPart, type Thing } from '../draft.js';
import { styleOf, textOfItem } from '../items.js';
import { withLead, wordsOf, sayPart, type Placing } from '../placing.js';
import type { Segment } from '../segments.js';
import { placeTable } from '../tables/table.js';
import { flatten } from './free.js';

/** Where what is no meeting goes, by what its section is about. */
const OTHERS: { readonly [kind in SectionKind]?: string } = { meetings: 'norms', availability: 'availability' };

/** Sections about meetings, communication and times: each point is a meeting where it says how often people meet. */
export function placeMeetings(placing: Placing, segments: readonly Segment[], kind: SectionKind): LayoutPart[] {
  return segments.flatMap((segment): LayoutPart[] => {
    const { lead, body } = segment;
    if (body === undefined)
      return placeEntries(
        placing,
        lead.flatMap(
          (block, index) =>
            timedLines(block) ?? [{ words: wordsOf([block]), block, isAskedFor: asksFor(lead[index - 1]) }],
        ),
        kind,
        'paragraphs',
      );
    if (body.kind === 'table') {
      const part = placeTable(placing, body, kind);
      if (part) return [withLead(part, lead)];
      if (kind === 'meetings') gatherUnprinted(placing, pairsAsLines(body), kind);
      return sayPart([...lead, body]);
    }
    gatherUnprinted(placing, lead, kind);
    const entries =
      body.kind === 'list'
        ? body.items.map(wordsOfItem)
        : body.entries.map(({ term, blocks }) => ({ words: `**${term.replaceAll('*', '')}**: ${wordsOf(blocks)}` }));
    const [first, ...rest] = placeEntries(
      placing,
      entries,
      asksFor(lead.at(-1)) ? 'meetings' : kind,
      body.kind === 'list' ? styleOf(body) : undefined,
    );
    return first ? [withLead(first, lead), ...rest] : sayPart(lead);
  });
}

/** "Frequency | Every week": what the rows of a table say, as labels with what stands behind them. */
function pairsAsLines({ header, rows, line }: SourceTable): SourceParagraph[] {
  // "Task | How often"
  if (exactColumnKind(plainBlocks(header[0] ?? [])) === 'deliverable') return [];
  return [header, ...rows].flatMap(([label = [], value = [], more]): SourceParagraph[] =>
    more ? [] : [{ kind: 'paragraph', text: `${plainBlocks(label)}: ${plainBlocks(value)}`, line }],
  );
}

/** "Daily huddle at 8:45, weekly review on Thursdays": whatever the heading, most points are meetings. */
export function isListOfMeetings({ body }: Segment): boolean {
  if (body?.kind !== 'list' || body.items.length < 2) return false;
  const meetings = body.items.filter((item) => meetingsIn(textOfItem(item), false).length > 0).length;
  const timed = body.items.filter((item) => {
    const words = textOfItem(item);
    return labelOf(words) !== undefined && cadencesIn(words).length > 0;
  }).length;
  return meetings > body.items.length * 0.6 || (meetings > 0 && timed === body.items.length);
}

/** What comes back as often is told once more, unless it is on another day. */
function isSame(known: Thing, { cadence, days }: Meeting): boolean {
  const on = [known['day'] ?? []].flat();
  return known['cadence'] === cadence && (on.length === 0 || days.every((day) => on.includes(day)));
}

/** A line for each meeting; undefined where the lines of a paragraph are one text. */
function timedLines(block: SourceBlock): Entry[] | undefined {
  const lines = block.kind === 'paragraph' ? block.text.split('\n') : [];
  const timed = lines.filter((line) => cadencesIn(line).length > 0);
  return timed.length > 1 && timed.length > lines.length / 2 ? lines.map((words) => ({ words })) : undefined;
}

interface Entry {
  readonly words: string;
  readonly block?: SourceBlock;
  readonly isAskedFor?: boolean;
}

function wordsOfItem(item: SourceItem): Entry {
  return { words: textOfItem(item) };
}

/** Neighbours that go to the same field are printed together. */
function placeEntries(
  placing: Placing,
  entries: readonly Entry[],
  kind: SectionKind,
  list: LayoutPart['list'],
): LayoutPart[] {
  const unprinted: Thing[] = [];
  const made = entries.map(({ words, isAskedFor }): readonly [string, Thing] => {
    const [first, ...others] = meetingsIn(words, kind === 'meetings' || isAskedFor === true);
    if (!first && !(kind === 'meetings' && isNamedMeeting(words))) return otherThing(words, kind);
    unprinted.push(...others.map(meetingThing));
    const meeting = first
      ? meetingThing(others.length > 0 ? first : withDetails(first, words))
      : thing({ name: labelOf(words) });
    return ['meetings', { ...meeting, text: words }];
  });
  const isCounted = list !== undefined && list !== 'paragraphs';
  const given =
    isCounted && made.some(([field]) => field === 'meetings')
      ? made.map(([, each]): readonly [string, Thing] => ['meetings', each])
      : made;
  const parts: { fields: string[]; entries: Thing[] }[] = [];
  for (const [field, each] of given) {
    listAt(placing.charter, field).push(each);
    const last = parts.at(-1);
    if (last?.fields[0] === field) last.entries.push(each);
    else parts.push({ fields: [field], entries: [each] });
  }
  listAt(placing.charter, 'meetings').push(...unprinted);
  return parts.map((part) => ({ ...part, ...(list && { list }) }));
}

/** "Frequency: weekly" in one line, "Time: 10:00" in another: both are of the same meeting. */
function withDetails(meeting: Meeting, words: string): Meeting {
  const { days, time, duration, timezone } = whenIn(words);
  return {
    ...meeting,
    days: meeting.days.length > 0 || meeting.cadence === 'daily' ? meeting.days : days,
    time: meeting.time ?? time,
    duration: meeting.duration ?? duration,
    timezone: meeting.timezone ?? timezone,
  };
}

function otherThing(words: string, kind: SectionKind): readonly [string, Thing] {
  const field = OTHERS[kind] ?? 'communication';
  const [said, more] = field === 'communication' ? cadencesIn(words) : [];
  return [field, thing({ cadence: more ? undefined : said?.cadence, text: words })];
}

/** "Sprint review: we show what is done": a name, and no word of how often. */
function isNamedMeeting(words: string): boolean {
  const label = labelOf(words);
  return label !== undefined && speaksOfMeeting(label);
}

export function meetingThing({ name, cadence, days, time, duration, timezone, text }: Meeting): Thing {
  return thing({ name, cadence, day: days.length === 1 ? days[0] : days, time, timezone, duration, text });
}

/** Meetings told of in words that are printed elsewhere. */
export function gatherUnprinted(placing: Placing, blocks: readonly SourceBlock[], kind: SectionKind | undefined): void {
  const list = listAt(placing.charter, 'meetings');
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue;
    const above = blocks[index - 1];
    for (const meeting of meetingsIn(block.text, kind === 'meetings' || asksFor(above)))
      if (!list.some((known) => isSame(known, meeting))) list.push(meetingThing(meeting));
  }
}

/** "How often do we meet?", "**Meetings**", "Meeting days:" in a line of its own. */
function asksFor(above: SourceBlock | undefined): boolean {
  if (above?.kind !== 'paragraph') return false;
  const label = labelAbove(above);
  return (
    asksWhenToMeet(above.text) ||
    isLabelOfMeetings(label) ||
    (label !== undefined && label.split(' ').length < 4 && speaksOfMeeting(label) && !RECORDS.test(label))
  );
}

function labelAbove({ text }: SourceParagraph): string | undefined {
  return /^(?:\*\*|__)[^*_]{2,60}(?:\*\*|__):?$|^[^.:!?\n]{2,60}:$/u.test(text)
    ? plain(text).replace(/:$/, '')
    : undefined;
}

/** Whether a section has the name of a meeting, and says in a line of its own when it is. */
export function isCalledMeeting({ heading, blocks }: Section): boolean {
  const name = plain(heading);
  const lines = blocks.flatMap((block) =>
    block.kind === 'paragraph' ? block.text.split('\n') : block.kind === 'list' ? block.items.map(textOfItem) : [],
  );
  return (
    name.split(/\s+/).length < 5 &&
    !name.includes('?') &&
    speaksOfMeeting(name) &&
    lines.some((line) => plain(line).split(/\s+/).length < 16 && meetingsIn(line, true).length > 0)
  );
}

/** A section that is one meeting: its heading says which, or its words when. */
export function placeOneMeeting(placing: Placing, section: Section): LayoutPart | undefined {
  const blocks = flatten(section, 1);
  const lists = blocks.filter(({ kind }) => kind === 'list' || kind === 'table');
  if (
    lists.some(
      (block) =>
        block.kind === 'table' ||
        (block.kind === 'list' &&
          block.items.filter((item) => meetingsIn(textOfItem(item), false).length > 0).length > 1),
    )
  )
    return undefined;
  const words = wordsOf(blocks);
  const name = plain(section.heading);
  const [first] = [...meetingsIn(name, true), ...meetingsIn(words, true)];
  if (!first || words === '') return undefined;
  const details = meetingsIn(words, true)[0];
  const made = {
    ...meetingThing({
      ...first,
      ...(details && {
        days: details.days,
        time: details.time,
        duration: details.duration,
        timezone: details.timezone,
      }),
      ...(whenIn(words).days.length > 4 && { cadence: 'daily', days: [] }),
      name,
      text: words,
    }),
  };
  listAt(placing.charter, 'meetings').push(made);
  return { fields: ['meetings'], entries: [made], list: 'paragraphs' };
}
