import { parseCharter } from '../../../core/src/index.js';
import { compareCharters, type Change, type CharterChanges } from '../../../core/src/changes/index.js';
import { termsOf } from '../../../core/src/terms/terms.js';

/** A charter with a little of everything that may get weaker. */
export const TEAM = `charter: 1
title: Customer Care Charter
status: active
period: { start: 2026-01-01, end: 2026-12-31 }
purpose: Customer Care answers every message within 24 hours.
scope:
  in:
    - Questions about orders
    - Complaints
  out:
    - text: Invoices of business customers
      owner: Finance
objectives:
  - id: csat
    text: Customers are happy with our answers
    metric: csat
    target: ">= 90 %"
    due: 2026-12-31
    owner: lead
  - Answer nine out of ten e-mails within 4 hours by the end of 2026
metrics:
  - { id: csat, name: Customer satisfaction, unit: "%", direction: up, source: Survey }
roles:
  - id: lead
    title: Service Lead
    responsibilities:
      - Plans the rota
      - Takes over cases that get stuck
  - id: agent
    title: Agent
    responsibilities:
      - Must answer every e-mail
members:
  - { id: ana, name: Ana Ribeiro, handle: ana-r, roles: [lead] }
  - { id: bo, name: Bo Lindqvist, roles: [agent] }
norms:
  - We say early when we cannot keep a promise.
procedures:
  - id: complaint
    title: Handling a complaint
    owner: lead
    within: 4 hours
    steps:
      - Write the case down
      - { by: agent, do: Call back with a proposal, within: 1 day }
      - Close the case
meetings:
  - { name: Monday round, cadence: weekly, day: Monday, chair: lead }
decisions: { method: consensus, quorum: half of the members }
review: { cadence: quarterly, next: 2026-09-30, owner: ana }
approval: { statement: We agree to this charter, approvers: [Priya Nair], needs: all }
`;

/** The same charter, signed by everybody on 1 March 2026. */
export function signed(text: string = TEAM): string {
  const { charter, references } = parseCharter(text);
  if (!charter) throw new Error('no charter');
  const terms = termsOf(charter, references);
  const lines = terms.signers.map(
    (signer) => `  - { member: ${signer.id}, signed: 2026-03-01, terms: ${terms.forSigner(signer).digest} }\n`,
  );
  return `${text}signatures:\n${lines.join('')}`;
}

/** A charter in which some words stand instead of others, which have to be there. */
export function edited(text: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
  return edits.reduce((now, [from, to]) => {
    if (!now.includes(from)) throw new Error(`Not in the charter: ${from}`);
    return now.replace(from, to);
  }, text);
}

export function compared(before: string | undefined, after: string | undefined): CharterChanges {
  const older = before === undefined ? undefined : parseCharter(before);
  return compareCharters(older, after === undefined ? undefined : parseCharter(after, older), { today: '2026-06-01' });
}

/** As a test can state it: the kind, with an arrow down where a promise got weaker, and the sentence. */
export function told({ kind, loosened, sentence }: Pick<Change, 'kind' | 'loosened' | 'sentence'>): string {
  return `${kind}${loosened ? ' ▼' : ''}: ${sentence}`;
}
