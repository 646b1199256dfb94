import { count } from '../../report/summary.js';
import type { CharterDocument } from '../../document.js';
import type { ReviewedCharter } from './review-report.js';

/**
 * What happened to the file, in a sentence; empty where only its content changed.
 * @param shown how words of others are to be written
 */
export function stateWords(
  { state, from, after, before, unreadable }: ReviewedCharter,
  shown: (words: string) => string,
): string {
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
      return 'Nothing in it changed.';
    case 'changed':
      return '';
    case 'unreadable':
      return [
        ...unreadable.map(({ side, reason }) => unreadableWords(side, shown(reason))),
        ...shownWords(before, after),
      ].join(' ');
  }
}

function unreadableWords(side: 'before' | 'after', reason: string): string {
  return `${side === 'before' ? 'Its earlier version' : 'Its new version'} cannot be read: ${reason}`;
}

function shownWords(before: CharterDocument | undefined, after: CharterDocument | undefined): string[] {
  if (after) return [`The new one has ${outline(after)}; it is shown as if all of it were new.`];
  return before ? [`The earlier one had ${outline(before)}. Nobody can say what became of them.`] : [];
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
