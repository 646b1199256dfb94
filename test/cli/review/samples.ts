import assert from 'node:assert/strict';
import type { Ran } from '../../kit/folder.js';
import { schemaErrors } from '../../kit/json-schema.js';

/** A charter that two people signed as it stands. */
export const DESK: string = `charter: 1
title: Returns Desk
status: active
purpose: Every return is settled with kindness.
scope:
  in: [Returns, Refunds]
  out: [Repairs]
objectives:
  - id: speed
    text: Answer return requests quickly
    target: at least 90 %
    due: 2026-12-31
roles:
  - id: lead
    title: Team Lead
    responsibilities: [Plans the rota, Answers for the desk]
members:
  - { id: ana, name: Ana Ruiz, role: lead, handle: "@ana-ruiz" }
  - { id: bo, name: Bo Lind }
meetings:
  - { name: Monday round, cadence: weekly, day: Monday }
signatures:
  - { member: ana, signed: 2026-06-30, terms: v1-79ae3f4c495b5b98b806bd4a3e483e0322fe00080d2cbb21b9308779d8b1773e }
  - { member: bo, signed: 2026-06-30, terms: v1-7073e43e31695d1e623a0f039c5846855b75c2a7cd2ec02a11c0dd8004c68dc7 }
`;
/** The same with a promise that got weaker. */
export const WEAKER: string = DESK.replace('at least 90 %', 'at least 80 %');
/** The same with something that people are only told of. */
export const TOLD: string = DESK.replace('day: Monday', 'day: Tuesday');
/** The same, written otherwise. */
export const REWRITTEN: string = `# A remark\n${DESK.replace('[Returns, Refunds]', '["Refunds", Returns]')}`;
export const BROKEN: string = `${DESK}purpose: "no end\n  - x: [\n`;

export interface Json {
  readonly base: string;
  readonly head: string;
  readonly headline: string;
  readonly summary: { readonly [name: string]: number };
  readonly charters: readonly {
    readonly file: string;
    readonly from?: string;
    readonly title: string;
    readonly state: string;
    readonly unreadable?: readonly { readonly side: string; readonly reason: string }[];
    readonly approvers: readonly string[];
    readonly changes: readonly {
      readonly kind: string;
      readonly class: string;
      readonly loosened: boolean;
      readonly sentence: string;
      readonly before?: string;
      readonly after?: string;
    }[];
    readonly mustSignAgain: readonly string[];
    readonly signers: readonly { readonly sentence: string }[];
    readonly consequences: readonly { readonly kind: string; readonly file?: string; readonly sentence: string }[];
    readonly fixedFindings: readonly unknown[];
  }[];
  readonly failures: readonly { readonly file?: string; readonly message: string }[];
}

/** What was printed as JSON, which has to be as its published schema says. */
export function json(ran: Ran): Json {
  const report = JSON.parse(ran.out) as Json;
  assert.deepEqual(schemaErrors('schemas/review.schema.json', report), []);
  return report;
}

/** "renamed b.charter.yaml < a.charter.yaml: weaker notice" for each charter. */
export function outline(ran: Ran): string[] {
  return json(ran).charters.map(({ state, file, from, changes }) => {
    const weights = changes.map(({ class: weight, loosened }) => (loosened ? 'weaker' : weight)).join(' ');
    return `${state} ${file}${from === undefined ? '' : ` < ${from}`}${weights === '' ? '' : `: ${weights}`}`;
  });
}
