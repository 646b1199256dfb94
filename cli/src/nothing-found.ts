import type { Output } from './environment.js';
import { EXIT, type ExitCode } from './exit-code.js';

export const NOTHING_FOUND =
  'No charter was found here. Charters are the files whose names end in .charter.yaml or .charter.yml.';

/** For a command that was given folders or globs without charters. */
export function nothingFound(stderr: Output): ExitCode {
  stderr.write(`charter: ${NOTHING_FOUND}\n`);
  return EXIT.nothing;
}
