const FENCE = /^ {0,3}(`{3,}|~{3,})[ \t]*([\w-]*)[ \t]*$/u;
const HEADING = /^#{1,6} \S/u;

/**
 * Fences that were meant to end a block of code, but name a language ("```text"), as bare ones, where headings would
 * be taken for code otherwise. The lines stay as many as they were.
 */
export function withFencesClosed(text: string): string {
  if (!/^ {0,3}(?:`{3,}|~{3,})[ \t]*\w/mu.test(text)) return text;
  const lines = text.split('\n');
  let open: string | undefined;
  return lines
    .map((line, index) => {
      const [, fence = '', language = ''] = FENCE.exec(line.replace(/\r$/, '')) ?? [];
      if (fence === '') return line;
      if (open === undefined) {
        open = fence;
        return line;
      }
      const mayClose = fence.startsWith(open);
      const isBroken = mayClose && language !== '' && holdsHeading(lines, index + 1, fence);
      if (!isBroken && (!mayClose || language !== '')) return line;
      open = undefined;
      return isBroken ? fence : line;
    })
    .join('\n');
}

/** Whether a heading with an empty line above it stands between a line and the next fence. */
function holdsHeading(lines: readonly string[], from: number, fence: string): boolean {
  const rest = lines.slice(from);
  const end = rest.findIndex((line) => line.trimStart().startsWith(fence));
  const inner = end < 0 ? rest : rest.slice(0, end);
  return inner.some((line, index) => HEADING.test(line) && index > 0 && inner[index - 1]?.trim() === '');
}
