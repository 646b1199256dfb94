import type { TestClient, TestDocument } from '../kit/lsp.js';
import { marked, type Marked } from '../kit/markers.js';

/** A charter with two roles, three people and a metric, for tests to add to. */
export const TEAM = `charter: 1
title: Returns Desk
metrics:
  - id: csat
    name: Customer satisfaction
roles:
  - id: lead
    title: Service Lead
    responsibilities:
      - Plans the rota
  - title: Quality Coach
members:
  - id: ana
    name: Ana Ruiz
    roles: [lead]
  - name: Bo Lindqvist
    roles: quality-coach
  - Chidi Okafor
`;

export interface Scenario extends Marked {
  readonly document: TestDocument;
  /** Sends a request about the cursor. */
  ask<R>(method: string, params?: object): Promise<R>;
}

let count = 0;

/** Opens a text with `█` for the cursor. */
export function scenario(client: TestClient, source: string): Scenario {
  const parts = marked(source);
  const document = client.open(parts.text, `file:///team/scenario-${++count}.charter.yaml`);
  return {
    ...parts,
    document,
    ask: (method, params = {}) => document.request(method, { position: document.at(parts.cursor), ...params }),
  };
}
