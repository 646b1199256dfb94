import type { Finding } from '../../analyze/finding.js';
import { translated } from '../../analyze/translated.js';
import type { Catalogue } from '../../l10n/say.js';
import type { ReviewReport } from './review-report.js';

/** The report with its findings in another language. */
export function translatedReview(report: ReviewReport, catalogue: Catalogue | undefined): ReviewReport {
  if (!catalogue) return report;
  const all = (findings: readonly Finding[]): Finding[] => findings.map((finding) => translated(finding, catalogue));
  const charters = report.charters.map(({ result, ...charter }) => {
    const { newFindings, fixedFindings } = result;
    return { ...charter, result: { ...result, newFindings: all(newFindings), fixedFindings: all(fixedFindings) } };
  });
  return { ...report, charters };
}
