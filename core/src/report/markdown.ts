import { rangeOf } from './place.js';
import { printable } from './printable.js';
import type { CheckReport, FileReport } from './report.js';
import { count, summaryLine } from './summary.js';

/** For a job summary or a comment: a table for each charter with findings. Nothing in it can address or ping anybody. */
export function markdown(report: CheckReport): string {
  const tables = report.files.flatMap((file) => table(file, report.ruleUrl));
  const failures = report.failures.map(
    ({ file, message }) => `- ${file === undefined ? '' : `${cell(file)}: `}${cell(message)}`,
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
    return `| ${line} | ${severity} | ${cell(message)} | ${url === undefined ? rule : `[${rule}](${url})`} |`;
  });
  if (rows.length === 0) return [];
  const head = '| Line | Severity | What to mend | Rule |\n|---:|---|---|---|';
  return [`### ${cell(file)}: ${count(rows.length, 'finding')}`, [head, ...rows].join('\n')];
}

/**
 * Text of a stranger's charter as nothing but text: no tables, tags, images, links, mentions or issue numbers. GitHub
 * looks for the last two in the finished page, where only another character (here one without width) keeps them apart.
 */
function cell(text: string): string {
  return printable(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll(/[\\`*_{}[\]()!|~>:]/g, String.raw`\$&`)
    .replaceAll(/[@#]/g, '$&&#8203;')
    .replaceAll(/\bwww\./gi, (found) => `${found.slice(0, -1)}&#46;`);
}
