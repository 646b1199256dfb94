import path from 'node:path';
import { say } from '../../core/src/l10n/say.js';
import type { Catalogue } from '../../core/src/index.js';
import { wantsColor, type Environment, type Output } from './environment.js';
import { CommandError } from './exit-code.js';
import { UnwritableError, writeText } from './files/write.js';

export interface Look {
  readonly color: boolean;
  readonly columns: number | undefined;
  readonly catalogue: Catalogue | undefined;
}

/** Prints what `show` makes, or writes it to the file that `--output-file` names. Throws CommandError. */
export function printOrWrite(
  file: string | undefined,
  environment: Environment,
  show: (look: Look) => string,
  output: Output = environment.stdout,
): void {
  const shown = file === undefined ? output : { ...output, isTerminal: false, columns: undefined };
  const text = show({
    color: wantsColor(environment, shown),
    columns: shown.columns,
    catalogue: environment.catalogue,
  });
  if (file === undefined) {
    output.write(text);
    return;
  }
  try {
    writeText(path.resolve(environment.cwd, file), text);
  } catch (error) {
    if (error instanceof UnwritableError) throw new CommandError(say`${file}: ${error.said}`);
    throw error;
  }
}
