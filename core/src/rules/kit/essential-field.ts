import type { CharterDocument } from '../../document.js';
import { issuesOf } from '../../schema/inspect.js';
import { entryOf, isEmpty, type MappingNode } from '../../syntax/tree.js';
import { suggestField } from './suggest-field.js';

/**
 * The charter's fields, where the one of that name has no value; undefined where it has, where another key is a slip of
 * it, and where YAML cannot read a place, so that it may be there.
 */
export function lacksField(document: CharterDocument, name: string): MappingNode | undefined {
  const { root, problems } = document.syntax;
  if (!root || root.entries.length === 0) return undefined;
  if (problems.some(({ kind }) => kind === 'syntax' || kind === 'stray' || kind === 'documents')) return undefined;
  const entry = entryOf(root, name);
  if (entry && !isEmpty(entry.value)) return undefined;
  if (entry && issuesOf(document, 'cut-text').some(({ node }) => node === entry.value)) return undefined;
  const slips = issuesOf(document, 'unknown-key').filter(({ node }) => node.parent === root);
  return slips.some((issue) => suggestField(issue)?.name === name) ? undefined : root;
}
