import type { Finding } from '../../analyze/finding.js';
import { inLanguage, type Catalogue, type Said } from '../../l10n/say.js';
import { translatedFailures } from '../../report/translated-report.js';
import { oneLine } from '../../terms/words.js';
import { translated } from '../../analyze/translated.js';
import type { ReviewReport } from './review-report.js';

interface Told {
  readonly sentence: string;
  readonly said?: Said;
}

/** The report with all that its sentences say in another language. */
export function translatedReview(report: ReviewReport, catalogue: Catalogue | undefined): ReviewReport {
  if (!catalogue) return report;
  const all = (findings: readonly Finding[]): Finding[] => findings.map((finding) => translated(finding, catalogue));
  const words = (said: Said | undefined, otherwise: string): string =>
    said ? oneLine(inLanguage(said, catalogue)) : otherwise;
  const told = <T extends Told>(one: T): T => ({ ...one, sentence: words(one.said, one.sentence) });
  const charters = report.charters.map(({ result, unreadable, ...charter }) => ({
    ...charter,
    unreadable: unreadable.map((one) => ({ ...one, reason: words(one.said, one.reason) })),
    result: {
      ...result,
      changes: result.changes.map((one) => ({ ...told(one), explanation: words(one.explained, one.explanation) })),
      signers: result.signers.map(told),
      consequences: result.consequences.map(told),
      newFindings: all(result.newFindings),
      fixedFindings: all(result.fixedFindings),
    },
  }));
  const head = words(report.headSaid, report.head);
  return { ...report, head, charters, failures: translatedFailures(report.failures, catalogue) };
}
