import { english, say } from '../l10n/say.js';
import { hash } from '../report/fingerprint.js';
import { issuesOf } from '../schema/inspect.js';
import { pathOf, type Entry, type Node } from '../syntax/tree.js';
import { oneLine } from '../terms/words.js';
import type { Consequence } from './change.js';
import type { Sides } from './sides.js';
import { quoted } from './words/phrase.js';

/** What changed under names that the format does not have, so that nobody says that nothing changed. */
export function changedUnread({
  before: { document: before },
  after: { document: after },
  differing,
}: Sides): Consequence[] {
  // To look through a whole charter takes long, and hardly any has such names where it differs.
  if (before.text === after.text || differing()?.isWellWritten() === true) return [];
  const later = entriesOf(after);
  if (later.length === 0) return [];
  const older = new Map<string, Set<string>>();
  for (const { key, value } of entriesOf(before))
    older.set(key.value, (older.get(key.value) ?? new Set()).add(contentOf(value)));
  return later.flatMap(({ key, value }): Consequence[] => {
    // One that is new is a finding.
    if (older.get(key.value)?.has(contentOf(value)) ?? true) return [];
    const said = say`What stands under ${quoted(key.value)} changes. A charter has no such field, so nobody can say what it means.`;
    const sentence = english(said);
    const path = pathOf(value);
    const fingerprint = hash(['unread-changed', ...path, contentOf(value)].join('\n'));
    return [{ kind: 'unread-changed', path, sentence, said, span: key.span, fingerprint }];
  });
}

function entriesOf(document: Sides['after']['document']): readonly Entry[] {
  return issuesOf(document, 'unknown-key').flatMap(({ entry }) => (entry ? [entry] : []));
}

function contentOf(node: Node): string {
  switch (node.kind) {
    case 'scalar':
      return JSON.stringify(oneLine(node.value));
    case 'sequence':
      return `[${node.items.map(contentOf).join(',')}]`;
    case 'mapping':
      return `{${node.entries.map(({ key, value }) => `${key.value}:${contentOf(value)}`).join(',')}}`;
  }
}
