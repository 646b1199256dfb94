import { onLines } from '../said-error.js';
import { fixed, say } from '../../../core/src/l10n/say.js';
import { analyze, printable, type CharterDocument, type Finding, type Refusal } from '../../../core/src/index.js';
import { dayOf } from '../day.js';
import type { Environment } from '../environment.js';
import { CommandError } from '../exit-code.js';
import { readOneCharter, type OneCharter } from '../files/one-charter.js';
import { createSettingsFinder } from '../files/settings.js';

export interface CheckedCharter extends OneCharter {
  readonly findings: readonly Finding[];
  /** YYYY-MM-DD */
  readonly today: string;
}

/** The one charter that is to be signed, with what is wrong with it. Throws CommandError. */
export async function readCheckedCharter(
  file: string,
  given: { readonly config?: string; readonly today?: string },
  environment: Environment,
): Promise<CheckedCharter> {
  const { source, document } = await readOneCharter(file, environment);
  const configured = createSettingsFinder({ config: given.config }, environment.cwd)(source.path);
  if ('failures' in configured)
    throw new CommandError(onLines(configured.failures.map(({ said, message }) => said ?? fixed(message))));
  const today = given.today ?? dayOf(environment.now());
  return { source, document, today, findings: analyze(document, { settings: configured.settings, today }) };
}

/** What to say where a charter cannot be signed: each reason with its place. */
export function unsignable(file: string, { syntax }: CharterDocument, reasons: readonly Refusal[]): CommandError {
  const lines = reasons.map(({ message, said, span }) => {
    const { line, character } = syntax.lines.position(span.start);
    return say`  ${`${line + 1}:${character + 1}`} ${said ?? fixed(message)}`;
  });
  return new CommandError(onLines([say`${printable(file)}: This charter cannot be signed as it is.`, ...lines]));
}
