import { plain } from '../source/plain.js';

/** Splits where no bracket is open. */
export function splitOutside(text: string, separator: RegExp): string[] {
  if (!separator.test(text)) return [text.trim()].filter(Boolean);
  const parts: string[] = [];
  let start = 0;
  const pattern = new RegExp(separator.source, `${separator.flags.replace('g', '')}g`);
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(start, match.index);
    if (count(before, '(') !== count(before, ')') || count(before, '[') !== count(before, ']')) continue;
    parts.push(before);
    start = match.index + match[0].length;
  }
  return [...parts, text.slice(start)].map((part) => part.trim()).filter(Boolean);
}

export function count(text: string, letter: string): number {
  return text.split(letter).length - 1;
}

export function withoutBrackets(text: string): string {
  return plain(text)
    .replaceAll(/\s*\([^()]*\)/g, '')
    .trim();
}
