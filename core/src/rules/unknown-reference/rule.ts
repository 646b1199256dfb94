import { quote, quotedList } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { References } from '../../model/references.js';
import { lostReferences, type LostReference } from '../kit/lost-references.js';
import { replaceByList, replaceText } from '../kit/replace.js';
import type { CharterRule, Fix } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
  ignores: 'values',
  meta: {
    summary: 'An owner, a chair, a metric or somebody who does a step is not defined in the charter.',
    severity: 'error',
    group: 'references',
    profile: 'minimal',
  },
  *check({ document, charter, references }) {
    for (const lost of lostReferences(charter, references)) {
      if (lost.suggestion.found === 'several') continue;
      const { text } = lost.place;
      yield {
        node: text.node,
        message: messageFor(lost, adviceFor(lost, references)),
        fixes: fixesFor(lost, document),
      };
    }
  },
};

function messageFor({ place: { field, text } }: LostReference, advice: Said): Said {
  const name = quote(text.value);
  return field.refers?.includes('metrics')
    ? say`There is no metric ${name} in this charter. ${advice}`
    : say`There is no member or role ${name} in this charter. ${advice}`;
}

function adviceFor({ place, parts, suggestion }: LostReference, references: References): Said {
  if (parts.length > 0) return say`It names several: write ${quotedList(parts)} as separate entries.`;
  if (suggestion.found === 'one') return say`Did you mean ${quote(suggestion.text)}?`;
  const known = (place.field.refers ?? []).flatMap((name) => references.list(name)).map(({ label, id }) => label || id);
  return known.length > 6
    ? say`Readers cannot tell who or what is meant. Write it as it stands in its list, or add it there.`
    : say`Readers cannot tell who or what is meant. Write one that is there (${quotedList(known, 'or')}), or add it.`;
}

function fixesFor({ place: { text }, parts, suggestion }: LostReference, document: CharterDocument): Fix[] {
  if (parts.length > 0) {
    const edit = replaceByList(document, text.node, parts);
    return edit ? [{ title: say`Make it ${parts.length} entries`, safe: true, edits: [edit] }] : [];
  }
  if (suggestion.found !== 'one') return [];
  const edits = [replaceText(text.node, suggestion.text)];
  return [{ title: say`Change to ${quote(suggestion.text)}`, safe: suggestion.sure, edits }];
}
