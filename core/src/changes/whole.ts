import { english, say, type Said } from '../l10n/say.js';
import { hash } from '../report/fingerprint.js';
import { headOf } from '../syntax/tree.js';
import { oneLine, words } from '../terms/words.js';
import type { Change } from './change.js';
import { reasonFor } from './kinds/explain.js';
import type { Side } from './sides.js';

/** A charter that was not there before. */
export function charterAdded(side: Side): Change {
  return {
    ...change(side, 'charter-added'),
    loosened: false,
    after: titleOf(side),
    ...told(say`There is a new charter: “${titleOf(side)}”.`, reasonFor('charter-added', false)),
    place: placeOf(side),
  };
}

/** A charter that is gone. */
export function charterRemoved(side: Side): Change {
  return {
    ...change(side, 'charter-removed'),
    loosened: true,
    before: titleOf(side),
    ...told(say`The charter “${titleOf(side)}” is gone.`, reasonFor('charter-removed', true)),
    beforeSpan: placeOf(side),
  };
}

function change(side: Side, kind: string): Pick<Change, 'path' | 'kind' | 'class' | 'fingerprint'> {
  return { path: [], kind, class: 'material', fingerprint: hash(`${kind}\n${words(titleOf(side))}`) };
}

/** What happened and why it matters, in words. */
export function told(said: Said, explained: Said): Pick<Change, 'sentence' | 'said' | 'explanation' | 'explained'> {
  return { sentence: english(said), said, explanation: english(explained), explained };
}

function titleOf({ charter }: Side): string {
  return oneLine(charter.title?.value ?? '') || 'Charter';
}

function placeOf({ charter }: Side): { readonly start: number; readonly end: number } {
  return charter.title ? headOf(charter.title.node) : { start: charter.node.span.start, end: charter.node.span.start };
}
