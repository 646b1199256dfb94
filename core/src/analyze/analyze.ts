import type { CharterDocument } from '../document.js';
import { english } from '../l10n/say.js';
import { memoOf } from '../model/memo.js';
import { findSuppressions, isInEffect, type Suppression } from '../rules/kit/suppression.js';
import { rules } from '../rules/registry.generated.js';
import type { Report, Severity } from '../rules/rule.js';
import type { RuleSetting, Settings } from '../settings/settings.js';
import { nodeAtOffset, pathOf } from '../syntax/tree.js';
import { contains } from '../text/span.js';
import type { AskedRule, Asking, Look } from './asking.js';
import type { Differing } from './differ.js';
import type { Finding } from './finding.js';
import { rememberRules } from './remember.js';
import { askWithin } from './within.js';

export interface AnalysisOptions {
  readonly settings: Settings;
  /** The day it is, as YYYY-MM-DD. */
  readonly today: string;
  /** The charter as it was, where it is checked for what changed. */
  readonly before?: CharterDocument | undefined;
  /** What to look at, where nobody asks what rules say of the rest alone. */
  readonly within?: Differing | undefined;
  /** Told of a rule that failed, which is then skipped; without it the error is thrown. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** Of one rule, enough for any reader; what the others have to say is said all the same. */
const MOST_OF_A_RULE = 100;

/** Every finding about a charter by itself, in the order of the file; what several do not agree on is in `together.ts`. */
export function analyze(document: CharterDocument, options: AnalysisOptions): Finding[] {
  if (document.charter) memoOf(document.charter).turn();
  const findings: Finding[] = [];
  const silencer = createSilencer(document, options.today);
  const { charter } = document;
  const asking = charter && options.within ? askWithin(document, charter, options.within) : rememberRules(document, options); // prettier-ignore
  const look: Look = (rule, shown) => {
    const setting = options.settings.rules.get(rule.id) as RuleSetting & { readonly severity: Severity };
    let said: Finding[] | undefined;
    for (const report of ask(rule, shown, options, setting, silencer)) {
      said ??= [];
      said.push(toFinding(rule, report, setting.severity, document));
      if (said.length >= MOST_OF_A_RULE) break;
    }
    return said ?? NOTHING;
  };
  for (const rule of rulesOf(options.settings)) {
    try {
      const said = askBy(asking, rule, look, document);
      for (const finding of said) if (!silencer.silences(finding)) findings.push(finding);
      if (said.length < MOST_OF_A_RULE && rule.meta.calendar !== true) silencer.asked(rule.id);
    } catch (error) {
      if (!options.onRuleError) throw error;
      options.onRuleError(rule.id, error);
    }
  }
  return inOrder(findings);
}

const NOTHING: readonly Finding[] = [];

/** Those that look at what was silenced come last. */
const IN_ORDER = rules
  .filter((rule) => rule.reads !== 'workspace')
  .toSorted((a, b) => Number(a.reads === 'findings') - Number(b.reads === 'findings'));

const active = new WeakMap<Settings, readonly AskedRule[]>();

/** The rules that are not off. */
function rulesOf(settings: Settings): readonly AskedRule[] {
  let asked = active.get(settings);
  if (!asked) {
    asked = IN_ORDER.filter(({ id }) => (settings.rules.get(id)?.severity ?? 'off') !== 'off');
    active.set(settings, asked);
  }
  return asked;
}

function askBy(asking: Asking, rule: AskedRule, look: Look, document: CharterDocument): readonly Finding[] {
  if (rule.reads === 'charter') return asking.ofCharter(rule, look);
  if (rule.reads === 'section') return asking.ofSections(rule, look);
  return rule.reads === 'text' ? asking.ofText(rule, look) : look(rule, document);
}

interface Silencer {
  silences(finding: Finding): boolean;
  /** Hears of the rules that have said all they have to say, whatever day it is. */
  asked(rule: string): void;
  /** Where YAML cannot read a place, nobody knows. */
  unused(): Suppression[];
}

function createSilencer({ syntax }: CharterDocument, today: string): Silencer {
  const inEffect = findSuppressions(syntax).filter((remark) => isInEffect(remark, today));
  const byRule = new Map<string, Suppression[]>();
  for (const remark of inEffect) {
    const same = byRule.get(remark.rule);
    if (same) same.push(remark);
    else byRule.set(remark.rule, [remark]);
  }
  const used = new Set<Suppression>();
  const asked = new Set<string>();
  return {
    asked(rule) {
      if (byRule.has(rule)) asked.add(rule);
    },
    silences({ rule, span }) {
      const by = byRule.get(rule)?.find(({ covers }) => contains(covers, span.start));
      if (by) used.add(by);
      return by !== undefined;
    },
    unused: () =>
      syntax.problems.length > 0 ? [] : inEffect.filter((remark) => asked.has(remark.rule) && !used.has(remark)),
  };
}

function ask(
  rule: AskedRule,
  document: CharterDocument,
  { today, before }: AnalysisOptions,
  { options }: RuleSetting,
  silencer: Silencer,
): Iterable<Report> {
  const { charter, references } = document;
  if (rule.reads === 'text') return rule.check({ document, charter, today, options });
  if (rule.reads === 'findings') return rule.check({ document, charter, today, options, unused: silencer.unused() });
  if (rule.reads === 'section') return charter ? rule.check({ document, charter, today, options }) : [];
  return charter && references
    ? rule.check({ document, charter, references, before: before?.charter, today, options })
    : [];
}

function toFinding(rule: AskedRule, report: Report, severity: Severity, { syntax }: CharterDocument): Finding {
  const span = report.span ?? report.node?.span ?? { start: 0, end: 0 };
  const node = report.node ?? (syntax.root && nodeAtOffset(syntax.root, span.start));
  return {
    rule: rule.id,
    severity,
    message: english(report.message),
    said: report.message,
    span,
    path: node ? pathOf(node) : [],
    fixes: (report.fixes ?? []).map((fix) => ({ ...fix, title: english(fix.title), said: fix.title })),
    related: (report.related ?? []).map((one) => ({ ...one, message: english(one.message), said: one.message })),
    calendar: rule.meta.calendar === true,
    essential: rule.meta.group === 'essentials' && rule.meta.absence === true,
  };
}

/** In the order of the file. */
export function inOrder(findings: readonly Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
}
