import type { Said } from '../l10n/say.js';
import type { Fix as ReportedFix, Related as ReportedRelated, Severity } from '../rules/rule.js';
import type { Path } from '../syntax/tree.js';
import type { Span } from '../text/span.js';

/** A way to mend a finding, its title in English or in the language that was asked for. */
export interface Fix extends Omit<ReportedFix, 'title'> {
  readonly title: string;
  /** The title for any language; left out, it stays as it is. */
  readonly said?: Said;
}

export interface Related extends Omit<ReportedRelated, 'message'> {
  readonly message: string;
  readonly said?: Said;
}

/** One thing a careful reader objects to. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  readonly severity: Severity;
  /** In English, unless it was translated for those who read it. */
  readonly message: string;
  /** The message for any language; left out, it stays as it is. */
  readonly said?: Said;
  readonly span: Span;
  readonly path: Path;
  readonly fixes: readonly Fix[];
  readonly related: readonly Related[];
  /** Because time passed, not because somebody wrote something. */
  readonly calendar: boolean;
  /** One of the sections every charter ought to have is missing. */
  readonly essential: boolean;
}

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** True where `severity` is as grave as `limit` or graver. */
export function isAtLeast(severity: Severity, limit: Severity): boolean {
  return SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(limit);
}
