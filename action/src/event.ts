import { readFileSync } from 'node:fs';
import type { Environment } from '../../cli/src/environment.js';
import { CommandError } from '../../cli/src/exit-code.js';

/** What made the workflow run, as far as it matters here. */
export interface Event {
  /** With which commits to compare, the best first; empty where nothing is proposed or pushed. */
  readonly bases: readonly string[];
  readonly pull?: Pull;
}

export interface Pull {
  readonly number: number;
  /** The last commit of what is proposed: a status belongs to it. */
  readonly commit: string;
  /** It comes from another repository, so the token of the run may only read. */
  readonly isForeign: boolean;
}

interface Payload {
  readonly number?: unknown;
  readonly before?: unknown;
  readonly merge_group?: { readonly base_sha?: unknown };
  readonly repository?: { readonly full_name?: unknown; readonly default_branch?: unknown };
  readonly pull_request?: {
    readonly number?: unknown;
    readonly base?: { readonly sha?: unknown };
    readonly head?: { readonly sha?: unknown; readonly repo?: { readonly full_name?: unknown } | null };
  };
}

/** Throws CommandError for the one event that must not read a stranger's files. */
export function readEvent({ variables }: Environment): Event {
  const name = variables['GITHUB_EVENT_NAME'] ?? '';
  if (name === 'pull_request_target' || name === 'workflow_run') throw new CommandError(TOO_MIGHTY);
  const payload = readPayload(variables['GITHUB_EVENT_PATH']);
  if (name === 'pull_request') return pullEvent(payload);
  if (name === 'merge_group') return { bases: commits(payload.merge_group?.base_sha) };
  if (name === 'push') return { bases: commits(payload.before) };
  return { bases: [] };
}

const TOO_MIGHTY =
  'This runs with the rights of your repository, on files that a stranger may have written. Use the event pull_request.';

function pullEvent({ pull_request: pull, repository }: Payload): Event {
  // The runner checks out what merging would make: its first parent is the branch that it would go to.
  const bases = ['HEAD^1', ...commits(pull?.base?.sha)];
  const [commit] = commits(pull?.head?.sha);
  const { number } = pull ?? {};
  if (typeof number !== 'number' || !Number.isSafeInteger(number) || commit === undefined) return { bases };
  const isForeign = pull?.head?.repo?.full_name !== repository?.full_name;
  return { bases, pull: { number, commit, isForeign } };
}

/** A commit by its full name; that of zeros stands for none. */
function commits(value: unknown): string[] {
  return typeof value === 'string' && /^[0-9a-f]{40,64}$/.test(value) && !/^0+$/.test(value) ? [value] : [];
}

function readPayload(file: string | undefined): Payload {
  if (file === undefined) return {};
  try {
    const payload = JSON.parse(readFileSync(file, 'utf8')) as unknown;
    return typeof payload === 'object' && payload !== null ? payload : {};
  } catch {
    return {};
  }
}
