import type { CharterDocument } from '../document.js';
import type { Span } from '../text/span.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { printJson } from './json.js';
import { shown, type CheckReport, type Located } from './report.js';

const SEVERITIES = { error: 'ERROR', warning: 'WARNING', info: 'INFO', hint: 'INFO' } as const;

/** Reviewdog Diagnostic Format. Fixes become suggestions that a reviewer can take over with a click. */
export function rdjson(report: CheckReport): string {
  return printJson({
    source: { name: 'charter' },
    diagnostics: shown(report).map((found) => diagnostic(found, report.ruleUrl(found.finding.rule))),
  });
}

function diagnostic({ file, finding }: Located, url: string | undefined): object {
  const { rule, severity, message, span, fixes, related } = finding;
  const { document } = file;
  const suggestions = fixes.map(({ edits }) => asOneEdit(document.text, edits));
  return {
    message,
    location: { path: file.file, range: utf8Range(document, span) },
    severity: SEVERITIES[severity],
    code: { value: rule, ...(url === undefined ? {} : { url }) },
    ...(suggestions.length > 0
      ? { suggestions: suggestions.map((edit) => ({ range: utf8Range(document, edit), text: edit.text })) }
      : {}),
    ...(related.length > 0
      ? {
          related_locations: related.map((other) => ({
            message: other.message,
            location: other.elsewhere
              ? // Its columns would take the text of the other charter.
                { path: other.elsewhere.file, range: { start: { line: other.elsewhere.start.line + 1 } } }
              : { path: file.file, range: utf8Range(document, other.span) },
          })),
        }
      : {}),
  };
}

/** A suggestion is one edit: the whole stretch from the first to the last of several. */
function asOneEdit(text: string, edits: readonly TextEdit[]): TextEdit {
  const start = Math.min(...edits.map((edit) => edit.start));
  const end = Math.max(...edits.map((edit) => edit.end));
  const moved = edits.map((edit) => ({ ...edit, start: edit.start - start, end: edit.end - start }));
  return { start, end, text: applyEdits(text.slice(start, end), moved) };
}

/** Reviewdog counts columns in bytes of UTF-8, from 1. */
function utf8Range({ text, syntax }: CharterDocument, span: Span): object {
  const place = (offset: number): object => {
    const { line } = syntax.lines.position(offset);
    return { line: line + 1, column: utf8Length(text.slice(syntax.lines.lineStart(line), offset)) + 1 };
  };
  return { start: place(span.start), end: place(span.end) };
}

function utf8Length(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const code = character.codePointAt(0) as number;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return bytes;
}
