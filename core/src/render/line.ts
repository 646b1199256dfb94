import { joinLines } from '../text/join-lines.js';
import type { Text } from '../model/text.js';
import type { Span } from '../text/span.js';
import type { Block, Line, Run } from './blocks.js';
import { inEnglish, isMark, type Mark, type OwnWords } from './own-words.js';

/** Words of our own. */
export function say(words: OwnWords | Mark): Run {
  const text = inEnglish(words);
  return isMark(words) ? { text, place: undefined } : { text, place: undefined, own: words };
}

/** Words of our own that stand for something written at `place`. */
export function sayAt(words: OwnWords, place: Span): Run {
  return { ...say(words), place };
}

/** A number or a name, the same in every language. */
export function bare(text: string): Run {
  return { text, place: undefined };
}

/** Words of the charter, on one line. */
export function written(text: Text): Run {
  return { text: joinLines(text.value), place: text.node.span };
}

export function strong(run: Run): Run {
  return { ...run, strong: true };
}

/** a, b and c */
export function listed(lines: readonly Line[], comma: Mark = ', ', last: OwnWords | Mark = ' and '): Line {
  return lines.flatMap((line, index) => {
    if (index === 0) return line;
    return [say(index === lines.length - 1 ? last : comma), ...line];
  });
}

/** The lines that hold something, with `between` between them. */
export function joined(lines: readonly Line[], between: Mark): Line {
  return listed(lines.filter(hasWords), between, between);
}

export function commas(lines: readonly Line[]): Line {
  return joined(lines, ', ');
}

export function hasWords(line: Line): boolean {
  return line.length > 0;
}

/** The line between `before` and `after`, or nothing where it is empty. */
export function around(before: OwnWords | Mark, line: Line, after: OwnWords | Mark = ''): Line {
  if (line.length === 0) return [];
  return [...(before ? [say(before)] : []), ...line, ...(after ? [say(after)] : [])];
}

/** "**Name**: the rest" */
export function named(name: Line, facts: Line): Line {
  return joined([name.map(strong), facts], ': ');
}

export function plain(line: Line): string {
  return line.map(({ text }) => text).join('');
}

/** A text of the charter: one line is a paragraph, several are Markdown of their own. */
export function textBlock(text: Text): Block {
  const place = text.node.span;
  const value = text.value.trim();
  if (value.includes('\n')) return { kind: 'prose', markdown: value, place };
  return { kind: 'paragraph', line: [{ text: value, place }], place };
}

export function paragraph(line: Line): Block[] {
  return line.length > 0 ? [{ kind: 'paragraph', line, place: undefined }] : [];
}
