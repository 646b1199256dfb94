import { tokensOf } from '../words/phrasebook.js';
import { daysOf, withDays } from './weekdays.js';

/** When something takes place, as far as a text says it for certain. */
export interface When {
  /** In English, in the order of the text. */
  readonly days: readonly string[];
  /** HH:MM, by the clock of 24 hours. */
  readonly time: string | undefined;
  readonly duration: string | undefined;
  readonly timezone: string | undefined;
}

export function whenIn(text: string): When {
  const words = withDays(text).replaceAll(NOON, 'at 12:00');
  const [from, to] = timesIn(words);
  return {
    days: daysIn(words),
    time: from && clock(from),
    duration: durationIn(words) ?? (from && to ? between(from, to) : undefined),
    timezone: from ? zoneIn(words) : undefined,
  };
}

/** Said in a word, and not as "12 noon". */
const NOON = /(?<!\d\s?)\b(?:at\s)?(?:noon|midday)\b|\bal? mediodía(?!\p{L})/giu;

function daysIn(words: string): string[] {
  const days = daysOf(tokensOf(words)).map(({ day, ordinal }) => (ordinal === undefined ? day : `${ordinal} ${day}`));
  return [...new Set(days)];
}

interface Time {
  readonly hours: number;
  readonly minutes: number;
}

const TIME =
  /(?<![\d.,/:-])(\d{1,2})(?:(?:[:.]|\s?[hH]\s?)(\d{2}))?\s*([aApP]\.?\s?[mM]\.?(?!\p{L})|Uhr|uur|[hH](?![\p{L}])|noon)?(?![\d/%]|[.,]\d|:\d)/gu;

/** The first time, and the one it lasts until. A number alone is a time only before or behind "am", "Uhr", "kl". */
function timesIn(words: string): Time[] {
  const found: Time[] = [];
  let end = -1;
  for (const match of words.matchAll(TIME)) {
    const [whole, hour = '', minute, half = ''] = match;
    const before = words.slice(Math.max(0, match.index - 14), match.index);
    const isRange =
      end >= 0 &&
      /^\s*(?:[-–—]|to|till|until|bis|a|às?|till|al?|hasta|tot)\s*(?:las\s+)?$/i.test(words.slice(end, match.index));
    // "1 h" is how long, "14 h" when.
    const isClock = half !== '' && !(/^(?:h|uur)$/i.test(half) && Number(hour) < 6);
    const isSaid =
      minute !== undefined || isClock || /(?:\bkl\.?|\bkloka?n|\bat|\bum|\ba las?|(?<!\p{L})às?|@)\s*$/iu.test(before);
    if (end >= 0 && !isRange) break;
    const next = halfOfEnd(words.slice(match.index + whole.length), Number(hour));
    if (!isSaid && !isRange && !next) continue;
    const letter =
      half.toLowerCase().startsWith('p') || half.toLowerCase().startsWith('a') ? half[0]?.toLowerCase() : next;
    const hours = inDay(Number(hour), letter);
    if (
      hours > 23 ||
      Number(minute ?? 0) > 59 ||
      (minute !== undefined && /\d\.\d{2}$/.test(whole) && !/kl|uh?[ur]r?/i.test(before + half))
    )
      continue;
    found.push({ hours, minutes: Number(minute ?? 0) });
    end = match.index + whole.trimEnd().length;
    if (found.length === 2) break;
  }
  return found;
}

/** The "pm" behind "2 - 3 pm" is that of both; "11 - 1 pm" begins in the morning. */
function halfOfEnd(rest: string, hour: number): string | undefined {
  const [, end = '', half = ''] = /^\s*(?:[-–—]|to)\s*(\d{1,2})(?::\d{2})?\s*([ap])\.?m/i.exec(rest) ?? [];
  const isOver = hour < 12 && (Number(end) === 12 || hour > Number(end));
  return half === '' ? undefined : half.toLowerCase() === 'p' && isOver ? 'a' : half.toLowerCase();
}

function inDay(hour: number, half: string | undefined): number {
  if (half === 'p') return hour < 12 ? hour + 12 : hour;
  return half === 'a' && hour === 12 ? 0 : hour;
}

function clock({ hours, minutes }: Time): string {
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}

function between(from: Time, to: Time): string | undefined {
  const minutes = (to.hours - from.hours) * 60 + to.minutes - from.minutes;
  if (minutes <= 0 || minutes > 12 * 60) return undefined;
  return minutes % 60 === 0 ? `${minutes / 60} ${minutes === 60 ? 'hour' : 'hours'}` : `${minutes} minutes`;
}

function durationIn(words: string): string | undefined {
  const match =
    /(?<!(?:(?<!\p{L})(?:[aà]?às?|das|om)|\bkl\.?|\bum|@)\s?)\b(\d{1,3}|one|two|half an?)[\s-]?(minutes?|mins?|minuten|minuter|minutos|hours?|hrs?|h|timmar|timme|stunden?|horas?|heures?|uur)\b/iu.exec(
      words,
    );
  return match?.[0].replace(/-/g, ' ').toLowerCase();
}

function zoneIn(words: string): string | undefined {
  return /\b(?:UTC(?:[+-]\d{1,2})?|GMT(?:[+-]\d{1,2})?|CET|CEST|EST|EDT|CST|CDT|MST|MDT|PST|PDT|BST|ET|PT|CT|MT|Pacific|Eastern|Central(?= Time)|(?!\w+day\/)[A-Z][a-z]{3,}\/[A-Z][A-Za-z_]+)\b/.exec(
    words,
  )?.[0];
}
