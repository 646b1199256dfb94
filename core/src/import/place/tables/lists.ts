import { slug } from '../../../text/slug.js';
import type { SourceCell } from '../../source/blocks.js';
import { wordsIn } from '../../source/words.js';
import { plain } from '../../source/plain.js';
import { isAsNeeded, isAsNeededAlone } from '../../recognise/as-needed.js';
import { cadencesIn } from '../../recognise/cadences.js';
import { isVacant } from '../../recognise/status.js';
import { meetingsIn, speaksOfMeeting } from '../../recognise/meetings.js';
import { timesOnDays } from '../../recognise/weekdays.js';
import { whenIn } from '../../recognise/clock.js';
import { dayIn } from '../../recognise/dates.js';
import type { SectionKind } from '../../words/words.js';
import { listAt, type LayoutPart, type Thing, type Value, textAt } from '../draft.js';
import type { Placing } from '../placing.js';
import { cellItems, cellPlain, cellWords } from './cells.js';
import { columnFor, type ReadColumn, type ReadTable } from './columns.js';
import { printedColumns, type Prints } from './print.js';
import { SHAPES, type ColumnType, type TableShape } from './shapes.js';
import { namesBetween } from '../../recognise/joined.js';

/** A table that is a list of the charter, such as its objectives; undefined where it is none. */
export function listTable(placing: Placing, table: ReadTable, about: SectionKind | undefined): LayoutPart | undefined {
  // "Meeting | Frequency" in a plan of communication
  const kind = about === 'communication' && isOfMeetings(table) ? 'meetings' : about;
  const shape =
    SHAPES.find((each) => kind !== undefined && each.in.includes(kind) && isKnown(each, table)) ??
    SHAPES.find((each) => tells(each, table));
  if (!shape) return undefined;
  const fields = assign(shape, table);
  const things = table.rows.map((row): Thing => thingOf(placing, row, fields));
  if (shape.field === 'meetings')
    for (const [index, each] of things.entries()) {
      const row = table.rows[index] ?? [];
      addWhen(each, row);
      if (row.some((cell, at) => saysWhen(table.columns[at]) && isAsNeededAlone(cellPlain(cell), undefined)))
        each['cadence'] ??= 'as-needed';
    }
  listAt(placing.charter, shape.field).push(...things);
  if (shape.field === 'communication') for (const each of things) addMeeting(placing, each);
  const columns = printedColumns(
    table,
    things,
    fields.map((field) => field?.[0]),
    prints,
  );
  return { fields: [shape.field], entries: things, columns };
}

function isOfMeetings(table: ReadTable): boolean {
  return speaksOfMeeting(table.columns[0]?.heading ?? '') && columnFor(table, 'cadence') > 0;
}

/** Whether a column is about what such a table has; tasks that come back are no meetings, wherever they stand. */
function isKnown({ columns, field }: TableShape, table: ReadTable): boolean {
  if (field === 'meetings' && table.columns[0]?.kinds[0] === 'deliverable') return false;
  return table.columns.some(({ kinds }) => kinds.some((kind) => columns[kind] !== undefined));
}

function tells({ key, tells: telling }: TableShape, table: ReadTable): boolean {
  const first = columnFor(table, key);
  if (first < 0 || first > 1 || telling.length === 0 || table.columns[first]?.kinds[0] !== key) return false;
  const taken = new Set([first]);
  return telling.filter((each) => columnFor(table, each, taken) >= 0).length >= 2;
}

/** The first cells only count the rows: "1", "G2", "KR 3". */
function isCounted({ rows, columns }: ReadTable): boolean {
  return columns.length > 1 && rows.every((row) => /^(?:\p{L}{0,3}[ .-]?)?\d{1,3}[.)]?$/u.test(cellPlain(row[0])));
}

type Field = readonly [field: string, type: ColumnType];

/** Each column as the field that fits best; the first column is the key where none says it is. */
function assign({ key, columns }: TableShape, table: ReadTable): (Field | undefined)[] {
  const fields: (Field | undefined)[] = table.columns.map(() => undefined);
  const first = table.columns[0]?.kinds[0] === 'number' || isCounted(table) ? 1 : 0;
  // Rows are about what stands first, if its heading can be read so at all: "Objetivo" before "Meta".
  const keyAt = table.columns[first]?.kinds.includes(key) ? first : Math.max(0, columnFor(table, key));
  fields[keyAt === 0 ? first : keyAt] = columns[key];
  for (const [index, { kinds }] of table.columns.entries()) {
    if (fields[index]) continue;
    fields[index] = kinds
      .map((kind) => columns[kind])
      .find((field) => field && !fields.some((other) => other?.[0] === field[0]));
  }
  return fields;
}

