import { inLanguage, say, type Catalogue } from '../l10n/say.js';
import type { Severity } from '../rules/rule.js';
import type { Span } from '../text/span.js';
import { escapeData, escapeProperty } from './github.js';
import { rangeOf, type WithLines } from './place.js';
import { located, type CheckReport } from './report.js';

/** A remark beside a line of a pull request. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
  /** Left out for what belongs to no line. */
  readonly at?: WithLines & { readonly file: string; readonly span: Span };
}

/** As many of one level as GitHub shows for a step. */
const MOST = 10;

export const LEVELS: { readonly [severity in Severity]: Annotation['level'] } = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

/** The commands that a GitHub runner reads: the gravest first, the order kept within a level, and no more than GitHub shows. */
export function annotationLines(annotations: readonly Annotation[], catalogue?: Catalogue): string {
  return (['error', 'warning', 'notice'] as const)
    .flatMap((level) =>
      limited(
        annotations.filter((one) => one.level === level),
        catalogue,
      ),
    )
    .map((one) => `${command(one)}\n`)
    .join('');
}

/** The findings of a check, without nudges for the editor. */
export function findingAnnotations(report: CheckReport): Annotation[] {
  return located(report).flatMap(({ file: { file, document }, finding: { severity, rule, message, span } }) =>
    severity === 'hint'
      ? []
      : [{ level: LEVELS[severity], title: rule, message, at: { file, lines: document.syntax.lines, span } }],
  );
}

/** All of them, or the first ones and how many more there are. */
function limited(annotations: readonly Annotation[], catalogue: Catalogue | undefined): Annotation[] {
  const [first] = annotations;
  if (!first || annotations.length <= MOST) return [...annotations];
  const shown = annotations.slice(0, MOST - 1);
  const more = say`+${annotations.length - shown.length} more. The summary of the job, and “charter” on your computer, show all of them.`;
  return [
    ...shown,
    { level: first.level, title: inLanguage(say`Charters`, catalogue), message: inLanguage(more, catalogue) },
  ];
}

function command({ level, title, message, at }: Annotation): string {
  const properties: Properties = { ...(at && placeOf(at)), title };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${level} ${list.join(',')}::${escapeData(message)}`;
}

type Properties = { readonly [name: string]: string | number };

/** Columns only where start and end are on one line. */
function placeOf({ file, lines, span }: NonNullable<Annotation['at']>): Properties {
  const { start, end } = rangeOf({ lines }, span);
  const columns = { col: start.column, endColumn: Math.max(end.column, start.column) };
  return { file, line: start.line, endLine: end.line, ...(end.line === start.line ? columns : {}) };
}
