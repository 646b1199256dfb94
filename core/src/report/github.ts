import { rangeOf } from './place.js';
import { printable } from './printable.js';
import { shown, type CheckReport, type Failure, type Located } from './report.js';

const COMMANDS = { error: 'error', warning: 'warning', info: 'notice', hint: 'notice' } as const;

/**
 * One annotation a finding, and one for each file that could not be read or is a bad configuration, as the GitHub runner
 * reads them (docs.github.com, "Workflow commands").
 */
export function github(report: CheckReport): string {
  const lines = [...report.failures.flatMap(failed), ...shown(report).map(annotation)];
  return lines.map((line) => `${line}\n`).join('');
}

function failed({ file, line, column, message }: Failure): string[] {
  if (file === undefined) return [];
  return [command('error', { file, ...(line && { line }), ...(column && { col: column }) }, message)];
}

function annotation({ file, finding }: Located): string {
  const { start, end } = rangeOf(file.document.syntax, finding.span);
  const properties = {
    file: file.file,
    line: start.line,
    ...(end.line === start.line
      ? { endLine: end.line, col: start.column, endColumn: Math.max(end.column, start.column) }
      : { endLine: end.line }),
    title: finding.rule,
  };
  return command(COMMANDS[finding.severity], properties, finding.message);
}

function command(name: string, properties: { readonly [name: string]: string | number }, message: string): string {
  const list = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(String(value))}`);
  return `::${name} ${list.join(',')}::${escapeData(message)}`;
}

/** For what stands behind the second `::`. */
export function escapeData(text: string): string {
  return printable(text).replaceAll('%', '%25');
}

/** For the values between the two `::`. */
export function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
