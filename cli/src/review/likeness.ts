/** The lines of a text that tell it from others: without blanks around them, and without bare headings such as `roles:`. */
export type Lines = ReadonlyMap<string, number>;

const SAYS_LITTLE = /^(?:charter: *['"]?1['"]?|[\w-]+:|-|#.*|)$/;

export function linesOf(text: string): Lines {
  const lines = new Map<string, number>();
  for (const line of text.split(/\r\n|[\n\r]/)) {
    const trimmed = line.trim();
    if (!SAYS_LITTLE.test(trimmed)) lines.set(trimmed, (lines.get(trimmed) ?? 0) + 1);
  }
  return lines;
}

export function countLines(lines: Lines): number {
  let count = 0;
  for (const times of lines.values()) count += times;
  return count;
}

/** How many lines two texts share. */
export function sharedLines(one: Lines, other: Lines): number {
  let shared = 0;
  for (const [line, times] of one) shared += Math.min(times, other.get(line) ?? 0);
  return shared;
}

/** The lines that `later` no longer has. */
export function goneLines(earlier: Lines, later: Lines): Lines {
  const gone = new Map<string, number>();
  for (const [line, times] of earlier) {
    const left = times - (later.get(line) ?? 0);
    if (left > 0) gone.set(line, left);
  }
  return gone;
}
