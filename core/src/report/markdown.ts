import { count } from '../l10n/phrases.js';
import { inLanguage, say, type Catalogue, type Said } from '../l10n/say.js';
import { inertText } from './inert-text.js';
import { rangeOf } from './place.js';
import type { CheckReport, FileReport, Look } from './report.js';
import { SEVERITY_WORDS } from './severity-words.js';
import { summaryLine } from './summary.js';

/** For a job summary or a comment: a table for each charter with findings. Nothing in it can address or ping anybody. */
export function markdown(report: CheckReport, { catalogue }: Look): string {
  const tables = report.files.flatMap((file) => table(file, report.ruleUrl, catalogue));
  const failures = report.failures.map(
    ({ file, message }) => `- ${file === undefined ? '' : `${inertText(file)}: `}${inertText(message)}`,
  );
  const parts = [
    `## ${inLanguage(say`Charters`, catalogue)}`,
    inLanguage(summaryLine(report.files), catalogue),
    ...tables,
  ];
  if (failures.length > 0) parts.push(`### ${inLanguage(say`Could not be checked`, catalogue)}`, failures.join('\n'));
  return `${parts.join('\n\n')}\n`;
}

function table(
  { file, document, findings }: FileReport,
  ruleUrl: CheckReport['ruleUrl'],
  catalogue: Catalogue | undefined,
): string[] {
  const words = (said: Said): string => inLanguage(said, catalogue);
  const rows = findings.flatMap(({ rule, severity, message, span }) => {
    if (severity === 'hint') return [];
    const { line } = rangeOf(document.syntax, span).start;
    const url = ruleUrl(rule);
    return `| ${line} | ${words(SEVERITY_WORDS[severity])} | ${inertText(message)} | ${url === undefined ? rule : `[${rule}](${url})`} |`;
  });
  if (rows.length === 0) return [];
  const names = [say`Line`, say`Severity`, say`What to mend`, say`Rule`].map(words);
  const head = `| ${names.join(' | ')} |\n|---:|---|---|---|`;
  const found = count(rows.length, say`${rows.length} finding`, say`${rows.length} findings`);
  return [`### ${inertText(file)}: ${words(found)}`, [head, ...rows].join('\n')];
}
