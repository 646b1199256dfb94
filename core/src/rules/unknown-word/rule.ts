import { quote, quotedList } from '../../l10n/phrases.js';
import { say } from '../../l10n/say.js';
import { issuesOf } from '../../schema/inspect.js';
import { mostSimilar } from '../../text/similar.js';
import { slug } from '../../text/slug.js';
import { shapes } from '../../model/charter.generated.js';
import type { Issue } from '../../schema/issue.js';
import { replaceText } from '../kit/replace.js';
import type { TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  each: 'section',
  meta: {
    summary: 'A field that takes one of a few words has another one.',
    severity: 'error',
    group: 'form',
    profile: 'minimal',
  },
  *check({ document }) {
    for (const issue of issuesOf(document, 'unknown-word')) {
      const { node, name } = issue;
      const words = wordsOf(issue);
      if (node.kind !== 'scalar') continue;
      const said = slug(node.value);
      const same = words.find((word) => word === said);
      const best = same ?? mostSimilar(said, words);
      const other = mostSimilar(said, words.filter((word) => word !== best)); // prettier-ignore
      yield {
        node,
        message: best
          ? say`${quote(node.value, 30)} is none of the words for ${quote(name)}: ${quotedList(words, 'or')}. Did you mean ${quote(best)}?`
          : say`${quote(node.value, 30)} is none of the words for ${quote(name)}: ${quotedList(words, 'or')}.`,
        fixes: best
          ? [
              {
                title: say`Write ${quote(best)}`,
                safe: same !== undefined || other === undefined,
                edits: [replaceText(node, best)],
              },
            ]
          : [],
      };
    }
  },
};

function wordsOf({ field }: Issue): readonly string[] {
  const shape = field?.of === undefined ? undefined : shapes[field.of];
  return (shape?.string === undefined ? field : shape.fields[shape.string])?.words ?? [];
}
