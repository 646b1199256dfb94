import { english } from '../l10n/say.js';
import type { PlacedFact, WorkspaceReport } from '../rules/rule.js';
import type { Settings } from '../settings/settings.js';
import { WORKSPACE_RULES, type Facts } from './facts.js';
import type { Finding } from './finding.js';

/** A charter among others. */
export interface KnownCharter {
  readonly file: string;
  readonly settings: Settings;
  readonly facts: Facts;
}

/** Of one rule, enough for any reader. */
const MOST_OF_A_RULE = 100;

/** What several charters do not agree on, by the file in which it is said: once for each cause. */
export function analyzeTogether(charters: readonly KnownCharter[]): ReadonlyMap<string, readonly Finding[]> {
  const findings = new Map<string, Finding[]>();
  if (charters.length < 2) return findings;
  const inOrder = charters.toSorted((a, b) => (a.file < b.file ? -1 : 1));
  for (const { id, meta, check } of WORKSPACE_RULES) {
    for (const { options, members } of byOptions(inOrder, id)) {
      const facts = members.flatMap((charter) => charter.facts.get(id) ?? []);
      let said = 0;
      for (const report of check(facts, options)) {
        const { file } = report.fact;
        const severity = members.find((charter) => charter.file === file)?.settings.rules.get(id)?.severity;
        if (!severity || severity === 'off') continue;
        const finding = {
          ...toFinding(report),
          rule: id,
          severity,
          calendar: meta.calendar === true,
          essential: false,
        };
        findings.set(file, [...(findings.get(file) ?? []), finding]);
        if (++said >= MOST_OF_A_RULE) break;
      }
    }
  }
  return findings;
}

/** Charters for which a rule has other options are not compared with each other. */
function byOptions(
  charters: readonly KnownCharter[],
  rule: string,
): { readonly options: { readonly [name: string]: unknown }; readonly members: readonly KnownCharter[] }[] {
  const groups = new Map<string, KnownCharter[]>();
  for (const charter of charters) {
    const setting = charter.settings.rules.get(rule);
    if (!setting || setting.severity === 'off') continue;
    const key = JSON.stringify(setting.options);
    groups.set(key, [...(groups.get(key) ?? []), charter]);
  }
  return [...groups.values()].map((members) => ({
    options: members[0]?.settings.rules.get(rule)?.options ?? {},
    members,
  }));
}

/** More places than this tell nobody more. */
const MOST_RELATED = 10;

function toFinding({
  fact,
  message,
  related,
}: WorkspaceReport): Pick<Finding, 'message' | 'said' | 'span' | 'path' | 'fixes' | 'related'> {
  return {
    message: english(message),
    said: message,
    span: fact.span,
    path: fact.path,
    fixes: [],
    related: related.slice(0, MOST_RELATED).map(({ fact: other, message: said }) => ({
      span: other.span,
      message: english(said),
      said,
      ...(other.file === fact.file ? {} : { elsewhere: placeOf(other) }),
    })),
  };
}

function placeOf({ file, start, end }: PlacedFact): {
  file: string;
  start: PlacedFact['start'];
  end: PlacedFact['end'];
} {
  return { file, start, end };
}
