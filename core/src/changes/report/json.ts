import type { Finding } from '../../analyze/finding.js';
import { findingsJson, printJson } from '../../report/json.js';
import { printable } from '../../report/printable.js';
import { plainFailure } from '../../report/report.js';
import { rangeOf, type WithLines } from '../../report/place.js';
import type { Span } from '../../text/span.js';
import type { AffectedSigner, Change, Consequence } from '../change.js';
import { headline } from './headline.js';
import {
  countLoosened,
  countWeight,
  nameOf,
  type ReviewedCharter,
  type ReviewLook,
  type ReviewReport,
} from './review-report.js';
import type { ReviewedVersion } from './reviewed-version.js';

/** One object, version 1, as `schemas/review.schema.json` describes it. */
export function json(report: ReviewReport, { catalogue }: ReviewLook): string {
  const { version, today, base, head, charters, failures, ruleUrl } = report;
  return printJson({
    version: 1,
    tool: { name: 'charter', version },
    today,
    base,
    head,
    headline: headline(report, printable, catalogue),
    summary: {
      charters: charters.length,
      material: countWeight(report, 'material'),
      notice: countWeight(report, 'notice'),
      editorial: countWeight(report, 'editorial'),
      loosened: countLoosened(report),
      mustSignAgain: total(charters, ({ result }) => result.mustSignAgain),
      newFindings: total(charters, ({ result }) => result.newFindings),
      fixedFindings: total(charters, ({ result }) => result.fixedFindings),
      unreadable: charters.filter(({ state }) => state === 'unreadable').length,
    },
    charters: charters.map((charter) => charterJson(charter, ruleUrl)),
    failures: failures.map(plainFailure),
  });
}

function charterJson(charter: ReviewedCharter, ruleUrl: ReviewReport['ruleUrl']): object {
  const { file, from, state, before, after, result, unreadable, approvers } = charter;
  const found = (findings: readonly Finding[], version: ReviewedVersion | undefined): object[] =>
    version ? findingsJson({ file, findings, ...version }, ruleUrl) : [];
  return {
    file,
    ...(from === undefined ? {} : { from }),
    title: nameOf(charter),
    state,
    ...(unreadable.length > 0 ? { unreadable: unreadable.map(({ side, reason }) => ({ side, reason })) } : {}),
    approvers,
    changes: result.changes.map((change) => changeJson(change, before, after)),
    mustSignAgain: result.mustSignAgain,
    signers: result.signers.map(signerJson),
    consequences: result.consequences.map((one) => consequenceJson(one, after)),
    newFindings: found(result.newFindings, after),
    fixedFindings: found(result.fixedFindings, before),
  };
}

function changeJson(change: Change, older: WithLines | undefined, later: WithLines | undefined): object {
  const { path, kind, loosened, before, after, words, sentence, explanation, fingerprint, concerns } = change;
  return {
    path,
    kind,
    class: change.class,
    loosened,
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(words === undefined ? {} : { words }),
    sentence,
    explanation,
    ...(concerns === undefined ? {} : { concerns }),
    fingerprint,
    ...range('beforeRange', older, change.beforeSpan),
    ...range('range', later, change.place),
  };
}

function signerJson({ id, name, kind, handles, why, signed, sentence }: AffectedSigner): object {
  return { id, name, kind, handles, why, ...(signed === undefined ? {} : { signed }), sentence };
}

function consequenceJson(
  { kind, path, file, sentence, span, fingerprint }: Consequence,
  later: WithLines | undefined,
): object {
  const own = file === undefined ? range('range', later, span) : { file };
  return { kind, path, ...own, sentence, fingerprint };
}

function range(name: string, version: WithLines | undefined, span: Span | undefined): object {
  return version && span ? { [name]: rangeOf(version, span) } : {};
}

function total(charters: readonly ReviewedCharter[], list: (charter: ReviewedCharter) => readonly unknown[]): number {
  return charters.reduce((sum, charter) => sum + list(charter).length, 0);
}