function thingOf(placing: Placing, row: readonly SourceCell[], fields: readonly (Field | undefined)[]): Thing {
  const made: Thing = {};
  for (const [index, field] of fields.entries()) {
    const cell = row[index];
    if (!field || !cell || cellPlain(cell) === '') continue;
    const value = valueOf(placing, cell, field[1]);
    if (value !== undefined) made[field[0]] = value;
  }
  return made;
}

function valueOf(placing: Placing, cell: SourceCell, type: ColumnType): Value | undefined {
  const words = cellPlain(cell);
  switch (type) {
    case 'text':
      return cellWords(cell);
    case 'item':
      return cellItems(cell);
    case 'date':
      return dayIn(words) ?? words;
    case 'cadence':
      return isVacant(words)
        ? undefined
        : (cadencesIn(words)[0]?.cadence ?? timesOnDays(words) ?? (isAsNeeded(words) ? 'as-needed' : words));
    case 'day':
      // "Monday to Friday" is every working day, not two of them.
      return cadencesIn(words)[0]?.cadence === 'daily' ? [] : whenIn(words).days;
    case 'refers':
      return refersTo(placing, words);
  }
}

/** The members or roles that a text names, where it names nothing else. */
export function refersTo({ known }: Placing, words: string): Value | undefined {
  const names = [words, ...namesBetween(words)];
  const [whole, ...parts] = names as [string, ...string[]];
  if (known.has(slug(plain(whole)))) return { named: whole };
  return parts.length > 1 && parts.every((part) => known.has(slug(plain(part))))
    ? parts.map((named) => ({ named }))
    : undefined;
}

/** Among the ways of communication are meetings. */
function addMeeting({ charter }: Placing, { what, cadence }: Thing): void {
  if (typeof what !== 'string' || typeof cadence !== 'string' || !speaksOfMeeting(what)) return;
  listAt(charter, 'meetings').push({ name: plain(what), cadence });
}

/** Whether a column may say when a meeting is; "as needed" may be how long it takes, too. */
function saysWhen(column: ReadColumn | undefined): boolean {
  const [kind = 'day'] = column?.kinds ?? [];
  return ['cadence', 'day', 'time', 'due'].includes(kind);
}

/** Weekday, time and length, wherever the row says them. */
function addWhen(meeting: Thing, row: readonly SourceCell[]): void {
  const said = row.map(cellPlain).join('; ');
  const { days, time, duration, timezone } = whenIn(said);
  if (days.length > 0 && !Array.isArray(meeting['day']) && meeting['cadence'] !== 'daily') meeting['day'] = days;
  if (Array.isArray(meeting['day']) && meeting['day'].length === 0) delete meeting['day'];
  if (time) meeting['time'] = time;
  if (duration && wordsIn(textAt(meeting, 'duration')).length === 0) meeting['duration'] = duration;
  if (timezone) meeting['timezone'] ??= timezone;
  if (NO_MEETING.test(said)) return;
  const [cadence] = cadencesIn(said);
  if (cadence) meeting['cadence'] ??= cadence.cadence;
  else if (days.length > 0) {
    const onDays = cadenceOnDays(row);
    if (onDays !== undefined) meeting['cadence'] ??= onDays;
  }
}

/** "Friday | No meeting" */
const NO_MEETING =
  /(?:^|; )[^\p{L};]*(?:no|inga?|inget|sin|keine?|pas de) (?:meetings?|calls?|möten?|reuni(?:ón|ones)|besprechung|réunion)(?!\p{L})/iu;

/** "Monday 10 am", "Mon, Wed 10 am" in a cell of its own. */
function cadenceOnDays(row: readonly SourceCell[]): string | undefined {
  return row
    .flatMap((cell) => meetingsIn(cellPlain(cell), true))
    .find(({ cadence }) => cadence !== undefined && WEEKLY.test(cadence))?.cadence;
}

/** As often as weekdays come back that nothing else is said of. */
const WEEKLY = /^(?:weekly|twice-weekly|(?:three|four) times a week)$/;

const prints: Prints = (thing, field) => {
  const value = thing[field];
  if (field === 'cadence') return undefined;
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return nameIn(value);
  return value
    .map((each: Value) => (typeof each === 'string' ? each : nameIn(each) || wordsOfItem(each as Thing)))
    .join(', ');
};

/** Empty for what is no reference by name. */
function nameIn(value: Value | undefined): string {
  return typeof value === 'object' && 'named' in value && typeof value.named === 'string' ? value.named : '';
}

function wordsOfItem(item: Thing): string {
  const { items } = item;
  return [textAt(item, 'text'), ...(Array.isArray(items) ? (items as Thing[]).map(wordsOfItem) : [])].join(' ');
}
