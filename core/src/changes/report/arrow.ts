import { inLanguage, say, type Catalogue } from '../../l10n/say.js';
import { printable } from '../../report/printable.js';
import type { Change } from '../change.js';

/** The most characters of a value that stand in one line with another. */
const MOST = 60;
const AROUND = 16;

/** What was and what is, each on one line and cut around what differs; undefined where there was or is nothing. */
export interface Arrow {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** "at least 90 %" and "at least 80 %" */
export function arrowOf({ before, after }: Pick<Change, 'before' | 'after'>, catalogue?: Catalogue): Arrow {
  const [old, now] = [before, after].map((value) => (value === undefined ? undefined : oneLine(value, catalogue)));
  if (old === undefined || now === undefined) return { before: old && cut(old, 0), after: now && cut(now, 0) };
  let same = 0;
  while (same < Math.min(old.length, now.length) && old[same] === now[same]) same++;
  return { before: cut(old, same), after: cut(now, same) };
}

function oneLine(value: string, catalogue: Catalogue | undefined): string {
  const line = printable(value.replaceAll(/\s*[\r\n]\s*/g, ' ')).trim();
  return line === '' ? inLanguage(say`(nothing)`, catalogue) : line;
}

/** At most about 60 characters, among them those that differ, from `at` on; whole words where there are some. */
function cut(line: string, at: number): string {
  if (line.length <= MOST) return line;
  const from = at <= MOST - AROUND ? 0 : boundary(line, at - AROUND);
  const to = line.length - from <= MOST ? line.length : boundary(line, from + MOST);
  return `${from > 0 ? '…' : ''}${line.slice(from, to).trim()}${to < line.length ? '…' : ''}`;
}

/** The nearest blank before `at`, where one is near; never between the two halves of a character. */
function boundary(line: string, at: number): number {
  const blank = line.lastIndexOf(' ', at);
  if (blank > at - 12 && blank > 0) return blank + 1;
  return /[\uDC00-\uDFFF]/.test(line[at] ?? '') ? at - 1 : at;
}
