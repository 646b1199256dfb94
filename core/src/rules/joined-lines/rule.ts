import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { issuesOf } from '../../schema/inspect.js';
import type { CharterDocument } from '../../document.js';
import type { Issue } from '../../schema/issue.js';
import type { ScalarNode } from '../../syntax/tree.js';
import { asLinesFix, asTextFix } from '../kit/as-text.js';
import type { Fix, TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  each: 'section',
  meta: {
    summary: 'YAML joins lines that were meant as a list to one text.',
    severity: 'error',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    for (const issue of issuesOf(document, 'joined-lines')) {
      const { node } = issue;
      if (node.kind !== 'scalar') continue;
      yield {
        node,
        message: say`YAML reads these lines as one text: ${quote(node.value)}. A list has a hyphen and a space before each entry, all in one column, below the name of its field.`,
        fixes: [
          asListFix(document, issue, node) ??
            asLinesFix(document, node, node.span) ??
            asTextFix(document, node, node.span),
        ],
      };
    }
  },
};

const BULLET = /^([-*•·▪◦–])([ \t]*)(?=\S)/;

/** Where a list is expected and every line has its bullet: the bullets become hyphens. */
function asListFix({ text, syntax }: CharterDocument, { field, listed }: Issue, { span }: ScalarNode): Fix | undefined {
  if (listed || (field?.kind !== 'texts' && field?.kind !== 'entities')) return undefined;
  const edits = [];
  const { lines } = syntax;
  const first = lines.position(span.start);
  if (text.slice(lines.lineStart(first.line), span.start).trim() !== '') return undefined;
  for (let line = first.line; line <= lines.position(span.end).line; line++) {
    const start = lines.lineStart(line);
    const written = text.slice(start, lines.lineEnd(line));
    if (written.trim() === '') continue;
    const at = written.length - written.trimStart().length;
    const bullet = BULLET.exec(written.slice(at));
    if (!bullet || at !== first.character) return undefined;
    edits.push({ start: start + at, end: start + at + bullet[0].length, text: '- ' });
  }
  return { title: say`Make it a list`, safe: true, edits };
}
