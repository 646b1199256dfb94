import type { Piece } from '../change.js';

/** Signs of scripts without blanks between words. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\s]$/u;

/** Signs that stand behind a word without a blank. */
const CLOSING = /^[,;:.!?]/;

/** Pieces in a row, as they are shown: the last word of one text may stand in the middle of the other. */
export function spaced(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    const next = pieces[index + 1];
    return !next || CLOSING.test(next.text) || piece.text === '' || UNSPACED.test(piece.text)
      ? piece
      : { ...piece, text: `${piece.text} ` };
  });
}
