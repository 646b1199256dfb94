import path from 'node:path';
import type { Environment } from '../../cli/src/environment.js';
import { checkCharters, type CheckResult } from '../../cli/src/check/check-charters.js';
import { verdict } from '../../cli/src/check/verdict.js';
import { CommandError } from '../../cli/src/exit-code.js';
import { writeText } from '../../cli/src/files/write.js';
import { printFailures } from '../../cli/src/print-failures.js';
import { isMet } from '../../cli/src/review/fail-on.js';
import { reviewCharters } from '../../cli/src/review/review-charters.js';
import { isQuiet, reviewAnnotations, reviewFormats, type ReviewReport } from '../../core/src/changes/report/index.js';
import { annotationLines, english, findingAnnotations, formats, printable, summaryLine } from '../../core/src/index.js';
import { createAsk } from './api.js';
import { chooseBase } from './base.js';
import { keepComment } from './comment.js';
import { setStatus } from './commit-status.js';
import { readEvent, type Event } from './event.js';
import { readInputs, type Inputs } from './inputs.js';
import { addSummary, reviewOutputs, setOutputs } from './outputs.js';

const SUMMARY_OF_REVIEW = 600_000;

/** What the job is to end with: 0, or 1 where something is to be mended first. Throws CommandError. */
export async function runAction(environment: Environment): Promise<number> {
  const inputs = readInputs(environment);
  const event = readEvent(environment);
  const log = (text: string): void => environment.stdout.write(`${printable(text)}\n`);
  const checked = await checkCharters(inputs.paths, checkOptions(inputs), environment);
  const report = reviewFor(inputs, event, environment, log);

  const found = report ? reviewAnnotations(report) : findingAnnotations(checked.report);
  environment.stdout.write(annotationLines(found));
  printFailures([...checked.report.failures, ...(report?.failures ?? [])], environment.stdout);
  addSummary(summaryOf(checked, report), environment);
  const sarif = writeSarif(inputs.sarifFile, checked, environment);
  setOutputs({ ...reviewOutputs(report), 'sarif-file': sarif }, environment);

  const failed = isFailed(checked, report, inputs);
  if (report && event.pull) await tellPull(report, event.pull, { inputs, failed, environment, log });
  log(english(summaryLine(checked.report.files)));
  return failed ? 1 : 0;
}

function checkOptions({ failOn, today }: Inputs): Parameters<typeof checkCharters>[1] {
  return { format: 'text', failOn, ...(today === undefined ? {} : { today }) };
}

function reviewFor(
  { base: given, paths, failOnChange, today }: Inputs,
  event: Event,
  environment: Environment,
  log: (text: string) => void,
): ReviewReport | undefined {
  const base = chooseBase(given, event, environment.cwd);
  if (base.missing) {
    if (event.pull) throw new CommandError(TOO_SHORT);
    log('What was there before is not in this checkout, so nothing is compared. Fetch it with fetch-depth: 0.');
  }
  if (base.revision === undefined) return undefined;
  const limits = failOnChange.length > 0 ? { failOn: failOnChange } : {};
  const options = { format: 'json' as const, ...limits, ...(today === undefined ? {} : { today }) };
  const { report, notes } = reviewCharters([base.revision, 'HEAD', ...paths], paths.length, options, environment);
  for (const note of notes) log(english(note));
  return report;
}

const TOO_SHORT =
  'The checkout does not reach back to the branch that this would be merged into. Give actions/checkout “fetch-depth: 0”, or 2 at least.';

function summaryOf({ report: check, nothing }: CheckResult, review: ReviewReport | undefined): string {
  const parts = [
    ...(review ? [reviewFormats.markdown(review, { color: false, most: SUMMARY_OF_REVIEW })] : []),
    ...(nothing ? [] : [formats.markdown(check, { color: false })]),
  ];
  return `${parts.join('\n')}\n`;
}

/** Where it was written; empty where nobody asked. Throws CommandError. */
function writeSarif(file: string, { report }: CheckResult, { cwd }: Environment): string {
  if (file === '') return '';
  const target = path.resolve(cwd, file);
  try {
    writeText(target, formats.sarif(report, { color: false }));
  } catch (error) {
    throw new CommandError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
  return file;
}

function isFailed({ report, nothing }: CheckResult, review: ReviewReport | undefined, inputs: Inputs): boolean {
  if (!nothing && report.failures.length > 0) return true;
  if (review && !nothing && review.failures.length > 0) return true;
  if (review && isMet(review, inputs.failOnChange)) return true;
  return verdict(report.files, { format: 'text', failOn: inputs.failOn }) !== 0;
}

interface Telling {
  readonly inputs: Inputs;
  readonly failed: boolean;
  readonly environment: Environment;
  readonly log: (text: string) => void;
}

/** The comment and the status, where the token may write them. What cannot be written fails nothing. */
async function tellPull(
  report: ReviewReport,
  pull: NonNullable<Event['pull']>,
  { inputs, failed, environment, log }: Telling,
): Promise<void> {
  const { variables } = environment;
  if (pull.isForeign) {
    log('This comes from another repository, whose runs may only read: see the summary of the job.');
    return;
  }
  const ask = createAsk(inputs.token, environment);
  if (!ask) return;
  const [workflow, job] = [variables['GITHUB_WORKFLOW'] ?? '', variables['GITHUB_JOB'] ?? ''];
  const said: string[] = [];
  if (inputs.comment) said.push(await keepComment(report, pull.number, { workflow, job, id: inputs.id }, ask));
  if (inputs.status && !report.charters.every(isQuiet)) {
    const context = [workflow || 'Charters', job, inputs.id].filter((part) => part !== '').join(' / ');
    said.push(await setStatus(report, { commit: pull.commit, context, failed, url: runUrl(variables) }, ask));
  }
  for (const words of said) if (words !== '') log(words);
}

function runUrl(variables: Environment['variables']): string | undefined {
  const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables;
  return server && repository && run && /^\d+$/.test(run) ? `${server}/${repository}/actions/runs/${run}` : undefined;
}
