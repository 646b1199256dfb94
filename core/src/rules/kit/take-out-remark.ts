import { say } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Fix } from '../rule.js';
import type { Span } from '../../text/span.js';

/** The offer to take a remark out, with its line where it has one to itself. Not safe: its words go. */
export function takeOutRemark({ text, syntax }: CharterDocument, { span }: { readonly span: Span }): Fix {
  const { line } = syntax.lines.position(span.start);
  const lineStart = syntax.lines.lineStart(line);
  const before = text.slice(lineStart, span.start);
  const blanks = before.length - before.trimEnd().length;
  const isAlone = before.trim() === '';
  const next = /^\r?\n/.exec(text.slice(span.end, span.end + 2))?.[0].length ?? 0;
  const edit = isAlone
    ? { start: lineStart, end: span.end + next, text: '' }
    : { start: span.start - blanks, end: span.end, text: '' };
  return { title: say`Take the remark out`, safe: false, edits: [edit] };
}
