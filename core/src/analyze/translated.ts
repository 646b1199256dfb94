import { inLanguage, type Catalogue } from '../l10n/say.js';
import type { Finding } from './finding.js';

/**
 * The finding as readers of another language see it: message, titles of fixes and related messages. What it is known by
 * stays as it is, so that this is for the last step before somebody reads it.
 */
export function translated(finding: Finding, catalogue: Catalogue | undefined): Finding {
  if (!catalogue) return finding;
  return {
    ...finding,
    ...(finding.said && { message: inLanguage(finding.said, catalogue) }),
    fixes: finding.fixes.map((fix) => (fix.said ? { ...fix, title: inLanguage(fix.said, catalogue) } : fix)),
    related: finding.related.map((one) => (one.said ? { ...one, message: inLanguage(one.said, catalogue) } : one)),
  };
}
