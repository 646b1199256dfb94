import { inertText } from './inert-text.js';
import { rangeOf } from './place.js';
import type { CheckReport, FileReport } from './report.js';
import { count, summaryLine } from './summary.js';

/** For a job summary or a comment: a table for each charter with findings. Nothing in it can address or ping anybody. */
export function markdown(report: CheckReport): string {
  const tables = report.files.flatMap((file) => table(file, report.ruleUrl));
  const failures = report.failures.map(
    ({ file, message }) => `- ${file === undefined ? '' : `${inertText(file)}: `}${inertText(message)}`,
  );
  const parts = ['## Charters', summaryLine(report.files), ...tables];
  if (failures.length > 0) parts.push('### Could not be checked', failures.join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function table({ file, document, findings }: FileReport, ruleUrl: CheckReport['ruleUrl']): string[] {
  const rows = findings.flatMap(({ rule, severity, message, span }) => {
    if (severity === 'hint') return [];
    const { line } = rangeOf(document, span).start;
    const url = ruleUrl(rule);
    return `| ${line} | ${severity} | ${inertText(message)} | ${url === undefined ? rule : `[${rule}](${url})`} |`;
  });
  if (rows.length === 0) return [];
  const head = '| Line | Severity | What to mend | Rule |\n|---:|---|---|---|';
  return [`### ${inertText(file)}: ${count(rows.length, 'finding')}`, [head, ...rows].join('\n')];
}
