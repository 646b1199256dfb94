/** Its lines with `by` between them, without the blanks around them and without empty ones. */
export function joinLines(text: string, by: string = ' '): string {
  // Not by a pattern such as \s*\n\s*, which goes through a run of blanks once for each blank in it.
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join(by);
}
