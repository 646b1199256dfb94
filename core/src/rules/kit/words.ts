/** “a”, “b” and “c” */
export function quotedList(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  return list(
    words.map((word) => `“${word}”`),
    last,
  );
}

/** a, b and c */
export function list(words: readonly string[], last: 'and' | 'or' = 'and'): string {
  const most = words.slice(0, -1).join(', ');
  return [most, words.at(-1)].filter(Boolean).join(` ${last} `);
}

/** The text on one line, at most `most` characters of it, in quotation marks. */
export function quote(text: string, most = 60): string {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  return `“${line.length > most ? `${line.slice(0, most - 1).trimEnd()}…` : line}”`;
}
