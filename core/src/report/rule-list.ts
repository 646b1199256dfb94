import { NOTHING } from '../l10n/phrases.js';
import { inLanguage, say, wordsIn, type Said } from '../l10n/say.js';
import { DEFAULT_PROFILE, profileOf } from '../rules/profile.js';
import type { RegisteredRule, RuleGroup } from '../rules/rule.js';
import { printJson } from './json.js';
import { createPaint } from './paint.js';
import type { Look } from './report.js';

/** The groups as the table is headed by them. Some are keys of their own: in a sentence the same word has an article in German. */
const GROUPS: { readonly [group in RuleGroup]: Said } = {
  essentials: say`essentials`,
  coverage: say`coverage`,
  yaml: say`yaml`,
  form: say`form`,
  references: say`references`,
  roles: say`roles`,
  objectives: say`${NOTHING}objectives`,
  signatures: say`signatures`,
  review: say`${NOTHING}review`,
  together: say`together`,
  suppression: say`suppression`,
};

/** The rules as a table, by group; those that are asked for by another profile than the default one say so. */
export function ruleTable(rules: readonly RegisteredRule[], { color, catalogue }: Look): string {
  const paint = createPaint(color);
  const width = Math.max(...rules.map(({ id }) => id.length));
  const groups = new Set(rules.map(({ meta }) => meta.group));
  const tables = [...groups].map((group) => {
    const rows = rules
      .filter(({ meta }) => meta.group === group)
      .map(({ id, meta }) => {
        const severity = paint.severity(meta.severity, meta.severity.padEnd('warning'.length));
        const profile = profileOf(meta);
        const only = profile === DEFAULT_PROFILE || profile === 'minimal' ? '' : paint.dim(` (${profile})`);
        return `  ${id.padEnd(width)}  ${severity}  ${wordsIn(meta.summary, catalogue)}${only}\n`;
      });
    return `${paint.bold(inLanguage(GROUPS[group], catalogue))}\n${rows.join('')}`;
  });
  return tables.join('\n');
}

/**
 * The rules as one JSON object: `{version, rules: [{id, group, profile, severity, strictly?, summary, calendar,
 * absence, options, url?}]}`. `profile` is the first profile that has the rule.
 */
export function ruleJson(rules: readonly RegisteredRule[], ruleUrl: (rule: string) => string | undefined): string {
  return printJson({
    version: 1,
    rules: rules.map(({ id, meta }) => {
      const url = ruleUrl(id);
      return {
        id,
        group: meta.group,
        profile: profileOf(meta),
        severity: meta.severity,
        ...(meta.strictly === undefined ? {} : { strictly: meta.strictly }),
        summary: meta.summary,
        absence: meta.absence === true,
        calendar: meta.calendar === true,
        options: meta.options ?? {},
        ...(url === undefined ? {} : { url }),
      };
    }),
  });
}
