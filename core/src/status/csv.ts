import { printable } from '../report/printable.js';
import type { Portfolio } from './portfolio.js';
import type { CharterStatus } from './status.js';

type Cell = string | number | null;

const COLUMNS: readonly (readonly [heading: string, cell: (charter: CharterStatus) => Cell])[] = [
  ['repository', ({ repository }) => repository],
  ['file', ({ file }) => file],
  ['team', ({ team }) => team],
  ['title', ({ title }) => title],
  ['status', ({ status }) => status],
  ['version', ({ version }) => version],
  ['review', ({ review }) => review.words],
  ['review_due', ({ review }) => review.due],
  ['days', ({ review }) => review.days],
  ['people', ({ signatures }) => signatures.people],
  ['signed', ({ signatures }) => signatures.signed],
  ['not_signed', ({ signatures }) => signatures.missing.join('; ')],
  ['to_sign_again', ({ signatures }) => signatures.again.join('; ')],
  ['errors', ({ findings }) => findings.errors],
  ['warnings', ({ findings }) => findings.warnings],
  ['advice', ({ findings }) => findings.infos],
  ['seen', ({ seen }) => seen],
];

/** A line a charter (RFC 4180), for spreadsheets: no text in it is taken for a formula. */
export function csv({ charters }: Portfolio): string {
  const rows = charters.map((charter) => COLUMNS.map(([, cell]) => cellOf(cell(charter))));
  return [COLUMNS.map(([heading]) => heading), ...rows].map((cells) => `${cells.join(',')}\r\n`).join('');
}

/**
 * A text that begins as formulas do gets an apostrophe before it, as OWASP advises (CSV Injection); also behind blanks,
 * which some programs take away.
 */
function cellOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = printable(cell);
  const inert = /^\s*[=+\-@|%＝＋－＠]/u.test(text) ? `'${text}` : text;
  return /^[\s']|[",;]|\s$/u.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
