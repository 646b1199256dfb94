import {
  compareCharters,
  type AffectedSigner,
  type Change,
  type CharterChanges,
} from '../../../../core/src/changes/index.js';
import {
  reviewedVersion,
  type ReviewedCharter,
  type ReviewedVersion,
  type ReviewReport,
} from '../../../../core/src/changes/report/index.js';
import { parseCharter, type Finding } from '../../../../core/src/index.js';
import { marked } from '../../../kit/markers.js';

export const NO_CHANGES: CharterChanges = {
  changes: [],
  mustSignAgain: [],
  signers: [],
  consequences: [],
  newFindings: [],
  fixedFindings: [],
};

export function change(rest: Partial<Change> = {}): Change {
  return {
    path: ['purpose'],
    kind: 'purpose-changed',
    class: 'material',
    loosened: false,
    sentence: 'The purpose changes.',
    explanation: 'Everybody agreed to it, so everybody signs again.',
    fingerprint: '0123456789abcdef',
    ...rest,
  };
}

export function signer(name: string, rest: Partial<AffectedSigner> = {}): AffectedSigner {
  const id = name.toLowerCase().replaceAll(' ', '-');
  const sentence = `${name} signed on 30 June 2026 and is asked to sign again.`;
  return { kind: 'member', id, name, handles: [], why: 'fallen', signed: '2026-06-30', sentence, ...rest };
}

/** One charter; its texts have places marked as «…», which changes can name. */
export function reviewed(
  file: string,
  texts: { readonly before?: string; readonly after?: string },
  rest: Partial<Omit<ReviewedCharter, 'result'>> & { readonly result?: Partial<CharterChanges> } = {},
): ReviewedCharter {
  const { result, ...others } = rest;
  return {
    file,
    state: 'changed',
    before: versionOf(texts.before, result?.fixedFindings),
    after: versionOf(texts.after, result?.newFindings),
    unreadable: [],
    approvers: [],
    ...others,
    result: { ...NO_CHANGES, ...result },
  };
}

function versionOf(text: string | undefined, findings: readonly Finding[] = []): ReviewedVersion | undefined {
  return text === undefined ? undefined : reviewedVersion(parseCharter(text), findings);
}

export function reviewOf(charters: readonly ReviewedCharter[], rest: Partial<ReviewReport> = {}): ReviewReport {
  return {
    version: '9.9.9',
    today: '2026-11-22',
    base: 'main',
    head: 'topic',
    charters,
    failures: [],
    ruleUrl: () => undefined,
    ...rest,
  };
}

/** What a review of two texts says, by the comparison that the program makes. */
export function compared(file: string, before: string, after: string): ReviewedCharter {
  const [older, later] = [parseCharter(before), parseCharter(after)];
  const result = compareCharters(older, later, { today: '2026-11-22' });
  const [was, is] = [reviewedVersion(older, result.fixedFindings), reviewedVersion(later, result.newFindings)];
  return { file, state: 'changed', before: was, after: is, unreadable: [], approvers: [], result };
}

const BEFORE = `charter: 1
title: Returns Desk
language: en
purpose: «Every return is settled with kindness and within a day of its arrival at the desk, whoever sent it.»
scope:
  out: [«Repairs», Invoices]
objectives:
  - id: speed
    text: Answer return requests
    target: «at least 90 %»
members:
  - { id: ana, name: Ana Ruiz, handle: "@ana-ruiz" }
meetings:
  - { name: Round, day: «Monday» }
procedures:
  - title: Settling a return
    steps: [Open the parcel, Pay the money back]
`;
const AFTER = BEFORE.replace('a day of its arrival', 'two days of its arrival')
  .replace('«Repairs», Invoices', 'Invoices')
  .replace('90 %', '80 %')
  .replace('Monday', 'Tuesday')
  .replace('Round,', '«Round»,')
  .replace('title: Settling', 'title: «Settling')
  .replace('a return\n', 'a return»\n');

