import { decode, UnreadableError } from '../files/read.js';
import { readBlobs } from './blobs.js';
import { renamedFrom, shallowCommits } from './ancestry.js';
import { readStored } from './tree.js';

/** A file as one commit left it. */
export interface FileVersion {
  readonly commit: string;
  /** From the top of the repository; it was called so then. */
  readonly path: string;
  readonly author: Author;
  /** Those whom the message names as having a part in it, as `Name <address>`. */
  readonly coAuthors: readonly string[];
  /** The day of the author, YYYY-MM-DD. */
  readonly day: string;
  /** Undefined where the commit took the file away, or it is no text. */
  readonly text: () => string | undefined;
  /** The versions it was made from; none where the file began, or where the history was cut off. */
  readonly parents: () => readonly FileVersion[];
  /** The history was cut off here when it was fetched, so nobody knows what came before. */
  readonly isCutOff: boolean;
}

/** Who made a commit, as it says itself. */
export interface Author {
  readonly name: string;
  readonly email: string;
}

/** The versions of the files of a repository. Everything is read when it is asked for, and once. */
export interface History {
  /** What a commit has in a file; undefined where it has none, or no text. Throws CommandError. */
  textAt(commit: string, path: string): string | undefined;
  /** The version of a file that a commit holds; undefined where it holds none. Throws CommandError. */
  versionAt(commit: string, path: string): FileVersion | undefined;
  /** Every version of a file that any branch or tag leads to, the newest first. Throws CommandError. */
  versionsAnywhere(path: string): readonly FileVersion[];
}

interface Listed {
  readonly commit: string;
  readonly parents: readonly string[];
  readonly author: Author;
  readonly day: string;
  readonly coAuthors: readonly string[];
}

/** In the order in which git lists them. */
type Commits = ReadonlyMap<string, Listed>;

/** More bytes than any charter has. */
const MOST_BYTES = 4 * 1024 * 1024;
const FORMAT = ['%an', '%ae', '%as', '%(trailers:key=Co-authored-by,valueonly,unfold,separator=%x1f)'].join('%x00');

/** @param isShallow whether the history was cut off when it was fetched */
export function openHistory(top: string, isShallow: boolean): History {
  const cutOff = isShallow ? shallowCommits(top) : new Set<string>();
  const lists = new Map<string, Commits>();
  const versions = new Map<string, FileVersion>();
  const texts = new Map<string, string | undefined>();

  function list(from: readonly string[], path: string): Commits {
    const key = [...from, path].join('\0');
    const known = lists.get(key);
    if (known) return known;
    const args = ['rev-list', '--parents', '--topo-order', '--encoding=UTF-8', `--pretty=tformat:${FORMAT}`];
    const said = readStored(top, [...LITERAL, ...args, ...from, '--', path]).toString('utf8');
    const found = [...said.matchAll(/^commit ([^\n]+)\n([^\n]*)\n/gm)].map(([, commits = '', fields = '']) =>
      listed(commits, fields),
    );
    loadTexts(found.map(({ commit }) => `${commit}:${path}`));
    const commits = new Map(found.map((one) => [one.commit, one]));
    lists.set(key, commits);
    return commits;
  }

  function loadTexts(all: readonly string[]): void {
    const names = all.filter((name) => !texts.has(name));
    const ids = idsOf(top, names);
    const blobs = readBlobs(top, [...new Set(ids.values())]);
    for (const name of names) texts.set(name, textOf(blobs.get(ids.get(name) ?? '')));
  }

  function version(all: Commits, one: Listed, path: string): FileVersion {
    const key = `${one.commit}:${path}`;
    const known = versions.get(key);
    if (known) return known;
    const { commit, author, day, coAuthors } = one;
    let parents: readonly FileVersion[] | undefined;
    const made: FileVersion = {
      commit,
      path,
      author,
      day,
      coAuthors,
      text: () => texts.get(key),
      parents: () => (parents ??= parentsOf(all, one, path)),
      isCutOff: cutOff.has(commit),
    };
    versions.set(key, made);
    return made;
  }

  function parentsOf(all: Commits, one: Listed, path: string): readonly FileVersion[] {
    const found = one.parents.flatMap((parent) => {
      const listedParent = all.get(parent);
      return listedParent ? [version(all, listedParent, path)] : [];
    });
    if (found.some((parent) => parent.text() !== undefined) || cutOff.has(one.commit)) return found;
    const before = renamedFrom(top, one.commit, path);
    const earlier = before && versionAt(before.commit, before.path);
    return earlier ? [earlier] : found;
  }

  function versionAt(commit: string, path: string): FileVersion | undefined {
    if (NO_LINE.test(path)) return undefined;
    const all = list([commit], path);
    const [first] = all.values();
    const found = first && version(all, first, path);
    return found?.text() === undefined ? undefined : found;
  }

  return {
    textAt(commit, path) {
      if (NO_LINE.test(path)) return undefined;
      loadTexts([`${commit}:${path}`]);
      return texts.get(`${commit}:${path}`);
    },
    versionAt,
    versionsAnywhere(path) {
      const all = list(['--branches', '--tags', '--remotes', 'HEAD'], path);
      return [...all.values()].map((one) => version(all, one, path));
    },
  };
}

/** git is asked for a file a line. */
const NO_LINE = /[\n\r]/;
/** A path is a path, whatever signs are in it; nothing stands in for what was committed. */
const LITERAL = ['--literal-pathspecs', '--no-replace-objects'];

function listed(commits: string, fields: string): Listed {
  const [commit = '', ...parents] = commits.split(' ');
  const [name = '', email = '', day = '', coAuthors = ''] = fields.split('\0');
  return { commit, parents, author: { name, email }, day, coAuthors: coAuthors.split('\u001F').filter(Boolean) };
}

/** What git calls the contents that `commit:path` stands for; without those that are no file, or none of a text. */
function idsOf(top: string, names: readonly string[]): ReadonlyMap<string, string> {
  if (names.length === 0) return new Map();
  const input = names.map((name) => `${name}\n`).join('');
  const answers = readStored(top, ['--no-replace-objects', 'cat-file', '--batch-check'], input).toString('utf8');
  const lines = answers.split('\n');
  return new Map(
    names.flatMap((name, index) => {
      const [, id, size] = /^([0-9a-f]+) blob (\d+)$/.exec(lines[index] ?? '') ?? [];
      return id !== undefined && Number(size) <= MOST_BYTES ? [[name, id] as const] : [];
    }),
  );
}

function textOf(bytes: Uint8Array | undefined): string | undefined {
  try {
    return bytes && decode(bytes);
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}
