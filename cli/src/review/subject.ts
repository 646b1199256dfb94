import { statSync } from 'node:fs';
import path from 'node:path';
import { printable, say, type Said } from '../../../core/src/index.js';
import { CommandError } from '../exit-code.js';
import { findRepository, unknownRevision, type Repository } from '../git/repository.js';

/** What is compared with what. */
export type Subject = Files | Range;

export interface Files {
  readonly kind: 'files';
  readonly before: string;
  readonly after: string;
}

export interface Range {
  readonly kind: 'range';
  readonly repository: Repository;
  /** As it was written. */
  readonly base: string;
  /** The commit from which the comparison starts: where the two went apart. */
  readonly start: string;
  /** As it was written; undefined for the working tree. */
  readonly head: string | undefined;
  readonly end: string | undefined;
  /** What to look at; empty for all. */
  readonly paths: readonly string[];
  /** What the reader ought to know about the start. */
  readonly note?: Said;
}

/**
 * Reads BASE [HEAD] [PATH…]. The second is HEAD if it is a revision or, BASE being a file, a file; otherwise a PATH.
 * @param behind how many of them stand behind `--`, where everything is a PATH. Throws CommandError.
 */
export function readSubject(given: readonly string[], behind: number, cwd: string): Subject {
  const inFront = behind < given.length ? given.slice(0, given.length - behind) : given;
  const [base = '', second] = inFront;
  const repository = findRepository(cwd);
  const commit = repository?.commitOf(base);
  if (!repository || commit === undefined) {
    if (isFile(base, cwd)) return readFiles(given, inFront, cwd);
    throw new CommandError(repository ? (rangeOf(base) ?? unknownRevision(base)) : noRepository(base));
  }
  const end = second === undefined ? undefined : repository.commitOf(second);
  const head = end === undefined ? undefined : second;
  const paths = given.slice(head === undefined ? 1 : 2);
  return { kind: 'range', repository, base, head, end, paths, ...startOf(repository, base, commit, end) };
}

function readFiles(given: readonly string[], [before = '', after]: readonly string[], cwd: string): Files {
  const name = printable(before);
  if (after === undefined) throw new CommandError(say`“${name}” is a file. Name the one to compare it with, too.`);
  if (!isFile(after, cwd)) {
    throw new CommandError(
      say`“${name}” is a file, so what it is compared with has to be one, too. There is no file “${printable(after)}”.`,
    );
  }
  if (given.length > 2) throw new CommandError(say`Two files are compared as one charter. Name no others beside them.`);
  return { kind: 'files', before, after };
}

function startOf(
  repository: Repository,
  base: string,
  commit: string,
  end: string | undefined,
): { start: string; note?: Said } {
  const head = end ?? repository.commitOf('HEAD');
  const start = head === undefined ? commit : repository.mergeBase(commit, head);
  if (start !== undefined) return { start };
  const name = printable(base);
  if (repository.isShallow) {
    throw new CommandError(
      say`The history in this clone is too short to see where it left “${name}”. Fetch more of it: a checkout with fetch-depth: 0, or git fetch --unshallow.`,
    );
  }
  return { start: commit, note: say`The history shares nothing with “${name}”, so the two are compared as they are.` };
}

function isFile(name: string, cwd: string): boolean {
  try {
    return !statSync(path.resolve(cwd, name)).isDirectory();
  } catch {
    return false;
  }
}

/** For those who write both as `git diff` takes them. */
function rangeOf(base: string): Said | undefined {
  const [, from, to] = /^(.+?)\.{2,3}([^.].*)?$/.exec(base) ?? [];
  if (from === undefined) return undefined;
  return say`“${printable(base)}” is a range. Write its ends apart: ${printable(from)} ${printable(to ?? 'HEAD')}`;
}

function noRepository(base: string): Said {
  return say`“${printable(base)}” is no file, and there is no git repository here (or no git) to look for a revision in.`;
}
