import { inLanguage } from '../l10n/say.js';
import { rangeOf } from './place.js';
import { printable } from './printable.js';
import { shown, type CheckReport, type Look } from './report.js';
import { SEVERITY_WORDS } from './severity-words.js';

/** One finding a line: `path:line:column severity rule message`. */
export function concise(report: CheckReport, { catalogue }: Look): string {
  return shown(report)
    .map(({ file, finding }) => {
      const { start } = rangeOf(file.document.syntax, finding.span);
      const place = `${file.file}:${start.line}:${start.column}`;
      return `${printable(`${place} ${inLanguage(SEVERITY_WORDS[finding.severity], catalogue)} ${finding.rule} ${finding.message}`)}\n`;
    })
    .join('');
}
