import assert from 'node:assert/strict';
import { verifyRsa } from '../../../cli/src/sealing/verify-rsa.js';
import {
  parseCharter,
  rosterOf,
  termsOf,
  verifySignatures,
  type Roster,
  type VerifiedSignature,
} from '../../../core/src/index.js';
import { createWeighSeal, payloadOf, type Trust } from '../../../core/src/proof/index.js';
import type { Parts, SshSigner } from '../../kit/ssh-signer.js';

export const TODAY = '2026-11-22';

/** What somebody signs today, and the digest of the terms in it. */
export function messageFor(text: string, who: string, signed: string = TODAY): { message: Uint8Array; terms: string } {
  const { charter, references } = parseCharter(text);
  const all = charter && termsOf(charter, references);
  const signer = all?.find(who);
  assert.ok(charter && all && signer, `${who} may not sign:\n${text}`);
  const { digest } = all.forSigner(signer);
  return { message: payloadOf(charter, signer, { signed, terms: digest }, references), terms: digest };
}

/** A line among the signatures, with a seal over what the charter says. */
export function sealedLine(text: string, who: string, key: SshSigner, parts?: Parts, signed: string = TODAY): string {
  const { message, terms } = messageFor(text, who, signed);
  return `  - { member: ${who}, signed: ${signed}, terms: ${terms}, proof: ${key.sign(message, parts)} }\n`;
}

/** What the signatures are worth to somebody who knows by a charter of before whose keys are whose. */
export function judge(
  text: string,
  before: string | undefined = text,
  trust: Partial<Trust> = {},
): VerifiedSignature[] {
  const document = parseCharter(text);
  const roster = before === undefined ? undefined : rosterBefore(before);
  const weighSeal = createWeighSeal(document, { before: roster, verifyRsa, ...trust });
  const { signatures } = verifySignatures(
    document,
    TODAY,
    (signer, line) => weighSeal(signer, line) ?? { degree: 'recorded' },
  );
  return [...signatures];
}

let lastRoster: { readonly text: string; readonly roster: Roster } | undefined;

/** Many charters are judged by the same one of before. */
function rosterBefore(text: string): Roster {
  if (lastRoster?.text !== text) lastRoster = { text, roster: rosterOf(parseCharter(text)) };
  return lastRoster.roster;
}

/** "holds proven", "does-not-hold recorded: is sealed with …". */
export function verdictOf(text: string, who: string, before?: string, trust?: Partial<Trust>): string {
  const found = judge(text, before, trust).find(({ signer }) => signer === who);
  if (!found) return 'none';
  const { verdict, evidence = '', reason } = found;
  return `${verdict} ${evidence}${reason === undefined ? '' : `: ${reason}`}`.trim();
}
