import assert from 'node:assert/strict';
import type { Ran } from '../kit/folder.js';
import { schemaErrors } from '../kit/json-schema.js';

/** A charter without findings. */
export const CLEAN: string = 'charter: 1\ntitle: Returns Desk\nstatus: closed\n';
/** An id twice, in line 7. */
export const ERROR: string = `${CLEAN}members:\n  - id: ana\n    name: Ana Ruiz\n  - id: ana\n    name: Ana Silva\n`;
/** Essentials are missing. */
export const WARNING: string = 'charter: 1\ntitle: Returns Desk\n';
/** A text that is cut at a number sign, which has a safe fix. */
export const CUT: string = 'charter: 1\ntitle: Returns Desk\nstatus: closed\npurpose: Be the #1 reason people stay\n';

export interface Json {
  readonly summary: { readonly files: number; readonly errors: number };
  readonly findings: readonly {
    readonly file: string;
    readonly rule: string;
    readonly message: string;
    readonly fingerprint: string;
    readonly related: readonly {
      readonly file: string;
      readonly range: { readonly start: { readonly line: number } };
    }[];
  }[];
  readonly failures: readonly { readonly file?: string; readonly line?: number; readonly message: string }[];
}

/** What was printed as JSON, which has to be as its published schema says. */
export function json(ran: Ran): Json {
  const report = JSON.parse(ran.out) as Json;
  assert.deepEqual(schemaErrors('schemas/check.schema.json', report), []);
  return report;
}
