import { existsSync } from 'node:fs';
import path from 'node:path';
import {
  createLineIndex,
  defaultSettings,
  readSettings,
  SETTINGS_FILE,
  type Failure,
  type Settings,
} from '../../../core/src/index.js';
import { CommandError } from '../exit-code.js';
import { isRepository } from './ignored.js';
import { displayName, foldersUpwards } from './names.js';
import { readText, UnreadableError } from './read.js';

/** Settings, or what keeps them from being read. */
export type Configured = { readonly settings: Settings } | { readonly failures: readonly Failure[] };

/**
 * Finds the settings for charters by the folder they stand in: from `config` where that was given, else from the nearest
 * `charter.config.yaml` upwards within the repository. Each file is read once. Throws CommandError where `config` is missing.
 */
export function createSettingsFinder(config: string | undefined, cwd: string): (folder: string) => Configured {
  const read = new Map<string, Configured>();
  const given = config === undefined ? undefined : path.resolve(cwd, config);
  if (given !== undefined && !existsSync(given)) throw new CommandError(`There is no configuration file “${config}”.`);

  return (folder) => {
    const file = given ?? nearestSettings(folder);
    if (file === undefined) return { settings: defaultSettings() };
    const known = read.get(file) ?? readFile(file, displayName(file, cwd));
    read.set(file, known);
    return known;
  };
}

function nearestSettings(folder: string): string | undefined {
  for (const at of foldersUpwards(folder, isRepository)) {
    const file = path.join(at, SETTINGS_FILE);
    if (existsSync(file)) return file;
  }
  return undefined;
}

function readFile(file: string, name: string): Configured {
  let text: string;
  try {
    text = readText(file);
  } catch (error) {
    if (error instanceof UnreadableError) return { failures: [{ file: name, message: error.message }] };
    throw error;
  }
  const { settings, problems } = readSettings(text);
  if (problems.length === 0) return { settings };
  const lines = createLineIndex(text);
  return {
    failures: problems.map(({ span, message }) => {
      const { line, character } = lines.position(span.start);
      return { file: name, line: line + 1, column: character + 1, message };
    }),
  };
}