/** Charters of every state, with changes of every class, people who sign, findings, and one that failed. */
export function sampleReview(): ReviewReport {
  const [older, later] = [marked(BEFORE), marked(AFTER)];
  const [purpose, repairs, target, monday] = older.ranges;
  const [newPurpose, newTarget, , tuesday] = later.ranges;
  const finding: Finding = {
    rule: 'sample-rule',
    severity: 'warning',
    message: 'Nobody can tell when this is met.',
    span: newTarget ?? { start: 0, end: 0 },
    path: ['objectives', 0, 'target'],
    fixes: [],
    related: [],
    calendar: false,
    essential: false,
  };
  const desk = reviewed(
    'teams/returns desk, 50 %.charter.yaml',
    { before: older.text, after: later.text },
    {
      approvers: ['Head of Operations', 'Priya Nair'],
      result: {
        changes: [
          change({
            before:
              'Every return is settled with kindness and within a day of its arrival at the desk, whoever sent it.',
            after:
              'Every return is settled with kindness and within two days of its arrival at the desk, whoever sent it.',
            words: [
              { is: 'same', text: 'Every return is settled with kindness and within ' },
              { is: 'removed', text: 'a day ' },
              { is: 'added', text: 'two days ' },
              { is: 'same', text: 'of its arrival at the desk, whoever sent it.' },
            ],
            sentence: 'The purpose now says “two days” instead of “a day”.',
            ...(purpose && { beforeSpan: purpose }),
            ...(newPurpose && { afterSpan: newPurpose, place: newPurpose }),
          }),
          change({
            path: ['scope', 'out', 'repairs'],
            kind: 'scope-widened-silently',
            before: 'Repairs',
            sentence: '“Repairs” is no longer among what the team does not do.',
            fingerprint: '1123456789abcdef',
            ...(repairs && { beforeSpan: repairs }),
            place: { start: 0, end: 7 },
          }),
          change({
            path: ['objectives', 'speed', 'target'],
            kind: 'objective-target-loosened',
            loosened: true,
            before: 'at least 90 %',
            after: 'at least 80 %',
            sentence: 'The target of “Answer return requests” drops from at least 90 % to at least 80 %.',
            explanation: 'The team promises less than those who signed agreed to.',
            fingerprint: '2123456789abcdef',
            ...(target && { beforeSpan: target }),
            ...(newTarget && { afterSpan: newTarget, place: newTarget }),
          }),
          change({
            path: ['meetings', 'round', 'day'],
            kind: 'meeting-day-changed',
            class: 'notice',
            before: 'Monday',
            after: 'Tuesday',
            sentence: 'The meeting “Round” moves from Monday to Tuesday.',
            explanation: 'People are told, and signatures stand.',
            fingerprint: '3123456789abcdef',
            ...(monday && { beforeSpan: monday }),
            ...(tuesday && { afterSpan: tuesday, place: tuesday }),
          }),
          change({
            path: ['version'],
            kind: 'version-changed',
            class: 'editorial',
            after: '1.1',
            sentence: 'The version is now 1.1.',
            explanation: 'It says the same as before, and signatures stand.',
            fingerprint: '4123456789abcdef',
          }),
        ],
        mustSignAgain: ['ana', 'bo'],
        signers: [
          signer('Ana Ruiz', { id: 'ana', handles: ['@ana-ruiz'] }),
          signer('Bo Lind', { id: 'bo', why: 'new', sentence: 'Bo Lind is new and has not signed yet.' }),
          signer('Cy Moor', { why: 'entered', sentence: 'Cy Moor signed, but not which wording. Ask.' }),
        ],
        consequences: [
          {
            kind: 'procedure-orphaned',
            path: ['procedures', 'settling-a-return', 'owner'],
            sentence: 'Nobody owns the procedure “Settling a return” any more.',
            span: later.ranges[4] ?? { start: 0, end: 0 },
            fingerprint: '5123456789abcdef',
          },
          {
            kind: 'link-broken',
            path: ['extends'],
            file: 'teams/other.charter.yaml',
            sentence: 'It builds on this charter by its old name.',
            span: { start: 0, end: 0 },
            fingerprint: '6123456789abcdef',
          },
        ],
        newFindings: [finding, { ...finding, rule: 'fallen-signature', severity: 'error', message: 'Said already.' }],
        fixedFindings: [
          { ...finding, rule: 'other-rule', message: 'The review was overdue.', span: { start: 0, end: 7 } },
        ],
      },
    },
  );
  const small = 'charter: 1\ntitle: Small\nmembers: [Ana]\n';
  return reviewOf(
    [
      reviewed(
        'a/added.charter.yaml',
        { after: small },
        {
          state: 'added',
          result: {
            changes: [
              change({
                path: [],
                kind: 'charter-added',
                after: 'Small',
                sentence: 'There is a new charter: “Small”.',
                place: { start: 18, end: 23 },
              }),
            ],
          },
        },
      ),
      reviewed('a/formatted.charter.yaml', { before: small, after: `${small}\n` }, { state: 'unchanged' }),
      reviewed(
        'a/gone.charter.yaml',
        { before: small },
        {
          state: 'removed',
          result: {
            changes: [
              change({
                path: [],
                kind: 'charter-removed',
                loosened: true,
                before: 'Small',
                sentence: 'The charter “Small” is gone.',
              }),
            ],
          },
        },
      ),
      reviewed(
        'a/lost.charter.yaml',
        { before: small },
        {
          state: 'unreadable',
          unreadable: [{ side: 'after', reason: 'This is not UTF-8 text.' }],
        },
      ),
      reviewed(
        'a/moved.charter.yaml',
        { before: small, after: small },
        { state: 'renamed', from: 'b/moved.charter.yaml' },
      ),
      reviewed(
        'a/part.charter.yaml',
        { before: small, after: small },
        { state: 'split', from: 'a/whole.charter.yaml' },
      ),
      desk,
    ],
    { failures: [{ file: 'charter.config.yaml', line: 2, column: 1, message: 'There is no rule “x”.' }] },
  );
}
