import { wordPattern } from '../../text/word-pattern.js';
import type { Piece } from '../change.js';
import { stem } from './stem.js';

/** "All", "every", "always" and their like. */
const UNIVERSAL = wordPattern(
  String.raw`(?<!\p{L})(?:all(?: of)?(?: the| our)?|every|each|always|never|alle[rn]?|jede[nrsm]?|immer|stets|nie(?:mals)?|tou(?:te)?s(?: les| nos)?|chaque|toujours|jamais|tod[oa]s(?: l[oa]s)?|cada|siempre|nunca)(?!\p{L})`,
  'giu',
);

/** Whether the one thing that was done is that such a word went: "all agents are trained" became "agents are trained". */
export function lostUniversal(pieces: readonly Piece[]): boolean {
  const gone = wordsOf(pieces, 'removed');
  const come = wordsOf(pieces, 'added');
  return UNIVERSAL.test(gone) && !come.match(UNIVERSAL) && stems(gone.replaceAll(UNIVERSAL, ' ')) === stems(come);
}

function wordsOf(pieces: readonly Piece[], is: Piece['is']): string {
  return pieces
    .filter((piece) => piece.is === is)
    .map(({ text }) => text)
    .join(' ')
    .toLowerCase();
}

/** Without what one and several differ in: "every complaint is", "complaints are". */
function stems(text: string): string {
  return text
    .replaceAll(/\b(?:is|are|was|were|gets?|has|have|does|do)\b/g, ' ')
    .split(/[\s.,;:!?]+/)
    .map(stem)
    .filter(Boolean)
    .join(' ');
}
