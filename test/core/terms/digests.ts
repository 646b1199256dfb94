import assert from 'node:assert/strict';
import { parseCharter } from '../../../core/src/index.js';
import { termsOf } from '../../../core/src/terms/terms.js';

/** What everyone's signature would hold, by the id of the signer. */
export function digests(text: string): Record<string, string> {
  const { charter, references } = parseCharter(text);
  assert.ok(charter, `no charter:\n${text}`);
  const terms = termsOf(charter, references);
  return Object.fromEntries(terms.signers.map((signer) => [signer.id, terms.forSigner(signer).digest]));
}
