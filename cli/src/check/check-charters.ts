import {
  failure,
  ruleUrl,
  type CheckReport,
  type Failure,
  type FormatName,
  type Profile,
  type Said,
  type Severity,
} from '../../../core/src/index.js';
import { dayOf } from '../day.js';
import type { Environment } from '../environment.js';
import { createSettingsFinder } from '../files/settings.js';
import { collectSources } from '../files/sources.js';
import { NOTHING_FOUND } from '../nothing-found.js';
import { readPackage } from '../package.js';
import { compareWithBaseline, type BaselineOptions } from './baseline.js';
import { checkSource } from './check-source.js';
import { isInShard, type Shard } from './shard.js';
import { withTogether, type Checked } from './together.js';

export interface CheckOptions extends BaselineOptions {
  readonly format: FormatName;
  readonly outputFile?: string;
  readonly since?: string;
  readonly failOn?: Severity;
  readonly maxWarnings?: number;
  readonly calendar?: boolean;
  readonly fix?: boolean;
  readonly config?: string;
  readonly profile?: readonly Profile[];
  readonly today?: string;
  readonly stdinFilename?: string;
  readonly shard?: Shard;
}

/** What was found, and what a command has to know besides. */
export interface CheckResult {
  readonly report: CheckReport;
  /** There was no charter to check. */
  readonly nothing: boolean;
  /** How many fixes were applied. */
  readonly mended: number;
  /** Of several charters from standard input there is one at most: it has no file to be written to. */
  readonly fromInput: boolean;
  /** About the baseline, where there is one. */
  readonly note: Said | undefined;
}

/** Checks charters without saying anything. Throws CommandError where it cannot even begin. */
export async function checkCharters(
  paths: readonly string[],
  options: CheckOptions,
  environment: Environment,
): Promise<CheckResult> {
  const today = options.today ?? dayOf(environment.now());
  const settingsOf = createSettingsFinder(options, environment.cwd);
  const { sources: all, matched, failures: unfound } = await collectSources(paths, options, environment);
  const sources = all.filter((_, index) => isInShard(index, options.shard));

  const failures = new Set<Failure>(unfound);
  const checked: Checked[] = [];
  let mended = 0;
  for (const source of sources) {
    const configured = settingsOf(source.path);
    if ('failures' in configured) {
      for (const one of configured.failures) failures.add(one);
      continue;
    }
    const { report, ...result } = checkSource(source, {
      settings: configured.settings,
      today,
      fix: options.fix === true,
    });
    for (const one of result.failures) failures.add(one);
    if (report) checked.push({ path: source.path, report, settings: configured.settings });
    mended += result.mended;
  }

  const { reports: files, note } = compareWithBaseline(withTogether(checked, today), options, environment.cwd);
  const nothing = matched === 0 && failures.size === 0;
  if (nothing) failures.add(failure(NOTHING_FOUND));
  const { version, homepage } = readPackage();
  const report: CheckReport = {
    version,
    today,
    files,
    failures: [...failures],
    ruleUrl: (rule) => ruleUrl(homepage, rule),
  };
  return { report, nothing, mended, fromInput: sources.some(({ replace }) => !replace), note };
}
