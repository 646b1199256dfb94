import { inLanguage, say, type Said } from '../../core/src/l10n/say.js';
import type { Environment } from './environment.js';
import { EXIT, type ExitCode } from './exit-code.js';

export const NOTHING_FOUND: Said = say`No charter was found here. Charters are the files whose names end in .charter.yaml or .charter.yml.`;

/** For a command that was given folders or globs without charters. */
export function nothingFound({ stderr, catalogue }: Environment): ExitCode {
  stderr.write(`charter: ${inLanguage(NOTHING_FOUND, catalogue)}\n`);
  return EXIT.nothing;
}
