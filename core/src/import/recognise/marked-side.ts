const MARKED = /^(✅|✔\ufe0f?|✓|👍|🟢|❌|✗|✘|✖\ufe0f?|🚫|👎|⛔|🔴)\s*(\S[^]*)$/u;
const YES = /^[✅✔✓👍🟢]/u;

/** "✅ calls", "❌ repairs": words behind a mark that says yes or no to them. */
export function markedSide(text: string): { readonly side: 'scopeIn' | 'scopeOut'; readonly rest: string } | undefined {
  const [, mark = '', rest = ''] = MARKED.exec(text.trim()) ?? [];
  return mark === '' ? undefined : { side: YES.test(mark) ? 'scopeIn' : 'scopeOut', rest };
}

/** Lines of which some have such a mark: a short one without is on the side of the line above it. */
export function withMarksBelow(lines: readonly string[]): string[] {
  let mark: string | undefined;
  return lines.map((line) => {
    const own = MARKED.exec(line.trim())?.[1];
    if (own !== undefined) mark = own;
    const isPoint = own === undefined && /^[\p{L}\d][^:!?]{2,90}[^:!?.]$/u.test(line.trim());
    return isPoint && mark !== undefined ? `${mark} ${line.trim()}` : line;
  });
}

/** The same of several, where both marks stand among them and each has one; undefined where it is another matter. */
export function markedSides(
  texts: readonly string[],
): { readonly side: 'scopeIn' | 'scopeOut'; readonly rest: string }[] | undefined {
  const told = texts.flatMap((text) => markedSide(text) ?? []);
  return told.length === texts.length && new Set(told.map(({ side }) => side)).size === 2 ? told : undefined;
}
