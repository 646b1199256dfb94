import { readdirSync, readFileSync } from 'node:fs';

export interface Example {
  /** Without folder and ending. */
  readonly name: string;
  /** From the root of the project. */
  readonly file: string;
  readonly text: string;
}

/** The day on which the examples are checked. */
export const EXAMPLES_TODAY = '2026-11-22';

/** The charters of a folder of examples, by name. */
export function examplesIn(folder: 'teams' | 'needs-work'): Example[] {
  return readdirSync(`examples/${folder}`)
    .filter((name) => name.endsWith('.charter.yaml'))
    .toSorted()
    .map((name) => {
      const file = `examples/${folder}/${name}`;
      return { name: name.replace('.charter.yaml', ''), file, text: readFileSync(file, 'utf8') };
    });
}
