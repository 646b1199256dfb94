import { count, list, sentences, NOTHING } from '../../l10n/phrases.js';
import { say, type Said } from '../../l10n/say.js';
import type { ReviewedCharter } from './review-report.js';
import type { ReviewedVersion } from './reviewed-version.js';

/**
 * What happened to the file, in a sentence; nothing where only its content changed.
 * @param shown how words of others are to be written
 */
export function stateWords(charter: ReviewedCharter, shown: (words: string) => string): Said {
  const { state, from, after, before, unreadable } = charter;
  const earlier = from === undefined ? '' : shown(from);
  switch (state) {
    case 'added':
      return say`This charter is new: ${outline(after)}.`;
    case 'removed':
      return say`This charter was taken away. It had ${outline(before)}.`;
    case 'renamed':
      return say`It was called ${earlier} before.`;
    case 'split':
      return say`This charter was split off from ${earlier}.`;
    case 'unchanged':
      return say`Nothing changed in what it says.`;
    case 'changed':
      return NOTHING;
    case 'unreadable':
      return sentences(...unreadable.map(({ side, reason }) => sideWords(side, shown(reason))), restWords(charter));
  }
}

function sideWords(side: 'before' | 'after', reason: string): Said {
  return side === 'before'
    ? say`Its earlier version cannot be read: ${reason}`
    : say`Its new version cannot be read: ${reason}`;
}

/** What is shown all the same. */
function restWords({ before, after, unreadable }: ReviewedCharter): Said {
  const isKnown = unreadable.every(({ side }) => (side === 'before' ? before : after) !== undefined);
  if (isKnown) return say`It is compared as it was probably meant.`;
  if (after) return say`The new version has ${outline(after)}. What changed in it, nobody can say.`;
  return before ? say`The earlier version had ${outline(before)}. What became of them, nobody can say.` : NOTHING;
}

/** 3 objectives, 2 roles and 7 members */
function outline(version: ReviewedVersion | undefined): Said {
  if (!version) return EMPTY;
  const { objectives, roles, members, procedures, services } = version.counts;
  const counts = [
    counted(objectives, say`1 objective`, (number) => say`${number} objectives`),
    counted(roles, say`1 role`, (number) => say`${number} roles`),
    counted(members, say`1 member`, (number) => say`${number} members`),
    counted(procedures, say`1 procedure`, (number) => say`${number} procedures`),
    counted(services, say`1 service`, (number) => say`${number} services`),
  ].flat();
  return counts.length > 0 ? list(counts) : EMPTY;
}

const EMPTY = say`no objectives, roles or members`;

function counted(number: number, one: Said, many: (number: number) => Said): Said[] {
  return number === 0 ? [] : [count(number, one, many(number))];
}
