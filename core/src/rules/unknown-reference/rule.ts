import type { CharterDocument } from '../../document.js';
import type { References } from '../../model/references.js';
import { lostReferences, type LostReference } from '../kit/lost-references.js';
import { replaceByList, replaceText } from '../kit/replace.js';
import { list, quote, quotedList } from '../kit/words.js';
import type { CharterRule, Fix } from '../rule.js';

export const rule: CharterRule = {
  reads: 'charter',
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
        message: `There is no ${kindsOf(lost)} ${quote(text.value)} in this charter. ${adviceFor(lost, references)}`,
        fixes: fixesFor(lost, document),
      };
    }
  },
};

const KINDS: { readonly [list: string]: string } = {
  members: 'member',
  roles: 'role',
  metrics: 'metric',
  channels: 'channel',
  stakeholders: 'stakeholder',
};

function kindsOf({ place }: LostReference): string {
  return list(
    (place.field.refers ?? []).map((name) => KINDS[name] ?? name),
    'or',
  );
}

function adviceFor({ place, parts, suggestion }: LostReference, references: References): string {
  if (parts.length > 0) return `It names several: write ${quotedList(parts)} as separate entries.`;
  if (suggestion.found === 'one') return `Did you mean ${quote(suggestion.text)}?`;
  const known = (place.field.refers ?? []).flatMap((name) => references.list(name)).map(({ label, id }) => label || id);
  return known.length > 6
    ? 'Readers cannot tell who or what is meant. Write it as it stands in its list, or add it there.'
    : `Readers cannot tell who or what is meant. Write one that is there (${quotedList(known, 'or')}), or add it.`;
}

function fixesFor({ place: { text }, parts, suggestion }: LostReference, document: CharterDocument): Fix[] {
  if (parts.length > 0) {
    const edit = replaceByList(document, text.node, parts);
    return edit ? [{ title: `Make it ${parts.length} entries`, safe: true, edits: [edit] }] : [];
  }
  if (suggestion.found !== 'one') return [];
  const edits = [replaceText(text.node, suggestion.text)];
  return [{ title: `Change to ${quote(suggestion.text)}`, safe: suggestion.sure, edits }];
}
