import { parseCharter } from '../../../core/src/index.js';
import type { Finding } from '../../../core/src/index.js';
import type { CheckReport, FileReport } from '../../../core/src/index.js';
import { marked } from '../../kit/markers.js';

/** A finding about the `index`-th `«…»` of a charter. */
export type Said = Partial<Finding> & { readonly at: number };

/** A report on one charter: findings where its marks are. */
export function fileReport(file: string, source: string, said: readonly Said[]): FileReport {
  const { text, ranges } = marked(source);
  const findings = said.map(({ at, ...rest }): Finding => {
    return {
      rule: 'some-rule',
      severity: 'warning',
      message: 'Something is wrong.',
      span: ranges[at] ?? { start: 0, end: 0 },
      path: [],
      fixes: [],
      related: [],
      calendar: false,
      essential: false,
      ...rest,
    };
  });
  return { file, document: parseCharter(text), findings };
}

export function reportOn(files: readonly FileReport[], rest: Partial<CheckReport> = {}): CheckReport {
  return { version: '9.9.9', today: '2026-11-22', files, failures: [], ruleUrl: () => undefined, ...rest };
}

/** Two charters with findings of every severity, fixes of both kinds and a related place, and a file that failed. */
export function sampleReport(): CheckReport {
  const source = `charter: 1
title: «Customer Experience»
purpose: «Be the «#1 reason» people stay»
objectives:
  - id: «csat»
    text: "«Make customers	happy 日本語 👩‍💻»"
  - id: «csat»
    text: >-
      «Answer every letter
      within two days
      of its arrival
      and be kind»
`;
  const { ranges } = marked(source);
  const [, , purpose, first, , second] = ranges as { start: number; end: number }[];
  const quotes = [
    { start: purpose!.start, end: purpose!.start, text: "'" },
    { start: purpose!.end, end: purpose!.end, text: "'" },
  ];
  const cx = fileReport('teams/cx, 50 % #1.charter.yaml', source, [
    { at: 0, rule: 'sample-missing', message: 'The charter does not say what the team does.', essential: true },
    {
      at: 1,
      rule: 'sample-cut',
      severity: 'error',
      message: 'YAML reads only “Be the”: what follows the # is lost.\nPut the text in quotation marks.',
      path: ['purpose'],
      fixes: [{ title: 'Put the text in quotation marks', safe: true, edits: quotes }],
    },
    {
      at: 4,
      rule: 'sample-vague',
      severity: 'info',
      message: 'Nobody can tell when this is met.',
      path: ['objectives', 0, 'text'],
    },
    {
      at: 5,
      rule: 'sample-twice',
      severity: 'error',
      message: 'The id “csat” is already taken.',
      path: ['objectives', 1, 'id'],
      related: [{ span: first!, message: '“csat” is taken here' }],
      fixes: [{ title: 'Rename it to “csat-2”', safe: false, edits: [{ ...second!, text: 'csat-2' }] }],
    },
    {
      at: 6,
      rule: 'sample-long',
      message: 'This is said in <four> lines & “quotes”.',
      path: ['objectives', 1, 'text'],
    },
    { at: 0, rule: 'sample-due', message: 'The review was due on 2026-11-01.', calendar: true },
    { at: 0, rule: 'sample-nudge', severity: 'hint', message: 'Only for the editor.' },
  ]);
  const clean = fileReport('teams/clean.charter.yaml', 'charter: 1\ntitle: Clean\n', []);
  const empty = fileReport('teams/empty.charter.yaml', '', [
    { at: -1, rule: 'sample-empty', severity: 'error', message: 'The file is empty.' },
  ]);
  const failures = [{ file: 'teams/latin1.charter.yaml', message: 'This is not UTF-8 text.' }];
  return reportOn([clean, cx, empty], { failures });
}
