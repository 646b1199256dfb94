import type { ReviewFormatName, ReviewReport } from '../../../core/src/changes/report/index.js';
import {
  createParser,
  english,
  failure,
  ruleUrl,
  say,
  type Failure,
  type Profile,
  type Said,
} from '../../../core/src/index.js';
import { dayOf } from '../day.js';
import type { Environment } from '../environment.js';
import { NOTHING_FOUND } from '../nothing-found.js';
import { readPackage } from '../package.js';
import { compareVersions } from './compare.js';
import type { FailOn } from './fail-on.js';
import { gatherFiles } from './gather-files.js';
import { gatherRange } from './gather-range.js';
import type { Gathered } from './gathered.js';
import { readSubject } from './subject.js';
import { withBases, withSplits } from './together.js';

export interface ReviewOptions {
  readonly format: ReviewFormatName;
  readonly failOn?: readonly FailOn[];
  readonly outputFile?: string;
  readonly config?: string;
  readonly profile?: readonly Profile[];
  readonly today?: string;
}

/** What changed, and what a command has to know besides. */
export interface ReviewResult {
  readonly report: ReviewReport;
  /** There was no charter to look at. */
  readonly nothing: boolean;
  /** What the reader ought to know of the comparison. */
  readonly notes: readonly Said[];
}

/**
 * Reviews without saying anything. Throws CommandError where it cannot even begin.
 * @param behind how many of the operands stand behind `--`
 */
export function reviewCharters(
  operands: readonly string[],
  behind: number,
  options: ReviewOptions,
  environment: Environment,
): ReviewResult {
  const { cwd } = environment;
  const subject = readSubject(operands, behind, cwd);
  const gathered = subject.kind === 'files' ? gatherFiles(subject, options, cwd) : gatherRange(subject, options, cwd);
  const nothing = gathered.matched === 0 && gathered.failures.length === 0;
  const report = reportOn(gathered, nothing ? [failure(NOTHING_FOUND)] : [], options, environment);
  return { report, nothing, notes: gathered.notes };
}

function reportOn(
  { base, head, versions, failures: unfound }: Gathered,
  more: readonly Failure[],
  options: ReviewOptions,
  environment: Environment,
): ReviewReport {
  const { version, homepage } = readPackage();
  const today = options.today ?? dayOf(environment.now());
  const failures = [...unfound, ...more];
  const parse = createParser();
  const compared = versions.map((one) => {
    const onRuleError = (rule: string, error: unknown): void => {
      const told = say`The rule “${rule}” failed inside and was skipped. Please report this: ${String(error)}`;
      failures.push(failure(told, { file: one.file }));
    };
    return compareVersions(one, { parse, today, onRuleError });
  });
  const aside = new Set(versions.flatMap(({ isAside, file }) => (isAside ? [file] : [])));
  const headSaid = typeof head === 'string' ? {} : { headSaid: head };
  const charters = withBases(withSplits(compared)).filter(({ file }) => !aside.has(file));
  // Whoever asks to be stopped must not be let through by a charter that nobody can read.
  if (options.failOn !== undefined) failures.push(...charters.flatMap(lost));
  return {
    version,
    today,
    base,
    head: plainly(head),
    ...headSaid,
    charters,
    failures,
    ruleUrl: (rule) => ruleUrl(homepage, rule),
  };
}

function plainly(head: string | Said): string {
  return typeof head === 'string' ? head : english(head);
}

function lost({ file, unreadable }: ReviewReport['charters'][number]): Failure[] {
  return unreadable.some(({ side }) => side === 'after')
    ? [failure(say`This cannot be read, so nobody can say what became of its promises.`, { file })]
    : [];
}
