import { parseDate } from '../../calendar/date.js';
import { inWords } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { oneLine } from '../../terms/words.js';
import type { Difference } from '../differences/difference.js';
import { formatWord } from './format-words.js';
import { quoted } from './phrase.js';

const LONGEST = 120;

/** Values that speak for themselves and need no quotation marks: names, days, figures, one of a few words. */
const BARE: ReadonlySet<string> = new Set(['date', 'cadence', 'target', 'duration', 'time', 'weekday', 'timezone']);

const FROM_TO = /^(?:from|von|de|du|desde)\s|\s(?:to|bis|à|until|hasta)\s/i;

/** “3” and “75 %” need no quotation marks. */
const FIGURE = /^\d+(?:[.,]\d+)*(?: ?%)?$/;

const COMPARISON = /(>=|≥|=>|<=|≤|=<|>|<)\s*/;

/** A value in the middle of a sentence: "at least 90 %", "31 December 2026", “half of the members”. */
export function inSentence(said: string, field: Difference['field']): Said {
  const { refers, format, words } = field?.shape ?? {};
  const known = field && formatWord(said, field);
  if (known) return known;
  // "From from 9 to 4 hours", "from Monday to Friday to Monday to Thursday" nobody understands.
  if (!refers && FROM_TO.test(said)) return quoted(said, LONGEST);
  if (format === 'date') return dayOf(said);
  if (format === 'target' || field?.name === 'baseline') return asTarget(short(said));
  if (FIGURE.test(said.trim())) return say`${short(said)}`;
  return refers || words || (format !== undefined && BARE.has(format)) ? say`${short(said)}` : quoted(said, LONGEST);
}

function dayOf(said: string): Said {
  const date = parseDate(said);
  return date.kind === 'day' ? inWords(date.first) : say`${short(said)}`;
}

/** With words for the signs of comparison in it. */
function asTarget(text: string): Said {
  const found = COMPARISON.exec(text);
  if (!found) return say`${text}`;
  const rest = asTarget(text.slice(found.index + found[0].length));
  return say`${text.slice(0, found.index)}${compared(found[1] as string, rest)}`;
}

function compared(sign: string, figure: Said): Said {
  if (sign === '>') return say`more than ${figure}`;
  if (sign === '<') return say`less than ${figure}`;
  return /[>≥]/.test(sign) ? say`at least ${figure}` : say`at most ${figure}`;
}

function short(said: string): string {
  const line = oneLine(said);
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
}
