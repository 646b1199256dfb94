import { DEFAULT_PROFILE, severityIn, type Profile } from '../rules/profile.js';
import { rules } from '../rules/registry.generated.js';
import type { RegisteredRule, RuleMeta, Severity } from '../rules/rule.js';

export interface RuleSetting {
  readonly severity: Severity | 'off';
  readonly options: { readonly [name: string]: unknown };
}

/** How strictly charters are read: for each rule its severity and options. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
  /** Who is to approve a promise that gets weaker, in words; left out where the settings name nobody. */
  readonly weakerPromiseApprover?: readonly string[];
}

/** The settings of these profiles, where nobody has changed anything. */
export function defaultSettings(profiles: readonly Profile[] = [DEFAULT_PROFILE]): Settings {
  return { rules: new Map(rules.map((rule) => [rule.id, defaultSetting(rule, profiles)])) };
}

function defaultSetting({ meta }: RegisteredRule, profiles: readonly Profile[]): RuleSetting {
  return { severity: severityIn(meta, profiles), options: defaultOptions(meta) };
}

export function defaultOptions({ options = {} }: RuleMeta): RuleSetting['options'] {
  return Object.fromEntries(Object.entries(options).map(([name, option]) => [name, option.default]));
}
