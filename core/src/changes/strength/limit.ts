import { readFigures, type Figure, type Figures } from '../../objective/figures/read.js';
import { languageOf } from '../../rules/kit/objectives/language.js';
import { isVagueTime } from '../../rules/kit/vague-time.js';
import type { Sides } from '../sides.js';
import { piecesOf } from '../words/pieces.js';
import { judgeDay } from './dates.js';
import { judgeBare } from './bare.js';
import { compareFigures } from './figures.js';
import { withPlainTimes } from './plain-times.js';
import { judgeWords } from './prose.js';
import { isForeign, readerFor } from './reader-for.js';
import { worstOf, type Verdict } from './verdict.js';

/** A text with its times in figures, in the same language. */
function plain(text: string, { before, after }: Sides): string {
  if (!TIMED.test(text)) return text;
  return withPlainTimes(text, languageOf(after.charter) ?? languageOf(before.charter) ?? 'en');
}

/** Whether a time stands in one of two texts that is no figure as it is written: "on the same day". */
export function saysTimeInWords(before: string, after: string, sides: Sides): boolean {
  return [before, after].some((text) => plain(text, sides) !== text);
}

/** Of two texts of a field such as `within`: the longer time is the weaker promise, and "soon" is none. */
export function judgeLimit(before: string, after: string, sides: Sides): Verdict | undefined {
  if (isForeign(sides)) return judgeBare(before, after, 'down');
  const [one, other] = [timeIn(before, sides), timeIn(after, sides)];
  if (one && !other && isVagueTime(after)) return { strength: 'loosened' };
  if (!one && other && isVagueTime(before)) return { strength: 'tightened' };
  const verdict = one && other && compareFigures(one, other, 'down');
  if (verdict?.strength !== 'equal' || !one || !other) return judgeNow(before, after, one, other) ?? verdict;
  const [was, is] = [outside(before, one, sides), outside(after, other, sides)];
  // "Usually 4 hours" is the same time, and less of a promise; "4 hours on working days" nobody can compare.
  return judgeWords(piecesOf(before, after)) ?? (was === is ? verdict : undefined);
}

const NOW =
  /^(?:at once|immediate(?:ly)?|instantly|(?:straight|right) away|on the spot|sofort|umgehend|immédiatement|tout de suite|inmediat\w*|de inmediato|enseguida)$/i;

/** No time is shorter than none. */
function judgeNow(
  before: string,
  after: string,
  one: Figure | undefined,
  other: Figure | undefined,
): Verdict | undefined {
  if (other && NOW.test(before.trim())) return { strength: 'loosened' };
  return one && NOW.test(after.trim()) ? { strength: 'tightened' } : undefined;
}

