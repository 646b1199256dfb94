import { DEFAULT_PROFILE, type Profile } from '../rules/profile.js';
import { rules } from '../rules/registry.generated.js';
import type { Severity } from '../rules/rule.js';
import { globCovers } from '../text/glob.js';
import { defaultSettings, type RuleSetting, type Settings } from './settings.js';

/** What a settings file says of one rule. */
export interface RuleChange {
  readonly severity: Severity | 'off' | undefined;
  /** Those that are named; the others stay as they are. */
  readonly options: RuleSetting['options'];
}

/** A part of a settings file that counts for some charters. */
export interface Layer {
  /** Patterns for the charters it counts for; undefined for all. */
  readonly files: readonly string[] | undefined;
  readonly profiles: readonly Profile[] | undefined;
  readonly rules: ReadonlyMap<string, RuleChange>;
  readonly weakerPromiseApprover: readonly string[] | undefined;
}

/** Later layers win. */
export function combine(layers: readonly Layer[], given: readonly Profile[] | undefined): Settings {
  const profiles = given ?? layers.findLast((layer) => layer.profiles)?.profiles ?? [DEFAULT_PROFILE];
  const settings = new Map(defaultSettings(profiles).rules);
  const anew = given ? 0 : layers.findLastIndex((layer) => layer.profiles);
  for (const { id, meta } of rules) {
    for (const [index, layer] of layers.entries()) {
      const change = layer.rules.get(id);
      const before = settings.get(id);
      // Where a block names a profile, what was turned on for all charters is not asked of these.
      if (!change || !before || (before.severity === 'off' && index < anew)) continue;
      // Who sets options wants the rule, also where the profile does not have it.
      const wanted = before.severity === 'off' ? meta.severity : before.severity;
      settings.set(id, {
        severity: change.severity ?? wanted,
        options: { ...before.options, ...change.options },
      });
    }
  }
  const approver = layers.findLast((layer) => layer.weakerPromiseApprover)?.weakerPromiseApprover;
  return { rules: settings, ...(approver && { weakerPromiseApprover: approver }) };
}

/** The settings for a charter by its path; the same object wherever the same layers count. */
export function createLookup(
  layers: readonly Layer[],
  given: readonly Profile[] | undefined,
): (path: string | undefined) => Settings {
  const known = new Map<string, Settings>();
  return (path) => {
    const count = layers.filter(({ files }) => !files || (path !== undefined && covers(files, path)));
    const key = count.map((layer) => layers.indexOf(layer)).join(' ');
    const settings = known.get(key) ?? combine(count, given);
    known.set(key, settings);
    return settings;
  };
}

function covers(files: readonly string[], path: string): boolean {
  return files.some((pattern) => globCovers(pattern, path));
}
