import { quote } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { issuesOf } from '../../schema/inspect.js';
import type { Issue } from '../../schema/issue.js';
import type { CharterDocument } from '../../document.js';
import { shapes } from '../../model/charter.generated.js';
import { insert, lineBreakOf } from '../../syntax/quoting.js';
import { isEmpty, type MappingNode } from '../../syntax/tree.js';
import { asLinesFix, asTextFix } from '../kit/as-text.js';
import type { Fix, TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  each: 'section',
  meta: {
    summary: 'YAML reads a text with a colon as the name of a field and its value.',
    severity: 'error',
    group: 'yaml',
    profile: 'minimal',
  },
  *check({ document }) {
    for (const issue of issuesOf(document, 'split-text')) {
      const { node } = issue;
      if (node.kind !== 'mapping') continue;
      const key = node.entries[0]?.key;
      yield {
        node,
        span: key && !node.flow ? { start: node.span.start, end: key.span.end } : node.span,
        message: node.flow
          ? say`YAML reads curly brackets as a group of fields, not as text. Put the whole text in quotation marks.`
          : partBelow(issue, node)
            ? say`YAML reads ${quote(`${key?.value}:`)} as the name of a field, because a colon and a space follow, and the charter has no such field here. Write ${quote(`title: ${key?.value}`)}, and the rest below it.`
            : say`YAML reads ${quote(`${key?.value}:`)} as the name of a field, because a colon and a space follow, and the charter has no such field here. If it is text, put the whole of it in quotation marks.`,
        fixes: fixes(document, issue, node),
      };
    }
  },
};

function fixes(document: CharterDocument, issue: Issue, node: MappingNode): Fix[] {
  const title = asTitle(document, issue, node);
  if (title) return [title];
  const end = endOfText(document.text, node);
  if (end === undefined) return [];
  const whole = { start: node.span.start, end };
  const lines = node.entries.length > 1 ? asLinesFix(document, node, whole) : undefined;
  if (node.entries.length > 1 && !lines) return [];
  const fix = lines ?? asTextFix(document, node, whole);
  return [{ ...fix, safe: isFreeText(issue) }];
}

/** The field for what stands behind a single name: points of a heading, of `- Tools:` above a list, and duties of a role. */
function partBelow({ field }: Issue, { entries, flow }: MappingNode): string | undefined {
  const [entry, ...others] = entries;
  const fields = field?.of === undefined ? undefined : shapes[field.of]?.fields;
  if (!entry || others.length > 0 || flow || !fields?.['title']) return undefined;
  if (field?.of === 'role')
    return entry.value.kind === 'mapping' || isEmpty(entry.value) ? undefined : 'responsibilities';
  return fields['items'] && entry.value.kind === 'sequence' && !entry.value.flow ? 'items' : undefined;
}

function asTitle({ text }: CharterDocument, issue: Issue, node: MappingNode): Fix | undefined {
  const [entry] = node.entries;
  const field = partBelow(issue, node);
  if (!entry || field === undefined) return undefined;
  const { start, end } = entry.key.span;
  const column = start - Math.max(text.lastIndexOf('\n', start), text.lastIndexOf('\r', start)) - 1;
  const name = quote(entry.key.value);
  return {
    title:
      field === 'items' ? say`Make ${name} a title with points below` : say`Make ${name} a title with duties below`,
    safe: true,
    edits: [insert(start, 'title: '), insert(end, `${lineBreakOf(text)}${' '.repeat(column)}${field}`)],
  };
}

/** Where the text ends that the entries were; undefined where they hold lists or groups of their own. */
function endOfText(text: string, { entries, flow, span }: MappingNode): number | undefined {
  if (flow) return span.end;
  if (entries.some(({ value }) => value.kind !== 'scalar' || value.style === 'literal' || value.style === 'folded')) {
    return undefined;
  }
  const end = entries.at(-1)?.value.span.end ?? span.end;
  return text[end] === ':' ? end + 1 : end;
}

/** Text is as good as any other here: the field is no reference and has no form of its own. */
function isFreeText({ field }: Issue): boolean {
  const shape = field?.of === undefined ? undefined : shapes[field.of];
  const meant = shape?.string === undefined ? field : shape.fields[shape.string];
  return !meant?.words && !meant?.format && (!meant?.refers || meant.free === true);
}
