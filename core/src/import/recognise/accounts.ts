/** "Ana Ruiz aruiz3", "Bo Lind (bl27)": the name without the account that schools and firms give people. */
export function withoutAccount(line: string): string {
  return line.replace(/(\p{L})\s+[([<]?@?[a-z][a-z._-]{0,14}\d{1,5}[)\]>]?$/u, '$1');
}
