import type { Environment } from '../../cli/src/environment.js';
import { CommandError } from '../../cli/src/exit-code.js';
import { readFailOn, type FailOn } from '../../cli/src/review/fail-on.js';
import type { Severity } from '../../core/src/index.js';

/** What a workflow asks for under `with`; action.yml says what each means. */
export interface Inputs {
  readonly paths: readonly string[];
  readonly base: string;
  readonly failOn: Severity;
  readonly failOnChange: readonly FailOn[];
  readonly comment: boolean;
  readonly status: boolean;
  readonly sarifFile: string;
  readonly token: string;
  readonly today: string | undefined;
  readonly id: string;
}

/** Throws CommandError where one of them means nothing. */
export function readInputs({ variables }: Environment): Inputs {
  // The runner hands inputs over as variables, upper case, blanks as underscores.
  const input = (name: string): string => (variables[`INPUT_${name.toUpperCase()}`] ?? '').trim();
  const lines = (name: string): string[] =>
    input(name)
      .split(/\r?\n/)
      .flatMap((line) => line.trim() || []);
  const failOn = input('fail-on') || 'error';
  const today = input('today');
  if (!['error', 'warning', 'info'].includes(failOn)) {
    throw new CommandError('fail-on takes one of: error, warning, info.');
  }
  if (today !== '' && !/^\d{4}-\d{2}-\d{2}$/.test(today)) throw new CommandError('today takes a day: 2026-12-31.');
  return {
    paths: lines('paths'),
    base: input('base'),
    failOn: failOn as Severity,
    failOnChange: lines('fail-on-change').flatMap((line) => readFailOnChange(line)),
    comment: yesOrNo(input('comment'), 'comment'),
    status: yesOrNo(input('status'), 'status'),
    sarifFile: input('sarif-file'),
    token: input('token'),
    today: today === '' ? undefined : today,
    id: input('id'),
  };
}

function readFailOnChange(line: string): FailOn[] {
  try {
    return readFailOn(line);
  } catch (error) {
    throw new CommandError(`fail-on-change: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function yesOrNo(value: string, name: string): boolean {
  if (value === '' || value === 'true') return true;
  if (value === 'false') return false;
  throw new CommandError(`${name} takes true or false.`);
}
