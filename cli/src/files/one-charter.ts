import { say } from '../../../core/src/l10n/say.js';
import type { CharterDocument } from '../../../core/src/index.js';
import type { Environment } from '../environment.js';
import { CommandError } from '../exit-code.js';
import { UnreadableError } from './read.js';
import { collectSources, type Source } from './sources.js';

export interface OneCharter {
  readonly source: Source;
  readonly document: CharterDocument;
}

/** The charter that a command is about; `-` is standard input. Throws CommandError where that is none, or several. */
export async function readOneCharter(file: string, environment: Environment): Promise<OneCharter> {
  const { sources, failures } = await collectSources([file], {}, environment);
  const [source, ...others] = sources;
  if (failures[0]) throw new CommandError(say`${file}: ${failures[0].said ?? failures[0].message}`);
  if (!source || others.length > 0) throw new CommandError(say`${file}: Name one charter.`);
  try {
    return { source, document: source.parse(source.read()) };
  } catch (error) {
    throw error instanceof UnreadableError ? new CommandError(say`${file}: ${error.said}`) : error;
  }
}
