import { parseCadence } from '../../calendar/cadence.js';
import { LANGUAGES, phrasesIn, wordsIn } from '../words/languages.js';
import { createPhrasebook, apart, tokensOf, type Phrasebook } from '../words/phrasebook.js';
import { plain } from '../source/plain.js';

export interface SaidCadence {
  /** The word the format prefers ("weekly"), or the words as written where it has none ("twice a week"). */
  readonly cadence: string;
  /** Where it stands among the tokens of the text. */
  readonly start: number;
  readonly end: number;
}

let cadences: Phrasebook<string> | undefined;
let weekdays: ReadonlyMap<string, string> | undefined;
let every: ReadonlySet<string> | undefined;

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Times a period, for which there is no single word: "twice a week", "2 veces por semana", "två gånger i veckan". */
const TIMES =
  /\b(?:(?:twice|thrice|\w+ times|\d+x) (?:a|an|per|each|every) (?:day|week|fortnight|month|quarter|year)|(?:twice|thrice) (?:weekly|monthly|daily|quarterly)|(?:\w+ veces) (?:a la|al|por) (?:semana|mes|dia|trimestre)|\w+ ganger (?:i|per|om) (?:veckan|vecka|manaden|manad)|(?:zweimal|dreimal|\w+ mal) (?:pro|in der|im|die) (?:woche|monat|quartal)|\w+ fois par (?:semaine|mois|trimestre))\b/;

/** How often a text says that something happens, in the order of the text. */
export function cadencesIn(text: string): SaidCadence[] {
  const tokens = tokensOf(plain(text));
  const said = tokens.join(' ');
  cadences ??= createPhrasebook<string>((words) => words.cadences);
  const found = apart(cadences.find(tokens)).map(({ kind, start, end }): SaidCadence => ({
    cadence: kind,
    start,
    end,
  }));
  const times = TIMES.exec(said);
  if (times) {
    const start = tokensBefore(said, times.index);
    const end = start + times[0].split(' ').length;
    return merge(found, [{ cadence: asWritten(text, tokens, start, end) ?? times[0], start, end }]);
  }
  const known = merge(found, everySo(tokens, said));
  return known.length > 0 ? known : onWeekdays(tokens);
}

/** Some tokens with their accents and capitals; undefined where the words cannot be told apart in the same way. */
function asWritten(text: string, tokens: readonly string[], start: number, end: number): string | undefined {
  const words = plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length === tokens.length ? words.slice(start, end).join(' ').toLowerCase() : undefined;
}

/** Of two lists, those of the second only where none of the first stands. */
function merge(first: readonly SaidCadence[], second: readonly SaidCadence[]): SaidCadence[] {
  const more = second.filter((one) => first.every(({ start, end }) => one.end <= start || one.start >= end));
  return [...first, ...more].toSorted((a, b) => a.start - b.start);
}

/** "every 3 weeks". */
function everySo(tokens: readonly string[], said: string): SaidCadence[] {
  const match = /\b(?:once )?(?:every|each) (?:\d{1,2}|[a-z]+) (?:days|weeks|months|quarters|years)\b/.exec(said);
  const known = match && parseCadence(match[0]);
  if (!match || !known || tokens.length === 0) return [];
  const start = tokensBefore(said, match.index);
  return [{ cadence: known.word ?? match[0], start, end: start + match[0].split(' ').length }];
}

function tokensBefore(said: string, index: number): number {
  return said.slice(0, index).split(' ').length - 1;
}

/** "every Monday", "Mondays", "on Tuesdays": weekly, unless the text says which of the month. */
function onWeekdays(tokens: readonly string[]): SaidCadence[] {
  every ??= new Set(
    LANGUAGES.flatMap((words) => phrasesIn(words.every)).map((phrase) => tokensOf(phrase).at(-1) ?? ''),
  );
  return tokens
    .flatMap((token, index): SaidCadence[] => {
      if (!dayOfToken(token)) return [];
      if (isEverySecond(tokens.slice(0, index)))
        return [{ cadence: 'biweekly', start: Math.max(0, index - 2), end: index + 1 }];
      const isPlural = /(?:days|ar|tags|dis)$/.test(token) && token.length > 5;
      return isPlural || every?.has(tokens[index - 1] ?? '')
        ? [{ cadence: 'weekly', start: Math.max(0, index - 1), end: index + 1 }]
        : [];
    })
    .slice(0, 1);
}

/** "every second", "varannan", "jeden zweiten" before a weekday. */
function isEverySecond(before: readonly string[]): boolean {
  return /(?:\b(?:every|each) (?:second|other|alternate)|\bvarannan|\bjede[nr] zweiten?|\balternate|\bcada dos)$/.test(
    before.slice(-2).join(' '),
  );
}

/** Monday, in English, for "måndagar". */
export function dayOfToken(token: string): string | undefined {
  weekdays ??= new Map(
    LANGUAGES.flatMap((words) =>
      words.weekdays.flatMap((names, index) =>
        wordsIn(names)
          .flatMap(tokensOf)
          .map((name): [string, string] => [name, DAYS[index] as string]),
      ),
    ).filter(([name]) => name.length > 2),
  );
  return weekdays.get(token);
}
