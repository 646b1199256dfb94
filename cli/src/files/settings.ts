import { existsSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../../core/src/l10n/say.js';
import {
  createLineIndex,
  defaultSettings,
  failure,
  readSettings,
  SETTINGS_FILE,
  type Failure,
  type Profile,
  type ReadSettings,
  type Settings,
} from '../../../core/src/index.js';
import { CommandError } from '../exit-code.js';
import { isRepository } from './ignored.js';
import { displayName, foldersUpwards, slashed } from './names.js';
import { readText, UnreadableError } from './read.js';

/** Settings, or what keeps them from being read. */
export type Configured = { readonly settings: Settings } | { readonly failures: readonly Failure[] };

export interface GivenSettings {
  /** The settings file to take instead of the nearest ones. */
  readonly config?: string | undefined;
  /** Instead of those that the settings name. */
  readonly profile?: readonly Profile[] | undefined;
}

type ReadFile = Pick<ReadSettings, 'at'> | { readonly failures: readonly Failure[] };

/**
 * Finds the settings for a charter by its path: from `config` where that was given, else from the nearest
 * `charter.config.yaml` upwards within the repository. Each file is read once. Its overrides name charters by their
 * paths from its folder, those of `config` from `cwd`. Throws CommandError where `config` is missing.
 */
export function createSettingsFinder({ config, profile }: GivenSettings, cwd: string): (charter: string) => Configured {
  const read = new Map<string, ReadFile>();
  const given = config === undefined ? undefined : path.resolve(cwd, config);
  if (config !== undefined && given !== undefined && !existsSync(given))
    throw new CommandError(say`There is no configuration file “${config}”.`);
  const unchanged = { settings: defaultSettings(profile) };

  return (charter) => {
    const file = given ?? nearestSettings(path.dirname(charter));
    if (file === undefined) return unchanged;
    const known = read.get(file) ?? readFile(file, displayName(file, cwd), profile);
    read.set(file, known);
    if ('failures' in known) return known;
    return { settings: known.at(slashed(path.relative(given ? cwd : path.dirname(file), charter))) };
  };
}

function nearestSettings(folder: string): string | undefined {
  for (const at of foldersUpwards(folder, isRepository)) {
    const file = path.join(at, SETTINGS_FILE);
    if (existsSync(file)) return file;
  }
  return undefined;
}

function readFile(file: string, name: string, profiles: readonly Profile[] | undefined): ReadFile {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    if (error instanceof UnreadableError) return { failures: [failure(error.said, { file: name })] };
    throw error;
  }
  const { at, problems } = readSettings(text, profiles);
  if (problems.length === 0) return { at };
  const lines = createLineIndex(text);
  return {
    failures: problems.map(({ span, said }) => {
      const { line, character } = lines.position(span.start);
      return failure(said, { file: name, line: line + 1, column: character + 1 });
    }),
  };
}
