import { randomUUID } from 'node:crypto';
import { appendFileSync } from 'node:fs';
import type { Environment } from '../../cli/src/environment.js';
import {
  countLoosened,
  countWeight,
  headline,
  mentionOf,
  mustSign,
  type ReviewReport,
} from '../../core/src/changes/report/index.js';

/** As much as a summary of a step holds, in bytes. */
const MOST_SUMMARY = 1024 * 1024;

/** Hands values over to the steps that follow. Nothing in a value can end it, or begin another. */
export function setOutputs(values: { readonly [name: string]: string }, { variables }: Environment): void {
  const file = variables['GITHUB_OUTPUT'];
  if (!file) return;
  for (const [name, value] of Object.entries(values)) {
    const end = `end-${randomUUID()}`;
    appendFileSync(file, `${name}<<${end}\n${value}\n${end}\n`);
  }
}

/** What a workflow can know of a review; action.yml says what each means. */
export function reviewOutputs(report: ReviewReport | undefined): { readonly [name: string]: string } {
  const charters = report?.charters ?? [];
  const signers = charters.flatMap((charter) =>
    mustSign(charter).map((signer) => ({ signer, before: charter.before })),
  );
  const names = signers.map(({ signer }) => signer.name);
  const handles = signers.flatMap(({ signer, before }) => mentionOf(signer, before) ?? []);
  return {
    headline: report ? headline(report) : '',
    changed: String(charters.some(({ result, state }) => result.changes.length > 0 || state !== 'unchanged')),
    loosened: String(report ? countLoosened(report) : 0),
    material: String(report ? countWeight(report, 'material') : 0),
    'must-sign': JSON.stringify([...new Set(names)]),
    people: [...new Set(handles)].join(' '),
  };
}

/** Adds to the summary of the step, as much as fits. */
export function addSummary(markdown: string, { variables }: Environment): void {
  const file = variables['GITHUB_STEP_SUMMARY'];
  if (!file) return;
  const bytes = Buffer.byteLength(markdown);
  appendFileSync(file, bytes <= MOST_SUMMARY ? markdown : 'There is more to tell than a summary holds.\n');
}
