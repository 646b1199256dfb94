import { plainCount as count } from '../../report/summary.js';
import type { CharterDocument } from '../../document.js';
import type { ReviewedCharter } from './review-report.js';

/**
 * What happened to the file, in a sentence; empty where only its content changed.
 * @param shown how words of others are to be written
 */
export function stateWords(charter: ReviewedCharter, shown: (words: string) => string): string {
  const { state, from, after, before, unreadable } = charter;
  const earlier = from === undefined ? '' : shown(from);
  switch (state) {
    case 'added':
      return `This charter is new: ${outline(after)}.`;
    case 'removed':
      return `This charter was taken away. It had ${outline(before)}.`;
    case 'renamed':
      return `It was called ${earlier} before.`;
    case 'split':
      return `This charter was split off from ${earlier}.`;
    case 'unchanged':
      return 'Nothing changed in what it says.';
    case 'changed':
      return '';
    case 'unreadable':
      return [...unreadable.map(({ side, reason }) => sideWords(side, shown(reason))), restWords(charter)]
        .join(' ')
        .trim();
  }
}

function sideWords(side: 'before' | 'after', reason: string): string {
  return `${side === 'before' ? 'Its earlier version' : 'Its new version'} cannot be read: ${reason}`;
}

/** What is shown all the same. */
function restWords({ before, after, unreadable }: ReviewedCharter): string {
  const isKnown = unreadable.every(({ side }) => (side === 'before' ? before : after) !== undefined);
  if (isKnown) return 'It is compared as it was probably meant.';
  if (after) return `The new version has ${outline(after)}. What changed in it, nobody can say.`;
  return before ? `The earlier version had ${outline(before)}. What became of them, nobody can say.` : '';
}

const COUNTED = ['objective', 'role', 'member', 'procedure', 'service'] as const;

/** 3 objectives, 2 roles and 7 members */
function outline(document: CharterDocument | undefined): string {
  const charter = document?.charter;
  const lists = charter && {
    objective: charter.objectives,
    role: charter.roles,
    member: charter.members,
    procedure: charter.procedures,
    service: charter.services,
  };
  const counts = COUNTED.flatMap((thing) => {
    const number = lists?.[thing].length ?? 0;
    return number > 0 ? [count(number, thing)] : [];
  });
  const last = counts.pop();
  if (last === undefined) return 'no objectives, roles or members';
  return counts.length > 0 ? `${counts.join(', ')} and ${last}` : last;
}
