import path from 'node:path';
import {
  formats,
  ruleUrl,
  summaryLine,
  type CheckReport,
  type Failure,
  type FormatName,
  type Profile,
  type Severity,
} from '../../../core/src/index.js';
import { dayOf } from '../day.js';
import { wantsColor, type Environment, type Output } from '../environment.js';
import { CommandError, EXIT, type ExitCode } from '../exit-code.js';
import { NOTHING_FOUND } from '../nothing-found.js';
import { printFailures } from '../print-failures.js';
import { createSettingsFinder } from '../files/settings.js';
import { UnwritableError, writeText } from '../files/write.js';
import { readPackage } from '../package.js';
import { compareWithBaseline, type BaselineOptions } from './baseline.js';
import { checkSource } from './check-source.js';
import { collectSources } from '../files/sources.js';
import { isInShard, type Shard } from './shard.js';
import { withTogether, type Checked } from './together.js';
import { verdict } from './verdict.js';

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

/** `charter check`. Throws CommandError where it cannot even begin. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  environment: Environment,
): Promise<ExitCode> {
  const { cwd, stdout, stderr } = environment;
  const today = options.today ?? dayOf(environment.now());
  const settingsOf = createSettingsFinder(options, cwd);
  const { sources: all, matched, failures: unfound } = await collectSources(paths, options, environment);
  const sources = all.filter((_, index) => isInShard(index, options.shard));

  const failures = new Set<Failure>(unfound);
  const checked: Checked[] = [];
  let mended = 0;
  for (const source of sources) {
    const configured = settingsOf(source.path);
    if ('failures' in configured) {
      for (const failure of configured.failures) failures.add(failure);
      continue;
    }
    const { report, ...result } = checkSource(source, {
      settings: configured.settings,
      today,
      fix: options.fix === true,
    });
    for (const failure of result.failures) failures.add(failure);
    if (report) checked.push({ path: source.path, report, settings: configured.settings });
    mended += result.mended;
  }

  const { reports: files, note } = compareWithBaseline(withTogether(checked, today), options, cwd);
  const nothing = matched === 0 && failures.size === 0;
  if (nothing) failures.add({ message: NOTHING_FOUND });
  const { version, homepage } = readPackage();
  const report: CheckReport = {
    version,
    today,
    files,
    failures: [...failures],
    ruleUrl: (rule) => ruleUrl(homepage, rule),
  };
  const mendsInput = options.fix === true && sources.some(({ replace }) => !replace);
  if (mendsInput) stdout.write(files[0]?.document.text ?? '');
  printReport(report, options, environment, mendsInput ? stderr : stdout);
  printFailures(report.failures, stderr);
  if (nothing) return EXIT.nothing;
  if (files.length > 0 || failures.size === 0) stderr.write(`${summaryLine(files, mended)}\n`);
  if (note !== undefined) stderr.write(`${note}\n`);
  return failures.size > 0 ? EXIT.failed : verdict(files, options);
}

function printReport(
  report: CheckReport,
  { format, outputFile }: CheckOptions,
  environment: Environment,
  output: Output,
): void {
  const shown = outputFile === undefined ? output : { ...output, isTerminal: false, columns: undefined };
  const text = formats[format](report, { color: wantsColor(environment, shown), columns: shown.columns });
  if (outputFile === undefined) {
    output.write(text);
    return;
  }
  try {
    writeText(path.resolve(environment.cwd, outputFile), text);
  } catch (error) {
    if (error instanceof UnwritableError) throw new CommandError(`${outputFile}: ${error.message}`);
    throw error;
  }
}
