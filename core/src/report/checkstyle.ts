import { rangeOf } from './place.js';
import type { CheckReport } from './report.js';
import { element } from './xml.js';

/** Checkstyle XML, which many CI systems read. */
export function checkstyle(report: CheckReport): string {
  const files = report.files.map(({ file, document, findings }) => {
    const errors = findings
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule, severity, message, span }) => {
        const { line, column } = rangeOf(document.syntax, span).start;
        return element('error', { line, column, severity, message, source: `charter.${rule}` });
      });
    return element('file', { name: file }, errors);
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('checkstyle', { version: '4.3' }, files)}\n`;
}
