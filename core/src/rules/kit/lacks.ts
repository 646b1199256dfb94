import type { CharterDocument } from '../../document.js';
import { issuesOf } from '../../schema/inspect.js';
import { entryOf, type Node } from '../../syntax/tree.js';
import { lacksField } from './essential-field.js';
import { suggestField } from './suggest-field.js';

/** True where a section is not there, or has nothing in it, and no other finding is the cause of that. */
export function lacksSection(document: CharterDocument, name: string): boolean {
  const { root } = document.syntax;
  const value = root && entryOf(root, name)?.value;
  if (value?.kind === 'sequence' && value.items.length === 0) return isReadThrough(document);
  return lacksField(document, name) !== undefined;
}

/** Whether a key of this part of the charter is a slip of the pen for `field`: one cause is one finding. */
export function isMisspelt(document: CharterDocument, part: Node, field: string): boolean {
  return issuesOf(document, 'unknown-key').some(
    (issue) => issue.node.parent === part && suggestField(issue)?.name === field,
  );
}

/** Whether this entry is a text that YAML takes apart at its colon, so that none of its fields can be read. */
export function isSplit(document: CharterDocument, entry: Node): boolean {
  return issuesOf(document, 'split-text').some(({ node }) => node === entry);
}

/** False where YAML cannot read a place, so that what seems to be missing may stand there. */
export function isReadThrough({ syntax }: CharterDocument): boolean {
  return !syntax.problems.some(({ kind }) => kind === 'syntax' || kind === 'stray' || kind === 'documents');
}
