import { enumeration } from '../../l10n/phrases.js';
import type { Said } from '../../l10n/say.js';
import type { Change } from '../change.js';
import { LOOSENED_WORDS, WEIGHT_WORDS } from '../labels.js';

/** What people read of how much a change matters: "weaker promise, changes the agreement". */
export function badgesOf(change: Change): Said {
  return enumeration([...(change.loosened ? [LOOSENED_WORDS] : []), WEIGHT_WORDS[change.class]]);
}

const ORDER = ['material', 'notice', 'editorial'] as const;

/** Weaker promises first, then what changes the agreement, what is for information, and wording; each in its own order. */
export function inOrderOfWeight(changes: readonly Change[]): Change[] {
  return changes.toSorted((a, b) => rank(a) - rank(b));
}

function rank(change: Change): number {
  return change.loosened ? -1 : ORDER.indexOf(change.class);
}
