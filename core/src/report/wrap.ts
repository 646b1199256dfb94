import { harmless } from './printable.js';
import { displayWidth } from './width.js';

/** Breaks a line between words so that no line is wider than `columns`, where words allow. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && displayWidth(longer) > columns) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  // A break can bring to the beginning of a line what a CI runner takes for a command there.
  return [...lines, line].map(harmless);
}
