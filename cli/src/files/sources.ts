import path from 'node:path';
import { say } from '../../../core/src/l10n/say.js';
import { createParser, parseCharter, type CharterDocument, type Failure } from '../../../core/src/index.js';
import { withFilesBeside } from '../beside/on-disk.js';
import type { Environment } from '../environment.js';
import { CommandError } from '../exit-code.js';
import { changedSince } from '../git/changed-since.js';
import { displayName } from './names.js';
import { decode, readText } from './read.js';
import { findCharters } from './search.js';
import { replaceText } from './write.js';

/** A charter that is to be checked. */
export interface Source {
  /** As reports call it. */
  readonly name: string;
  /** Absolute; for standard input, where it would stand. */
  readonly path: string;
  /** Throws UnreadableError. */
  readonly read: () => string;
  /** Reads a text of it as a charter, with what it builds on and the signatures in files of their own. */
  readonly parse: (text: string) => CharterDocument;
  /** The text at the revision that it is checked since; left out where it is checked as it is. */
  readonly before?: () => string | undefined;
  /** Puts a mended text in the place of the one that was read. Throws UnwritableError. Undefined for standard input. */
  readonly replace: ((before: string, after: string) => void) | undefined;
}

export interface Sources {
  readonly sources: readonly Source[];
  readonly failures: readonly Failure[];
  /** How many charters there were before `--since` left some out. */
  readonly matched: number;
}

interface Selection {
  readonly since?: string;
  readonly stdinFilename?: string;
}

/** The charters that a command line names. Throws CommandError. */
export async function collectSources(
  paths: readonly string[],
  { since, stdinFilename }: Selection,
  environment: Environment,
): Promise<Sources> {
  const { cwd } = environment;
  if (paths.includes('-') || (stdinFilename !== undefined && paths.length === 0)) {
    if (paths.length > 1)
      throw new CommandError(say`Standard input (-) is checked alone: name no other files beside it.`);
    if (since !== undefined) throw new CommandError(say`--since says nothing about standard input.`);
    const bytes = await environment.readInput();
    return { sources: [inputSource(bytes, stdinFilename, cwd)], failures: [], matched: 1 };
  }
  if (stdinFilename !== undefined)
    throw new CommandError(say`--stdin-filename goes with standard input (-), not with files.`);
  const changed = since === undefined ? undefined : changedSince(since, cwd);
  const { files, failures } = findCharters(paths.length > 0 ? paths : ['.'], cwd);
  const wanted = changed ? files.filter(changed.isChanged) : files;
  const parse = createParser();
  const sources = wanted.map((file) => fileSource(file, cwd, parse));
  const withBefore = sources.map((source) =>
    changed ? { ...source, before: () => changed.textOf(source.path) } : source,
  );
  return { sources: withBefore, failures, matched: files.length };
}

function inputSource(bytes: Uint8Array, filename: string | undefined, cwd: string): Source {
  const file = path.resolve(cwd, filename ?? 'stdin');
  return {
    name: filename ?? '<stdin>',
    path: file,
    read: () => decode(bytes),
    parse: parser(file, cwd, parseCharter),
    replace: undefined,
  };
}

function fileSource(file: string, cwd: string, parse: typeof parseCharter): Source {
  return {
    name: displayName(file, cwd),
    path: file,
    read: () => readText(file),
    parse: parser(file, cwd, parse),
    replace: (before, after) => replaceText(file, before, after),
  };
}

function parser(file: string, cwd: string, parse: typeof parseCharter): Source['parse'] {
  return (text) => withFilesBeside(parse(text), file, cwd);
}
