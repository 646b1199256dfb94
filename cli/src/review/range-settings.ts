import path from 'node:path';
import { defaultSettings, readSettings, SETTINGS_FILE, type Failure, type Settings } from '../../../core/src/index.js';
import { createSettingsFinder, type GivenSettings } from '../files/settings.js';
import type { Snapshot } from '../git/snapshot.js';
import type { TreeFile } from '../git/tree.js';

/** The settings for charters by their names from the top of the repository. */
export interface RangeSettings {
  /** Those of the later end: by these findings are looked for. */
  readonly settingsOf: (name: string) => Settings;
  /**
   * Who approves a weaker promise: as the earlier end has it, if it has settings at all, so that nobody appoints their
   * own approver. Undefined where nobody is named.
   */
  readonly approversOf: (name: string) => readonly string[] | undefined;
  readonly failures: readonly Failure[];
}

interface Ends {
  readonly base: Snapshot;
  /** Undefined for the working tree. */
  readonly head: Snapshot | undefined;
  readonly top: string;
  readonly cwd: string;
}

/** Throws CommandError. */
export function rangeSettings({ base, head, top, cwd }: Ends, given: GivenSettings): RangeSettings {
  const failures = new Set<Failure>();
  const fallback = defaultSettings(given.profile);
  const onDisk = createSettingsFinder(given, cwd);
  const earlier = settingsIn(base, given);
  const later = head && settingsIn(head, given);

  function settingsOf(name: string): Settings {
    if (later && given.config === undefined) return later(name) ?? fallback;
    const configured = onDisk(path.join(top, name));
    if ('settings' in configured) return configured.settings;
    for (const failure of configured.failures) failures.add(failure);
    return fallback;
  }

  return {
    settingsOf,
    approversOf(name) {
      const settings = (given.config === undefined ? earlier(name) : undefined) ?? settingsOf(name);
      return settings.weakerPromiseApprover;
    },
    get failures() {
      return [...failures];
    },
  };
}

/** Settings as a snapshot has them; what could not be read in them is passed over. */
function settingsIn(snapshot: Snapshot, { profile }: GivenSettings): (name: string) => Settings | undefined {
  const read = new Map<TreeFile, (charter: string) => Settings>();
  return (name) => {
    const file = nearest(snapshot, name);
    if (!file) return undefined;
    const content = read.has(file) ? undefined : snapshot.read([file]).get(file);
    if (content) read.set(file, readSettings('text' in content ? content.text : '', profile).at);
    return read.get(file)?.(path.posix.relative(path.posix.dirname(file.path), name));
  };
}

function nearest({ files }: Snapshot, name: string): TreeFile | undefined {
  for (let folder = path.posix.dirname(name); ; folder = path.posix.dirname(folder)) {
    const file = files.get(folder === '.' ? SETTINGS_FILE : `${folder}/${SETTINGS_FILE}`);
    if (file || folder === '.') return file;
  }
}
