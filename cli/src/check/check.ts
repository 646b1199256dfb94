import { formats, inLanguage, printable, say, summaryLine, translatedReport } from '../../../core/src/index.js';
import type { Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { printFailures } from '../print-failures.js';
import { printOrWrite } from '../print-or-write.js';
import { checkCharters, type CheckOptions } from './check-charters.js';
import { verdict } from './verdict.js';

/** `charter check`. Throws CommandError where it cannot even begin. */
export async function check(
  paths: readonly string[],
  options: CheckOptions,
  environment: Environment,
): Promise<ExitCode> {
  const { stdout, stderr, catalogue } = environment;
  const { nothing, mended, fromInput, note, ...checked } = await checkCharters(paths, options, environment);
  const report = translatedReport(checked.report, catalogue);
  const { files, failures } = report;
  const mendsInput = options.fix === true && fromInput;
  if (mendsInput) stdout.write(files[0]?.document.text ?? '');
  const output = mendsInput ? stderr : stdout;
  printOrWrite(options.outputFile, environment, (look) => formats[options.format](report, look), output);
  printFailures(failures, stderr);
  if (nothing) return EXIT.nothing;
  const unchanged = files.length === 0 && options.since !== undefined && options.shard === undefined;
  const summary = unchanged
    ? say`No charter has changed since “${printable(options.since)}”.`
    : summaryLine(files, mended);
  if (files.length > 0 || failures.length === 0) stderr.write(`${inLanguage(summary, catalogue)}\n`);
  if (note !== undefined) stderr.write(`${inLanguage(note, catalogue)}\n`);
  return failures.length > 0 ? EXIT.failed : verdict(files, options);
}
