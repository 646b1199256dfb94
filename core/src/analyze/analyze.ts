import type { CharterDocument } from '../document.js';
import { memoOf } from '../model/memo.js';
import { rules } from '../rules/registry.generated.js';
import type { RegisteredRule, Report, Severity } from '../rules/rule.js';
import type { RuleSetting, Settings } from '../settings/settings.js';
import { nodeAtOffset, pathOf } from '../syntax/tree.js';
import type { Finding } from './finding.js';
import { findSuppressions, isSuppressed } from '../rules/kit/suppression.js';

export interface AnalysisOptions {
  readonly settings: Settings;
  /** The day it is, as YYYY-MM-DD. */
  readonly today: string;
  /** Told of a rule that failed, which is then skipped; without it the error is thrown. */
  readonly onRuleError?: (rule: string, error: unknown) => void;
}

/** Of one rule, enough for any reader; what the others have to say is said all the same. */
const MOST_OF_A_RULE = 100;

/** Every finding about a charter, in the order of the file. */
export function analyze(document: CharterDocument, options: AnalysisOptions): Finding[] {
  const { settings, today, onRuleError } = options;
  if (document.charter) memoOf(document.charter).turn();
  const suppressions = findSuppressions(document.syntax);
  const findings: Finding[] = [];
  for (const rule of rules) {
    const setting = settings.rules.get(rule.id);
    if (!setting || setting.severity === 'off') continue;
    let said = 0;
    try {
      for (const report of check(rule, document, today, setting)) {
        const finding = toFinding(rule, report, setting.severity, document);
        if (!isSuppressed(finding, suppressions)) findings.push(finding);
        if (++said >= MOST_OF_A_RULE) break;
      }
    } catch (error) {
      if (!onRuleError) throw error;
      onRuleError(rule.id, error);
    }
  }
  return inOrder(findings);
}

function check(
  rule: RegisteredRule,
  document: CharterDocument,
  today: string,
  { options }: RuleSetting,
): Iterable<Report> {
  const { charter, references } = document;
  if (rule.reads === 'text') return rule.check({ document, charter, today, options });
  return charter && references ? rule.check({ document, charter, references, today, options }) : [];
}

function toFinding(rule: RegisteredRule, report: Report, severity: Severity, { syntax }: CharterDocument): Finding {
  const span = report.span ?? report.node?.span ?? { start: 0, end: 0 };
  const node = report.node ?? (syntax.root && nodeAtOffset(syntax.root, span.start));
  return {
    rule: rule.id,
    severity,
    message: report.message,
    span,
    path: node ? pathOf(node) : [],
    fixes: report.fixes ?? [],
    related: report.related ?? [],
    calendar: rule.meta.calendar === true,
    essential: rule.meta.group === 'essentials' && rule.meta.absence === true,
  };
}

function inOrder(findings: Finding[]): Finding[] {
  return findings.toSorted(
    (a, b) => a.span.start - b.span.start || a.span.end - b.span.end || (a.rule < b.rule ? -1 : 1),
  );
}
