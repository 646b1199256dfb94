const ITEM = /^[-*•]\s+(\S.*)$/u;

/** The words of each point, where what is set in by four blanks, which makes it code, is a list of short ones of one level. */
export function indentedItems(content: string): string[] {
  const lines = content.split('\n').flatMap((line) => line.trimEnd() || []);
  const areItems = lines.every(
    (line) => ITEM.test(line) && line.length < 120 && !/[{}=<>`|]|;$|^-\s\S+:(?:\s|$)/u.test(line),
  );
  return lines.length > 1 && areItems ? lines.map((line) => ITEM.exec(line)?.[1] ?? line) : [];
}
