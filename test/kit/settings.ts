import { defaultSettings, type Settings } from '../../core/src/index.js';

/** The default settings with all rules off but these: a suite about a few of them need not ask the others. */
export function settingsOf(ids: ReadonlySet<string>, profiles?: Parameters<typeof defaultSettings>[0]): Settings {
  const { rules } = defaultSettings(profiles);
  return {
    rules: new Map([...rules].map(([id, setting]) => [id, ids.has(id) ? setting : { ...setting, severity: 'off' }])),
  };
}
