import { realpathSync } from 'node:fs';
import path from 'node:path';
import { signatureFolder, type CharterDocument } from '../../../core/src/index.js';
import type { Environment } from '../environment.js';
import { foldersUpwards, slashed } from '../files/names.js';
import { isRepository } from '../files/ignored.js';
import { nameBefore } from './ancestry.js';
import { findBase, type Base } from './base.js';
import { openHistory, type FileVersion, type History } from './history.js';
import { parseAt } from './parse-at.js';
import { readMailmap, type Mailmap } from './mailmap.js';
import { findRepository, type Repository } from './repository.js';

/** What git knows of a charter. It is asked for each thing when that is wanted, and once. Each throws CommandError. */
export interface CharterInGit {
  readonly repository: Repository;
  readonly history: History;
  readonly base: Base;
  /** From the top of the repository, with forward slashes. */
  readonly path: string;
  /** What was committed last; undefined where nothing was. */
  readonly committed: () => FileVersion | undefined;
  /** The same for a file in the folder of the signatures, by its name. */
  readonly committedSignature: (name: string) => FileVersion | undefined;
  /** Reads a version of the charter, with what stands beside it in that commit. */
  readonly parse: (version: FileVersion) => CharterDocument | undefined;
  /** The charter before the change that is under way; empty where there was none, undefined where nobody knows. */
  readonly before: () => CharterDocument | undefined;
  /** Another file of the repository before the change; undefined where there was none, or nobody knows. */
  readonly textBefore: (file: string) => string | undefined;
  /** By the list of addresses as it was before the change. */
  readonly mailmap: Mailmap;
}

/** `none`: the file is in no repository. `unreadable`: it is in one that git cannot read, or git is not there. */
export type LookedUp = CharterInGit | 'none' | 'unreadable';

/** Looks charters up; each repository is opened once. @param given the revision that was asked for as the base */
export function createLookUp(given: string | undefined, environment: Environment): (file: string) => LookedUp {
  const folders = new Map<string, Opened | 'none' | 'unreadable'>();
  const repositories = new Map<string, Opened>();

  const openAt = (folder: string): Opened | 'none' | 'unreadable' => {
    const repository = findRepository(folder);
    if (!repository) return [...foldersUpwards(folder, isRepository)].some(isRepository) ? 'unreadable' : 'none';
    const known = repositories.get(repository.top);
    if (known) return known;
    const opened = open(repository, given, environment);
    repositories.set(repository.top, opened);
    return opened;
  };
  return (file) => {
    const real = realpathSync(file);
    const folder = path.dirname(real);
    const opened = folders.get(folder) ?? openAt(folder);
    folders.set(folder, opened);
    return typeof opened === 'string' ? opened : lookUp(opened, real);
  };
}

interface Opened {
  readonly repository: Repository;
  readonly history: History;
  readonly base: Base;
  readonly head: string | undefined;
  readonly mailmap: Mailmap;
}

function open(repository: Repository, given: string | undefined, environment: Environment): Opened {
  const history = openHistory(repository.top, repository.isShallow);
  const base = findBase(repository, given, environment);
  const mailmap = readMailmap('commit' in base ? (history.textAt(base.commit, '.mailmap') ?? '') : '');
  return { repository, history, base, head: repository.commitOf('HEAD'), mailmap };
}

function lookUp({ repository, history, base, head, mailmap }: Opened, file: string): CharterInGit {
  const { top } = repository;
  const place = slashed(path.relative(top, file));
  const textBefore = (wanted: string): string | undefined =>
    'commit' in base ? history.textAt(base.commit, slashed(path.relative(top, wanted))) : undefined;
  return {
    repository,
    history,
    base,
    path: place,
    committed: once(() => (head === undefined ? undefined : history.versionAt(head, place))),
    committedSignature: (name) =>
      head === undefined ? undefined : history.versionAt(head, `${signatureFolder(place)}/${name}`),
    parse({ commit, path: called, text }) {
      const said = text();
      return said === undefined ? undefined : parseAt(top, history, commit, called, said);
    },
    before: once(() => ('commit' in base ? before(base.commit) : undefined)),
    textBefore,
    mailmap,
  };

  /** Under the name that the file had then. */
  function before(commit: string): CharterDocument {
    const here = history.textAt(commit, place);
    const name = here !== undefined || head === undefined ? place : (nameBefore(top, commit, head, place) ?? place);
    return parseAt(top, history, commit, name, history.textAt(commit, name) ?? '');
  }
}

function once<T>(work: () => T): () => T {
  let done: { readonly value: T } | undefined;
  return () => (done ??= { value: work() }).value;
}
