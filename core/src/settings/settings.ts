import { rules } from '../rules/registry.generated.js';
import type { RegisteredRule, Severity } from '../rules/rule.js';

export interface RuleSetting {
  readonly severity: Severity | 'off';
  readonly options: { readonly [name: string]: unknown };
}

/** How strictly charters are read: for each rule its severity and options. */
export interface Settings {
  readonly rules: ReadonlyMap<string, RuleSetting>;
}

export function defaultSetting({ meta }: RegisteredRule): RuleSetting {
  const options = Object.entries(meta.options ?? {}).map(([name, option]) => [name, option.default] as const);
  return { severity: meta.severity, options: Object.fromEntries(options) };
}

export function defaultSettings(): Settings {
  return { rules: new Map(rules.map((rule) => [rule.id, defaultSetting(rule)])) };
}
