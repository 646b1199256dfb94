import type { SourceDocument } from '../source/blocks.js';
import { widened } from '../read/wide-marks.js';
import { plain } from '../source/plain.js';
import type { Outline } from './outline.js';

export interface Title {
  readonly text: string;
  /** Whether it is no more than the name of the file. */
  readonly isGuess: boolean;
}

/** What a document is called: by its own words, by what it says before its text, or by the name of its file. */
export function titleOf({ title }: Outline, documents: readonly SourceDocument[], fileName: string): Title {
  // Widened first, since every run of blanks becomes one.
  const written = plain(widened(title));
  if (written !== '') return { text: written, isGuess: false };
  const said = documents[0]?.facts.find(({ name }) => name === 'title')?.value.trim() ?? '';
  if (said !== '') return { text: said.replaceAll(/\s+/g, ' '), isGuess: false };
  const words = fileName
    .replace(/^.*[\\/]/, '')
    .replace(/\.\w+$/, '')
    .replaceAll(/[_\s-]+/g, ' ')
    .trim();
  return { text: words === '' ? 'Charter' : words.charAt(0).toUpperCase() + words.slice(1), isGuess: true };
}
