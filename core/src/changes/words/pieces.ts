// jsdiff: small, kept up, without dependencies, and its Myers diff takes words of our own making and a limit.
import { diffArrays } from 'diff';
import type { Piece } from '../change.js';

/**
 * Chinese, Japanese and Thai set no blanks, so that there each sign is a word; elsewhere a word ends at its blank, and the
 * comma or full stop before that is none of it.
 */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]\p{M}*\s*|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]+?(?=[,;:.!?]*(?:\s|$))\s*|[,;:.!?]+(?=\s|$)\s*|[^\s\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}]+\s*/gu;
/** Texts that differ in more words than this are shown whole, one after the other. */
const MOST_EDITS = 1000;

/** Two texts word by word. */
export function piecesOf(before: string, after: string): Piece[] {
  const [older, later] = [before.trim().match(WORD) ?? [], after.trim().match(WORD) ?? []];
  const found = diffArrays(older, later, {
    comparator: (one, other) => one.trimEnd() === other.trimEnd(),
    maxEditLength: MOST_EDITS,
  });
  if (!found) return [piece('removed', older), piece('added', later)];
  return found.map(({ value, added, removed }) => piece(removed ? 'removed' : added ? 'added' : 'same', value));
}

function piece(is: Piece['is'], words: readonly string[]): Piece {
  return { is, text: words.join('') };
}
