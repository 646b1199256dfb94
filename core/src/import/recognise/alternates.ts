import type { Inline } from '../source/blocks.js';

/** "(Alternate: Bo Lind)", "(suplente Bo Lind)" behind somebody: who stands in for them. */
const ALTERNATE =
  /\s*\((?:alternates?|back-?ups?|deputy|deputies|substitutes?|ersättare|suppleant(?:er)?|suplentes?|vertretung|stellvertretung|suppléante?)\s*[:–—-]?\s+(\p{Lu}(?:[^()\n]|\([^()\n]*\)){2,120})\)/giu;

/** A text without those who stand in for others, and their names as written. */
export function withoutAlternates(text: Inline): { readonly text: Inline; readonly alternates: readonly string[] } {
  if (!text.includes('(')) return { text, alternates: [] };
  const alternates = [...text.matchAll(ALTERNATE)].flatMap(([, name = '']) => (/^\p{Lu}/u.test(name) ? [name] : []));
  return { text: alternates.length > 0 ? text.replaceAll(ALTERNATE, '') : text, alternates };
}
