import type { Fix, Related, Severity } from '../rules/rule.js';
import type { Path } from '../syntax/tree.js';
import type { Span } from '../text/span.js';

/** One thing a careful reader objects to. */
export interface Finding {
  /** The rule's id. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
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
