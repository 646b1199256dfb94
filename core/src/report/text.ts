import { inLanguage, say, type Catalogue } from '../l10n/say.js';
import { codeFrame } from './code-frame.js';
import { createPaint, type Paint } from './paint.js';
import { rangeOf, relatedPlace } from './place.js';
import { printable } from './printable.js';
import { preferredFix, shown, type CheckReport, type Located, type Look } from './report.js';
import { SEVERITY_WORDS } from './severity-words.js';
import { wrap } from './wrap.js';

const INDENT = '  ';
const NARROWEST = 40;
const WIDEST = 100;

/** For people: each finding with its place, its message, the lines it is about, and what could mend it. */
export function text(report: CheckReport, { color, columns, catalogue }: Look): string {
  const paint = createPaint(color);
  const width = columns === undefined ? Infinity : Math.max(Math.min(columns, WIDEST) - INDENT.length, NARROWEST);
  return shown(report)
    .map((found) => `${block(found, paint, width, catalogue)}\n`)
    .join('');
}

function block({ file, finding }: Located, paint: Paint, width: number, catalogue: Catalogue | undefined): string {
  const { document } = file;
  const { severity, rule, message, span, related } = finding;
  const { start } = rangeOf(document.syntax, span);
  const place = printable(`${file.file}:${start.line}:${start.column}`);
  const styles = { gutter: paint.dim, mark: (carets: string) => paint.severity(severity, carets) };
  const notes = related.map((other) => {
    const { file: where, range } = relatedPlace({ file: file.file, lines: document.syntax.lines }, other);
    const { line, column } = range.start;
    const there = other.elsewhere
      ? printable(`${where}:${line}:${column}`)
      : inLanguage(say`line ${line}, column ${column}`, catalogue);
    return `  ${inLanguage(say`see ${there}: ${printable(other.message)}`, catalogue)}\n`;
  });
  const fix = preferredFix(finding);
  const offer = inLanguage(fix?.safe ? say`fix with --fix:` : say`possible fix:`, catalogue);
  const hint = fix ? `  ${paint.green(offer)} ${printable(fix.title)}\n` : '';
  return [
    `${paint.bold(place)} ${paint.severity(severity, inLanguage(SEVERITY_WORDS[severity], catalogue))} ${paint.bold(rule)}\n`,
    ...wrap(printable(message), width).map((line) => `${INDENT}${line}\n`),
    document.text === '' ? '' : codeFrame(document.text, document.syntax.lines, span, styles),
    ...notes,
    hint,
  ].join('');
}
