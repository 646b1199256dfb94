import { say, type Said } from '../l10n/say.js';
import type { Severity } from '../rules/rule.js';

/** What people read of how grave a finding is. Machines read the name itself. */
export const SEVERITY_WORDS: { readonly [severity in Severity]: Said } = {
  error: say`error`,
  warning: say`warning`,
  info: say`info`,
  hint: say`hint`,
};
