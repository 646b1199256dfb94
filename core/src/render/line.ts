import type { Text } from '../model/text.js';
import type { Block, Line, Run } from './blocks.js';

/** Words of our own. */
export function say(words: string): Run {
  return { text: words, place: undefined };
}

/** Words of the charter, on one line. */
export function written(text: Text): Run {
  return { text: text.value.trim().replaceAll(/\s*\n\s*/g, ' '), place: text.node.span };
}

export function strong(run: Run): Run {
  return { ...run, strong: true };
}

/** a, b and c */
export function listed(lines: readonly Line[], comma = ', ', last = ' and '): Line {
  return lines.flatMap((line, index) => {
    if (index === 0) return line;
    return [say(index === lines.length - 1 ? last : comma), ...line];
  });
}

/** The lines that hold something, with `between` between them. */
export function joined(lines: readonly Line[], between: string): Line {
  return listed(lines.filter(hasWords), between, between);
}

export function commas(lines: readonly Line[]): Line {
  return joined(lines, ', ');
}

export function hasWords(line: Line): boolean {
  return line.length > 0;
}

/** The line between `before` and `after`, or nothing where it is empty. */
export function around(before: string, line: Line, after = ''): Line {
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
