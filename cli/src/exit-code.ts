import { SaidError } from './said-error.js';
/** What a command ends with. They are promised in docs/command-line.md. */
export const EXIT = {
  /** Nothing at or above what was asked for. */
  clean: 0,
  /** At least one such finding, or a stale or unformatted file. */
  findings: 1,
  /** The command could not do its work. Outranks the others. */
  failed: 2,
  /** No charter matched. */
  nothing: 3,
} as const;

export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The command cannot do its work: the message goes to standard error, and it ends with 2. */
export class CommandError extends SaidError {}
