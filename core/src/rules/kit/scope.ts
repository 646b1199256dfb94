import type { Said } from '../../l10n/say.js';
import type { CharterDocument } from '../../document.js';
import type { Charter } from '../../model/charter.generated.js';
import type { Fix } from '../rule.js';
import { insertEntry, insertSection } from './insert.js';
import { isMisspelt, isReadThrough, lacksSection } from './lacks.js';
import { addition } from './missing.js';

/** True where one half of the scope is not there, and no other finding is the cause of that. */
export function lacksScope(document: CharterDocument, { scope }: Charter, half: 'in' | 'out'): boolean {
  if (!scope) return lacksSection(document, 'scope');
  return isReadThrough(document) && !isMisspelt(document, scope.node, half);
}

/** The offer to add one half of the scope. A scope that is one text keeps it; then there is no offer. */
export function addToScope(
  document: CharterDocument,
  charter: Charter,
  half: 'in' | 'out',
  title: Said,
  blank: string,
): Fix[] {
  const { scope } = charter;
  if (!scope) return addition(title, insertSection(document, 'scope', `scope:\n  ${half}:\n    - "${blank}"`));
  if (scope.node.kind !== 'mapping') return [];
  return addition(title, insertEntry(document, scope.node, 'scope', half, `${half}:\n  - "${blank}"`));
}
