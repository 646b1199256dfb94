import type { Translate } from '../translate.js';
import type { CharterOverview } from '../../../server/src/protocol.js';

// What a line of the view "Charters" says. No part of VS Code, so that it can be tested without.

/** Overdue ones first, then by the day they are due, then those without a day; by title where that is the same. */
export function inOrder(charters: readonly CharterOverview[]): CharterOverview[] {
  const due = ({ review }: CharterOverview): string => review.next ?? '~';
  return charters.toSorted((a, b) => compare(due(a), due(b)) || a.title.localeCompare(b.title));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** "in 12 days · 2 of 5 signed · 3 findings" */
export function describe({ due, signatures, errors, warnings }: CharterOverview, t: Translate): string {
  const findings = errors + warnings;
  const parts = [due, signatures, findings === 0 ? '' : countFindings(findings, t)];
  return parts.filter(Boolean).join(' · ');
}

/** @param place the file, as people look for it */
export function tooltipOf(
  { title, review, signatures, asked, errors, warnings }: CharterOverview,
  place: string,
  t: Translate,
): string {
  const findings = [errors > 0 && countErrors(errors, t), warnings > 0 && countWarnings(warnings, t)].filter(Boolean);
  const lines = [
    title,
    place,
    '',
    review.tooltip,
    signatures && `${signatures}. ${asked}`.trim(),
    findings.length > 0 && `${findings.join(', ')}.`,
  ];
  return lines.filter((line, index) => line !== false && (line !== '' || index === 2)).join('\n');
}

/** Red for what is wrong, yellow for what is overdue or to be signed again, and nothing loud otherwise. */
export function iconOf({ errors, signAgain, review }: CharterOverview): { id: string; color?: string } {
  if (errors > 0) return { id: 'error', color: 'list.errorForeground' };
  if (signAgain > 0 || review.state === 'overdue') return { id: 'warning', color: 'list.warningForeground' };
  return { id: 'book' };
}

function countFindings(number: number, t: Translate): string {
  return number === 1 ? t('{0} finding', number) : t('{0} findings', number);
}

function countErrors(number: number, t: Translate): string {
  return number === 1 ? t('{0} error', number) : t('{0} errors', number);
}

function countWarnings(number: number, t: Translate): string {
  return number === 1 ? t('{0} warning', number) : t('{0} warnings', number);
}
