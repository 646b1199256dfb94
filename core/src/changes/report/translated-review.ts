import type { Finding } from '../../analyze/finding.js';
import { translated } from '../../analyze/translated.js';
import { inLanguage, type Catalogue, type Said } from '../../l10n/say.js';
import { translatedFailures } from '../../report/translated-report.js';
import { oneLine } from '../../terms/words.js';
import type { ReviewedCharter, ReviewReport } from './review-report.js';

interface Told {
  readonly sentence: string;
  readonly said?: Said;
}

/** The report with all that its sentences say in another language. */
export function translatedReview(report: ReviewReport, catalogue: Catalogue | undefined): ReviewReport {
  if (!catalogue) return report;
  const charters = report.charters.map((charter) => translatedCharter(charter, catalogue));
  const head = wordsOf(report.headSaid, report.head, catalogue);
  return { ...report, head, charters, failures: translatedFailures(report.failures, catalogue) };
}

export function translatedCharter(charter: ReviewedCharter, catalogue: Catalogue | undefined): ReviewedCharter {
  if (!catalogue) return charter;
  const { result, unreadable } = charter;
  const all = (findings: readonly Finding[]): Finding[] => findings.map((finding) => translated(finding, catalogue));
  const told = <T extends Told>(one: T): T => ({ ...one, sentence: wordsOf(one.said, one.sentence, catalogue) });
  return {
    ...charter,
    unreadable: unreadable.map((one) => ({ ...one, reason: wordsOf(one.said, one.reason, catalogue) })),
    result: {
      ...result,
      changes: result.changes.map((one) => {
        return {
          ...told(one),
          explanation: wordsOf(one.explained, one.explanation, catalogue),
          ...(one.beforeWords && { before: inLanguage(one.beforeWords(), catalogue) }),
          ...(one.afterWords && { after: inLanguage(one.afterWords(), catalogue) }),
        };
      }),
      signers: result.signers.map(told),
      consequences: result.consequences.map(told),
      newFindings: all(result.newFindings),
      fixedFindings: all(result.fixedFindings),
    },
  };
}

function wordsOf(said: Said | undefined, otherwise: string, catalogue: Catalogue): string {
  return said ? oneLine(inLanguage(said, catalogue)) : otherwise;
}
