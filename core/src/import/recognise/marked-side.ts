const MARKED = /^(✅|✔\ufe0f?|✓|👍|🟢|❌|✗|✘|✖\ufe0f?|🚫|👎|⛔|🔴)\s*(\S[^]*)$/u;
const YES = /^[✅✔✓👍🟢]/u;

/** "✅ calls", "❌ repairs": words behind a mark that says yes or no to them. */
export function markedSide(text: string): { readonly side: 'scopeIn' | 'scopeOut'; readonly rest: string } | undefined {
  const [, mark = '', rest = ''] = MARKED.exec(text.trim()) ?? [];
  return mark === '' ? undefined : { side: YES.test(mark) ? 'scopeIn' : 'scopeOut', rest };
}

/** The same of several, where both marks stand among them and each has one; undefined where it is another matter. */
export function markedSides(
  texts: readonly string[],
): { readonly side: 'scopeIn' | 'scopeOut'; readonly rest: string }[] | undefined {
  const told = texts.flatMap((text) => markedSide(text) ?? []);
  return told.length === texts.length && new Set(told.map(({ side }) => side)).size === 2 ? told : undefined;
}
