import { rangeOf } from './place.js';
import { printable } from './printable.js';
import { shown, type CheckReport, type Located } from './report.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/** One annotation a finding, as the GitHub runner reads them (docs.github.com, "Workflow commands"). */
export function github(report: CheckReport): string {
  return shown(report)
    .map((found) => `${annotation(found)}\n`)
    .join('');
}

function annotation({ file, finding }: Located): string {
  const { start, end } = rangeOf(file.document, finding.span);
  const properties = {
    file: file.file,
    line: start.line,
    ...(end.line === start.line
      ? { endLine: end.line, col: start.column, endColumn: Math.max(end.column, start.column) }
      : { endLine: end.line }),
    title: finding.rule,
  };
  const list = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(String(value))}`);
  return `::${COMMANDS[finding.severity]} ${list.join(',')}::${escapeData(finding.message)}`;
}

/** For what stands behind the second `::`. */
export function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

/** For the values between the two `::`. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
