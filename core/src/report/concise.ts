import { rangeOf } from './place.js';
import { printable } from './printable.js';
import { shown, type CheckReport } from './report.js';

/** One finding a line: `path:line:column severity rule message`. */
export function concise(report: CheckReport): string {
  return shown(report)
    .map(({ file, finding }) => {
      const { start } = rangeOf(file.document, finding.span);
      const place = `${file.file}:${start.line}:${start.column}`;
      return `${printable(`${place} ${finding.severity} ${finding.rule} ${finding.message}`)}\n`;
    })
    .join('');
}
