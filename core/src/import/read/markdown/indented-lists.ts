const ITEM = /^[-*•]\s+(\S.*)$/u;

/** Whether words that are set in by four blanks, which makes them code, are a list of short points of one level. */
export function isIndentedList(content: string): boolean {
  const lines = linesOf(content);
  return (
    lines.length > 1 &&
    lines.every((line) => ITEM.test(line) && line.length < 120 && !/[{}=<>`|]|;$|^-\s\S+:(?:\s|$)/u.test(line))
  );
}

/** The words of each point. */
export function itemsOfIndented(content: string): string[] {
  return linesOf(content).map((line) => ITEM.exec(line)?.[1] ?? line);
}

function linesOf(content: string): string[] {
  const lines = content.split('\n').map((line) => line.trimEnd());
  return lines.filter((line) => line !== '');
}
