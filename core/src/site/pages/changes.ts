import { parseDate } from '../../calendar/date.js';
import { createContext, who } from '../../render/context.js';
import { plain } from '../../render/line.js';
import { linkToCharter, type PlacedCharter } from '../charter.js';
import { frame, say, table } from '../frame.js';

const PATH = 'changes.html';

interface Change {
  /** As written. */
  readonly date: string;
  readonly what: string;
  readonly by: string;
  readonly charter: PlacedCharter;
}

/** What was changed and looked at, the latest first; what has no day last. */
export function changesPage(charters: readonly PlacedCharter[]): readonly [string, string] {
  const changes = charters.flatMap(changesIn);
  const sorted = changes.toSorted((a, b) => compare(b, a));
  const rows = sorted.map(({ date, what, by, charter }) => [
    say(date),
    linkToCharter(charter, PATH),
    say(what),
    say(by),
  ]);
  const body = `<h1>Changes</h1>
${table('The latest first', ['Day', 'Charter', 'What', 'By'], rows)}
`;
  return [PATH, frame({ path: PATH, title: 'Changes', body })];
}

function changesIn(placed: PlacedCharter): Change[] {
  const { charter, references } = placed.document;
  if (!charter || !references) return [];
  const context = createContext(charter, references);
  const history = charter.history.map((entry) => ({
    date: entry.date,
    what: [entry.version ? `Version ${entry.version.value}` : '', (entry.change ?? entry.text)?.value ?? ''],
    by: who(context, entry, 'author'),
  }));
  const reviews = (charter.review?.log ?? []).map((entry) => ({
    date: entry.date,
    what: ['Reviewed', (entry.outcome ?? entry.text)?.value ?? ''],
    by: who(context, entry, 'by'),
  }));
  return [...history, ...reviews].map(({ date, what, by }) => ({
    date: date?.value.trim() ?? '',
    what: what.filter(Boolean).join(': '),
    by: plain(by),
    charter: placed,
  }));
}

function compare(a: Change, b: Change): number {
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first !== second) return first < second ? -1 : 1;
  return a.charter.page < b.charter.page ? 1 : -1;
}

/** Empty, and so the earliest, where it is no day. */
function dayOf({ date }: Change): string {
  const parsed = parseDate(date);
  return 'first' in parsed ? parsed.first : '';
}
