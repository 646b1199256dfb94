import { InvalidArgumentError } from 'commander';
import { isAtLeast, type Severity } from '../../../core/src/index.js';
import { changesOf, type ReviewReport } from '../../../core/src/changes/report/index.js';

/** What `--fail-on` takes. */
export type FailOn = 'material' | 'loosened' | 'unsigned' | 'notice' | 'editorial' | Exclude<Severity, 'hint'>;

/** When it is met. */
const LIMITS: { readonly [limit in FailOn]: (report: ReviewReport) => boolean } = {
  material: (report) => changesOf(report).some((change) => change.class === 'material'),
  loosened: (report) => changesOf(report).some(({ loosened }) => loosened),
  unsigned: ({ charters }) => charters.some(({ result }) => result.mustSignAgain.length > 0),
  notice: (report) => changesOf(report).some((change) => change.class !== 'editorial'),
  editorial: (report) => changesOf(report).length > 0,
  error: hasFindings('error'),
  warning: hasFindings('warning'),
  info: hasFindings('info'),
};

/** Reads one value of `--fail-on`, or several with commas between them, and adds them to those before. */
export function readFailOn(value: string, before: readonly FailOn[] = []): FailOn[] {
  const names = value.split(',').map((name) => name.trim());
  const wrong = names.find((name) => !Object.hasOwn(LIMITS, name));
  if (wrong === undefined) return [...before, ...(names as FailOn[])];
  throw new InvalidArgumentError(`It takes one of: ${Object.keys(LIMITS).join(', ')}; or several with commas.`);
}

/** Whether one of the limits is met. */
export function isMet(report: ReviewReport, limits: readonly FailOn[]): boolean {
  return limits.some((limit) => LIMITS[limit](report));
}

/** New findings that are due to somebody's words, not to the calendar. */
function hasFindings(limit: Severity): (report: ReviewReport) => boolean {
  return ({ charters }) =>
    charters.some(({ result }) =>
      result.newFindings.some(({ severity, calendar }) => !calendar && isAtLeast(severity, limit)),
    );
}
