import { quote } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { wordPattern } from '../../text/word-pattern.js';
import { shapes } from '../../model/charter.generated.js';
import { issuesOf } from '../../schema/inspect.js';
import type { Issue } from '../../schema/issue.js';
import { entryOf, headOf } from '../../syntax/tree.js';
import type { Fix, TextRule } from '../rule.js';

const LETTER = wordPattern(String.raw`\p{L}`, 'u');

export const rule: TextRule = {
  reads: 'text',
  each: 'section',
  meta: {
    summary: 'A list, a text or a group of fields stands where the format expects another of the three.',
    severity: 'error',
    group: 'form',
    profile: 'minimal',
  },
  *check({ document }) {
    for (const issue of issuesOf(document, 'wrong-type')) {
      const { node } = issue;
      yield {
        node,
        span: node.kind === 'scalar' ? node.span : headOf(node),
        message: explain(issue),
        fixes: fixes(issue),
      };
    }
  },
};

function explain(issue: Issue): Said {
  const { node, field, name, shape, listed } = issue;
  if (shape === 'charter' && name === 'charter') return explainVersion(issue);
  const found = { scalar: say`a text`, sequence: say`a list`, mapping: say`a group of fields` }[node.kind];
  if (!field) return say`The format does not allow ${found} here. Look at the description of ${quote(name)}.`;
  if (field.kind === 'flag')
    return say`${quote(name)} is answered by true for yes or false for no, without quotation marks.`;
  if (listed) {
    return node.kind === 'sequence'
      ? say`An entry of ${quote(name)} is a list itself. Write a text after the hyphen, and points that belong below it under “items:”.`
      : say`An entry of ${quote(name)} is one text, and a group of fields stands here. Write the text right after the hyphen.`;
  }
  const inner = field.of === undefined ? {} : (shapes[field.of]?.fields ?? {});
  if (node.kind === 'scalar')
    return say`${quote(name)} holds fields, such as ${quote(Object.keys(inner)[0] ?? '')}, and a text stands here.`;
  if (node.kind === 'mapping')
    return say`${quote(name)} holds one text, and a group of fields stands here. Write the text right after the colon.`;
  const lists = Object.entries(inner).filter(([, { kind }]) => kind === 'entities');
  const home = (lists.find(([key]) => key === 'items' || key === 'points') ?? lists[0])?.[0];
  return home
    ? say`${quote(name)} holds a text or fields, and a list stands here. Put the list below one of its fields, such as ${quote(home)}.`
    : say`${quote(name)} holds one text, and a list stands here. Write it as one text, after “${name}: |” if it has several lines.`;
}

function explainVersion({ node }: Issue): Said {
  const form = say`“charter” holds the version of the format, which is always 1.`;
  if (node.kind !== 'scalar' || /^\W*[\d.]+\W*$/.test(node.value)) return say`${form} Write “charter: 1”.`;
  return say`${form} Write “charter: 1”, and the name of your charter after “title:”.`;
}

function fixes({ node, field, name, shape }: Issue): Fix[] {
  if (node.kind !== 'scalar') return [];
  if (field?.kind === 'flag') {
    const answer = /^(?:true|y|yes|x|ja|oui|si|sí)$/i.test(node.value) ? 'true' : 'false';
    const known = answer === 'true' || /^(?:false|n|no|nein|non|nej)$/i.test(node.value);
    return known ? [{ title: say`Write ${quote(answer)}`, safe: true, edits: [{ ...node.span, text: answer }] }] : [];
  }
  if (shape !== 'charter' || name !== 'charter') return [];
  const one = { title: say`Write “charter: 1”`, safe: node.value === '1', edits: [{ ...node.span, text: '1' }] };
  const { parent } = node;
  const hasTitle = parent?.kind === 'mapping' && entryOf(parent, 'title') !== undefined;
  const key = headOf(node);
  const isName = !hasTitle && LETTER.test(node.value) && parent?.kind === 'mapping' && !parent.flow;
  return isName
    ? [{ title: say`Make it the title`, safe: true, edits: [{ ...key, text: 'charter: 1\ntitle' }] }]
    : [one];
}
