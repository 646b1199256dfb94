import { reviewFormats, reviewSummary, translatedReview } from '../../../core/src/changes/report/index.js';
import { inLanguage, printable } from '../../../core/src/index.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { printFailures } from '../print-failures.js';
import { printOrWrite } from '../print-or-write.js';
import { isMet } from './fail-on.js';
import { reviewCharters, type ReviewOptions } from './review-charters.js';

/**
 * `charter review`. Throws CommandError where it cannot even begin.
 * @param behind how many of the operands stand behind `--`
 */
export function review(
  operands: readonly string[],
  behind: number,
  options: ReviewOptions,
  environment: Environment,
): ExitCode {
  const { stderr, catalogue } = environment;
  const { nothing, notes, ...reviewed } = reviewCharters(operands, behind, options, environment);
  const report = translatedReview(reviewed.report, catalogue);
  printOrWrite(options.outputFile, environment, (look) => reviewFormats[options.format](report, look));
  for (const note of notes) stderr.write(`charter: ${printable(inLanguage(note, catalogue))}\n`);
  printFailures(report.failures, stderr);
  if (nothing) return EXIT.nothing;
  stderr.write(`${inLanguage(reviewSummary(report), catalogue)}\n`);
  if (report.failures.length > 0) return EXIT.failed;
  return isMet(report, options.failOn ?? []) ? EXIT.findings : EXIT.clean;
}