/** Words around the time that do not belong to it. */
function outside(text: string, { start, end }: Figure, sides: Sides): string {
  const said = plain(text, sides);
  return `${said.slice(0, start)} ${said.slice(end)}`
    .toLowerCase()
    .replaceAll(LEADING_TO, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

const LEADING_TO = /\b(?:within|in|by|after|max|maximum|innerhalb|von|binnen|sous|dans|un|délai|de|en|plazo)\b|[.,]/g;

function timeIn(text: string, sides: Sides): Figure | undefined {
  const reader = readerFor(sides);
  const own = reader && onlyTime(reader.field(plain(text, sides)));
  if (own || !reader || !/\d/.test(text)) return own;
  // A charter may hold a field in another language.
  return LANGUAGES.map((language) => onlyTime(readFigures(text, language, 'field'))).find(Boolean);
}

function onlyTime({ goals }: Figures): Figure | undefined {
  const [goal, ...more] = goals;
  return goal && more.length === 0 && goal.figure.dimension === 'time' ? goal.figure : undefined;
}

const LANGUAGES: readonly string[] = ['en', 'de', 'fr', 'es'];

/** Without a figure and without a word for a time there is nothing to compare. */
const TIMED =
  /\d|\btaggleich|\ble jour même|\ble lendemain|\b(?:days?|hours?|minutes?|seconds?|weeks?|fortnight|months?|quarters?|years?|tag\w*|stunde\w*|minute\w*|woche\w*|monat\w*|jahr\w*|jours?|journées?|heures?|semaines?|mois|ans?|d[ií]as?|horas?|minutos?|semanas?|mes(?:es)?|años?)\b/iu;

/**
 * Of two sentences that set times: "within 24 hours", "at least two days before".
 * @param promises whether a time that is gone is a promise taken back; a story may be told without it
 */
export function judgeTimes(before: string, after: string, sides: Sides, promises: boolean): Verdict | undefined {
  if (promises && INSTANT.test(before) && !INSTANT.test(after)) return judgeDelay(before, after, sides);
  if (!TIMED.test(before)) return undefined;
  const older = timesIn(before, sides);
  if (older.length === 0) return undefined;
  const later = TIMED.test(after) ? timesIn(after, sides) : [];
  if (promises && later.length === 0 && !TIMED.test(after) && !AT_ONCE.test(after))
    return { strength: 'loosened', of: 'limit' };
  if (older.length !== later.length) return undefined;
  const verdicts = older.map(({ figure, stronger }, index) => {
    const other = later[index] as Time;
    return other.stronger === stronger ? compareFigures(figure, other.figure, stronger) : undefined;
  });
  const verdict = worstOf(verdicts);
  return verdict && verdict.strength !== 'equal' ? { ...verdict, of: 'limit' } : undefined;
}

/** What was done at once may take a while now. */
function judgeDelay(before: string, after: string, sides: Sides): Verdict | undefined {
  const [older, later] = [before, after].map((text) => (TIMED.test(text) ? timesIn(text, sides).length : 0));
  return (later as number) > (older as number) ? { strength: 'loosened', of: 'limit' } : undefined;
}

/** What is done without any time passing. */
const INSTANTLY = String.raw`at once|immediate(?:ly)?|instantly|(?:straight|right) away|on the spot|sofort|umgehend|auf der stelle|immédiate\w*|aussitôt|tout de suite|inmediat\w*|enseguida`;
const INSTANT = new RegExp(String.raw`\b(?:${INSTANTLY})\b`, 'iu');

/** A time that no figure beats, and others that are read by the clock. */
const AT_ONCE = new RegExp(
  String.raw`\b(?:${INSTANTLY}|tonight|overnight|tomorrow|noon|evening|morning|afternoon|night|(?:am|zum) (?:vor)?abend|soir|veille|víspera|noche|morgen|mittags?|nachts?|midi|mañana|mediodía)`,
  'iu',
);

/** Words that lead to a day, which may be one that nobody can read. */
const UNTIL =
  /\b(?:by|until|till|before|during|throughout|this|next|end of|quarter|year|bis|vor|ende|quartal|jahr\w*|jusqu|avant|d['’]ici|fin|hasta|antes|final|año)\b/iu;

/**
 * Of two sentences that name a day by which something is promised.
 * @param elsewhere whether the day stands in a field, too, so that the sentence need not say it
 */
export function judgeDeadline(before: string, after: string, sides: Sides, elsewhere: boolean): Verdict | undefined {
  if (!/\d{4}/.test(before)) return undefined;
  if (!/\d{4}/.test(after) && (elsewhere || UNTIL.test(after))) return undefined;
  const [one, other] = [before, after].map((text) => readerFor(sides)?.sentence(text).deadlines ?? []);
  if (one?.length === 1 && other?.length === 0 && !/\d{4}/.test(after)) return { strength: 'loosened' };
  if (one?.length !== 1 || other?.length !== 1) return undefined;
  const verdict = judgeDay(one[0]?.text ?? '', other[0]?.text ?? '');
  return verdict && { ...verdict, of: 'due' };
}

interface Time {
  readonly figure: Figure;
  readonly stronger: 'up' | 'down';
}

/** Those that bind: with "within", "at most" or the like; and so long before something. */
function timesIn(text: string, sides: Sides): Time[] {
  const said = plain(text, sides);
  return (readerFor(sides)?.sentence(said).goals ?? []).flatMap(({ figure }): Time[] => {
    const { dimension, comparator, end } = figure;
    if (dimension !== 'time') return [];
    if (!comparator) return AHEAD.test(said.slice(end)) ? [{ figure, stronger: 'up' }] : [];
    return [{ figure, stronger: comparator === 'least' ? 'up' : 'down' }];
  });
}

/** Earlier is better for those who are told. */
const AHEAD =
  /^\s*(?:before\b|ahead\b|in advance\b|prior to\b|vor(?:her|ab)?\b|im voraus\b|avant\b|à l['’]avance|antes\b|de antelación\b)/iu;
