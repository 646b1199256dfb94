import type { Severity } from '../../rules/rule.js';
import { escapeData, escapeProperty } from '../../report/github.js';
import { rangeOf } from '../../report/place.js';
import type { Span } from '../../text/span.js';
import { arrowOf } from './arrow.js';
import { badgesOf, inOrderOfWeight } from './badges.js';
import { headline } from './headline.js';
import { changesOf, findingsToShow, type ReviewedCharter, type ReviewReport } from './review-report.js';

type Level = 'error' | 'warning' | 'notice';

interface Annotation {
  readonly level: Level;
  readonly title: string;
  readonly message: string;
  readonly at?: { readonly charter: ReviewedCharter; readonly span: Span };
}

/** As many of one level as GitHub shows for a step. */
const MOST = 10;

/** Annotations, as the GitHub runner reads them: the gravest first, and no more of a level than GitHub shows. */
export function github(report: ReviewReport): string {
  const all = [summaryOf(report), ...report.charters.flatMap(annotationsOf)];
  return (['error', 'warning', 'notice'] as const)
    .flatMap((level) =>
      limited(
        all.filter((one) => one.level === level),
        level,
      ),
    )
    .map((one) => `${command(one)}\n`)
    .join('');
}

function summaryOf(report: ReviewReport): Annotation {
  const grave = changesOf(report).some(({ loosened }) => loosened);
  return { level: grave ? 'warning' : 'notice', title: 'Charters', message: headline(report) };
}

function annotationsOf(charter: ReviewedCharter): Annotation[] {
  const { result, unreadable, file } = charter;
  const at = (span: Span | undefined): Pick<Annotation, 'at'> =>
    span && charter.after ? { at: { charter, span } } : {};
  return [
    ...unreadable.map(({ reason }): Annotation => ({
      level: 'warning',
      title: 'A charter cannot be read',
      message: `${file}: ${reason}`,
      ...at({ start: 0, end: 0 }),
    })),
    ...inOrderOfWeight(result.changes).map((change): Annotation => {
      const { before, after } = arrowOf(change);
      const arrow = before === undefined || after === undefined ? '' : ` (${before} → ${after})`;
      return {
        level: change.loosened ? 'warning' : 'notice',
        title: badgesOf(change).join(', '),
        message: `${charter.after ? '' : `${file}: `}${change.sentence}${arrow}`,
        ...at(change.place),
      };
    }),
    ...result.consequences.map(({ sentence, span, file: other }): Annotation => ({
      level: 'warning',
      title: 'What follows',
      message: other === undefined ? sentence : `${other}: ${sentence}`,
      ...at(other === undefined ? span : undefined),
    })),
    ...findingsToShow(charter).map(({ severity, rule, message, span }): Annotation => ({
      level: LEVELS[severity],
      title: rule,
      message,
      ...at(span),
    })),
  ];
}

const LEVELS: { readonly [severity in Severity]: Level } = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** All of them, or the first ones and how many more there are. */
function limited(annotations: readonly Annotation[], level: Level): Annotation[] {
  if (annotations.length <= MOST) return [...annotations];
  const shown = annotations.slice(0, MOST - 1);
  const message = `+${annotations.length - shown.length} more: “charter review” shows all of them.`;
  return [...shown, { level, title: 'Charters', message }];
}

function command({ level, title, message, at }: Annotation): string {
  const properties = { ...(at?.charter.after ? placeOf(at.charter, at.span) : {}), title };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(message)}`;
}

/** Columns only where start and end are on one line. */
function placeOf({ file, after }: ReviewedCharter, span: Span): object {
  if (!after) return {};
  const { start, end } = rangeOf(after, span);
  const columns = { col: start.column, endColumn: Math.max(end.column, start.column) };
  return { file, line: start.line, endLine: end.line, ...(end.line === start.line ? columns : {}) };
}
