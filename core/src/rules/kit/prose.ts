import type { Charter } from '../../model/charter.generated.js';
import type { TextPlace } from '../../model/visit.js';
import type { Span } from '../../text/span.js';
import { allTexts, oncePerCharter } from './once.js';

/** Names, and what the tool or a program reads. */
const NOT_PROSE = new Set('id name heading key proof terms formula unit range version number value'.split(' '));

/** Texts that people wrote as sentences or points: neither names, dates and references nor how it is printed. */
export const proseOf: (charter: Charter) => readonly TextPlace[] = oncePerCharter((charter) =>
  allTexts(charter).filter(
    ({ field, name, owner }) =>
      !field.format &&
      !field.words &&
      !field.refers &&
      !NOT_PROSE.has(name) &&
      !owner.shape.startsWith('layout') &&
      owner.shape !== 'signature' &&
      !(owner === charter && ['title', 'language', 'extends', 'charter', 'parent'].includes(name)),
  ),
);

export interface Sentence {
  readonly text: string;
  /** Where it begins in the text it was taken from. */
  readonly start: number;
}

/** More than a few thousand characters are no sentence any more; a text may be as long as a file. */
const LONGEST = 20_000;

/** The sentences of a text; a line of a list is one, too. */
export function sentencesOf(text: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const { index, 0: gap } of text.slice(0, LONGEST).matchAll(/(?<=[.!?;])\s+|\n\s*/g)) {
    sentences.push({ text: text.slice(start, index), start });
    start = index + gap.length;
  }
  sentences.push({ text: text.slice(start, start + LONGEST), start });
  return sentences.filter((sentence) => sentence.text.trim() !== '');
}

/** Where a match stands in the text its sentence was taken from. */
export function within({ start }: Sentence, index: number, length: number): Span {
  return { start: start + index, end: start + index + length };
}
