import {
  defaultSettings,
  readSettings,
  SETTINGS_FILE,
  type ReadSettings,
  type Settings,
  type SettingsProblem,
} from '../../core/src/index.js';

/** Finds and keeps the settings that count for a charter: the nearest charter.config.yaml, upwards to the workspace. */
export interface SettingsStore {
  for(uri: string): Promise<Settings>;
  /** Forgets what was read; the next question reads again. */
  forget(): void;
}

interface SettingsStoreOptions {
  readonly folders: readonly string[];
  readFile(uri: string): Promise<string | undefined>;
  /** Told of every configuration file that was read, with what is wrong in it. */
  onRead(uri: string, text: string, problems: readonly SettingsProblem[]): void;
}

/** Folders above a charter that is in no workspace folder are not searched further than this. */
const MOST_LEVELS = 16;

/** A settings file that was read, and the folder it stands in. */
interface Found {
  readonly folder: string;
  readonly at: ReadSettings['at'];
}

export function createSettingsStore({ folders, readFile, onRead }: SettingsStoreOptions): SettingsStore {
  const unchanged = defaultSettings();
  let byFolder = new Map<string, Promise<Found | undefined>>();

  function inFolder(folder: string, levels: number): Promise<Found | undefined> {
    let found = byFolder.get(folder);
    if (!found) {
      found = find(folder, levels);
      byFolder.set(folder, found);
    }
    return found;
  }

  async function find(folder: string, levels: number): Promise<Found | undefined> {
    const uri = `${folder}/${SETTINGS_FILE}`;
    const text = await readFile(uri);
    if (text !== undefined) {
      const { at, problems } = readSettings(text);
      onRead(uri, text, problems);
      return { folder, at };
    }
    const above = parentOf(folder);
    return levels === 0 || above === undefined || folders.includes(folder) ? undefined : inFolder(above, levels - 1);
  }

  return {
    async for(uri) {
      const folder = parentOf(uri);
      const found = folder === undefined ? undefined : await inFolder(folder, MOST_LEVELS);
      return found ? found.at(decode(uri.slice(found.folder.length + 1))) : unchanged;
    },
    forget() {
      byFolder = new Map();
    },
  };
}

/** Patterns are written as people read them. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

/** The folder of a uri that has a path; undefined at its top, and for uris such as `untitled:`. */
function parentOf(uri: string): string | undefined {
  const match = /^([\w+.-]+:\/\/[^/]*)(\/[^?#]*)/.exec(uri);
  if (!match) return undefined;
  const [, origin = '', path = ''] = match;
  if (path === '/' || path === '') return undefined;
  return origin + path.slice(0, path.lastIndexOf('/'));
}
