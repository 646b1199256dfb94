import { list, quote, quotedList } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import { shapes } from '../../model/charter.generated.js';
import type { FieldShape } from '../../model/shape.js';
import { issuesOf } from '../../schema/inspect.js';
import type { Issue } from '../../schema/issue.js';
import type { Node } from '../../syntax/tree.js';
import { mostSimilar } from '../../text/similar.js';
import { namesBeside, suggestField } from '../kit/suggest-field.js';
import type { Fix, TextRule } from '../rule.js';

export const rule: TextRule = {
  reads: 'text',
  each: 'section',
  meta: {
    summary: 'The format has no field of that name in this place, so nothing is made of it.',
    severity: 'warning',
    group: 'form',
    profile: 'minimal',
  },
  *check({ document }) {
    for (const issue of issuesOf(document, 'unknown-key')) {
      const { entry, node, shape } = issue;
      if (!entry) continue;
      const suggestion = suggestField(issue);
      const field = suggestion && shapes[shape]?.fields[suggestion.name];
      const fixes: Fix[] = suggestion
        ? [
            {
              title: say`Rename it to ${quote(suggestion.name)}`,
              safe: suggestion.sure && field !== undefined && fits(entry.value, field),
              edits: [{ ...node.span, text: suggestion.name }],
            },
          ]
        : [];
      yield {
        node: entry.value,
        span: node.span,
        message: say`A charter has no field ${quote(entry.key.value)} here, so it is left out. ${advice(issue, suggestion?.name)}`,
        fixes,
      };
    }
  },
};

function advice(issue: Issue, suggestion: string | undefined): Said {
  if (suggestion) return say`Did you mean ${quote(suggestion)}?`;
  const { entry, shape } = issue;
  const name = entry?.key.value ?? '';
  const beside = namesBeside(issue);
  const fields = Object.keys(shapes[shape]?.fields ?? {});
  const written = fields.filter((field) => beside.has(field));
  const twin = mostSimilar(name, written);
  if (twin) return say`Did you mean ${quote(twin)}, which is there as well? Put both together.`;
  const charter = shapes['charter']?.fields ?? {};
  if (shape !== 'charter' && Object.hasOwn(charter, name)) {
    return say`${quote(name)} goes at the top level: let its line begin at the margin.`;
  }
  const homes = Object.entries(charter).filter(
    ([, { of }]) => of !== undefined && Object.hasOwn(shapes[of]?.fields ?? {}, name),
  );
  if (homes.length > 0 && homes.length <= 3) {
    return say`${quote(name)} goes inside ${list(homes.map(([home]) => quote(home)), 'or')}.`; // prettier-ignore
  }
  if (fields.length <= 8) return say`The fields here are ${quotedList(fields)}.`;
  return say`Use one of the known fields, or “sections” for what fits none of them.`;
}

/** The value is what the field holds, as far as can be told, so that renaming the key mends all there is to mend. */
function fits(value: Node, { kind, words, refers, free }: FieldShape): boolean {
  if (refers && !free) return false;
  if (words) return value.kind === 'scalar' && words.includes(value.value);
  switch (kind) {
    case 'text':
      return value.kind === 'scalar';
    case 'texts':
      return value.kind !== 'mapping';
    case 'flag':
      return value.kind === 'scalar' && /^(?:true|false)$/.test(value.value);
    case 'entity':
      return value.kind !== 'sequence';
    case 'entities':
      return true;
  }
}
