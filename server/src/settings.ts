import {
  defaultSettings,
  readSettings,
  SETTINGS_FILE,
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

export function createSettingsStore({ folders, readFile, onRead }: SettingsStoreOptions): SettingsStore {
  let byFolder = new Map<string, Promise<Settings>>();

  function inFolder(folder: string, levels: number): Promise<Settings> {
    let settings = byFolder.get(folder);
    if (!settings) {
      settings = find(folder, levels);
      byFolder.set(folder, settings);
    }
    return settings;
  }

  async function find(folder: string, levels: number): Promise<Settings> {
    const uri = `${folder}/${SETTINGS_FILE}`;
    const text = await readFile(uri);
    if (text !== undefined) {
      const { settings, problems } = readSettings(text);
      onRead(uri, text, problems);
      return settings;
    }
    const above = parentOf(folder);
    return levels === 0 || above === undefined || folders.includes(folder)
      ? defaultSettings()
      : inFolder(above, levels - 1);
  }

  return {
    async for(uri) {
      const folder = parentOf(uri);
      return folder === undefined ? defaultSettings() : await inFolder(folder, MOST_LEVELS);
    },
    forget() {
      byFolder = new Map();
    },
  };
}

/** The folder of a uri that has a path; undefined at its top, and for uris such as `untitled:`. */
function parentOf(uri: string): string | undefined {
  const match = /^([\w+.-]+:\/\/[^/]*)(\/[^?#]*)/.exec(uri);
  if (!match) return undefined;
  const [, origin = '', path = ''] = match;
  if (path === '/' || path === '') return undefined;
  return origin + path.slice(0, path.lastIndexOf('/'));
}
