import { recently } from '../../text/recently.js';
import { createPhrasebook, tokensOf, type Phrasebook } from './phrasebook.js';
import type { ColumnKind } from './words.js';

let phrasebook: Phrasebook<ColumnKind> | undefined;

/** What a heading, or a label, is about: kinds whose phrase is all of it first, then those whose phrase is a part. */
export function columnKinds(heading: string, language?: string): ColumnKind[] {
  const tokens = tokensOf(heading.replaceAll(/\([^()]*\)/g, ' '));
  if (tokens.length === 0 || tokens.length > 8) return [];
  phrasebook ??= createPhrasebook((words) => words.columns);
  const matches = phrasebook.find(tokens, language);
  const whole = matches.filter(({ start, end }) => end - start === tokens.length);
  const parts =
    tokens.length > 5
      ? []
      : matches.filter(({ start, end }) => end - start < tokens.length && (start === 0 || end === tokens.length));
  return [...new Set([...whole, ...parts].map(({ kind }) => kind))];
}

/** The one kind whose phrase is all of a heading; undefined for a blank to be filled in. */
export const exactColumnKind: (heading: string) => ColumnKind | undefined = recently((heading) => {
  const tokens = tokensOf(heading);
  phrasebook ??= createPhrasebook((words) => words.columns);
  return /[[\]<>{}]/.test(heading)
    ? undefined
    : phrasebook.find(tokens).find(({ start, end }) => end - start === tokens.length)?.kind;
});
