import { say } from '../../l10n/say.js';
import { parseDate } from '../../calendar/date.js';
import { createContext, who } from '../../render/context.js';
import { linkToCharter, type PlacedCharter } from '../charter.js';
import { frame, shown, table } from '../frame.js';
import type { Spoken } from '../spoken.js';

const PATH = 'changes.html';

interface Change {
  /** As written. */
  readonly date: string;
  readonly what: string;
  readonly by: string;
  readonly charter: PlacedCharter;
}

/** What was changed and looked at, the latest first; what has no day last. */
export function changesPage(spoken: Spoken, charters: readonly PlacedCharter[]): readonly [string, string] {
  const changes = charters.flatMap((charter) => changesIn(spoken, charter));
  const sorted = changes.toSorted((a, b) => compare(b, a));
  const rows = sorted.map(({ date, what, by, charter }) => [
    shown(date),
    linkToCharter(charter, PATH),
    shown(what),
    shown(by),
  ]);
  const title = spoken.words(say`Changes`);
  const body = `<h1>${shown(title)}</h1>
${table(spoken, say`The latest first`, [say`Day`, say`Charter`, say`What`, say`By`], rows)}
`;
  return [PATH, frame(spoken, { path: PATH, title, body })];
}

function changesIn(spoken: Spoken, placed: PlacedCharter): Change[] {
  const { charter, references } = placed.document;
  if (!charter || !references) return [];
  const context = createContext(charter, references);
  const history = charter.history.map((entry) => ({
    date: entry.date,
    what: [
      entry.version ? spoken.words(say`Version ${entry.version.value}`) : '',
      (entry.change ?? entry.text)?.value ?? '',
    ],
    by: who(context, entry, 'author'),
  }));
  const reviews = (charter.review?.log ?? []).map((entry) => ({
    date: entry.date,
    what: [spoken.words(say`Reviewed`), (entry.outcome ?? entry.text)?.value ?? ''],
    by: who(context, entry, 'by'),
  }));
  return [...history, ...reviews].map(({ date, what, by }) => ({
    date: date?.value.trim() ?? '',
    what: what.filter(Boolean).join(': '),
    by: spoken.line(by),
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
