import { isRealDate } from '../calendar/date.js';
import type { CharterDocument } from '../document.js';
import { say, type Said } from '../l10n/say.js';
import type { Signature } from '../model/charter.generated.js';
import type { Weight } from '../signing/evidence.js';
import { personOf, rosterOf, type Roster } from '../signing/roster.js';
import type { Signer } from '../terms/signers.js';
import type { VerifyRsa } from './algorithms.js';
import { checkProof, type Fault } from './check.js';
import { bindListed, type Bind, type Binding } from './keyring.js';
import { payloadOf } from './payload.js';

/** Whom to believe. */
export interface Trust {
  /**
   * Those who could sign before the change that is under way: what a change says of its own signers proves nothing.
   * Undefined where nobody knows what the charter said before.
   */
  readonly before: Roster | undefined;
  /** Why nobody knows; a clause. */
  readonly unknown?: Said;
  /** Whose keys are whose, before the change and with it. Left out, the charter's own lists of keys say so. */
  readonly bind?: { readonly before: Bind; readonly now: Bind };
  /** Left out, keys of RSA cannot be checked. */
  readonly verifyRsa?: VerifyRsa;
}

/** Weighs the proof of lines of one charter; undefined for a line without one. Never throws. */
export function createWeighSeal(
  document: CharterDocument,
  { before, unknown, bind = LISTED, verifyRsa }: Trust,
): (signer: Signer, signature: Signature) => Weight | undefined {
  const { charter, references } = document;
  const now = rosterOf(document);

  return (signer, { proof, signed, terms }) => {
    if (!proof || !charter || !references) return undefined;
    if (!terms) return entered(say`its seal says nothing without the terms it is for`);
    const day = signed?.value.trim() ?? '';
    if (!isRealDate(day)) return against(say`carries a seal, but no day that it could be for`);
    const payload = payloadOf(charter, signer, { signed: day, terms: terms.value }, references);
    const checked = checkProof(proof.value, payload, verifyRsa);
    if (!checked.ok) return checked.because === 'rsa' ? entered(NO_RSA) : against(FAULTS[checked.because]);

    const person = personOf(signer, references);
    const [then, today] = [before?.find(person), now.find(person)];
    if (!before) return entered(unknown ?? say`nobody knows here whose keys were known before`);
    if (!then) return entered(say`${signer.name} is new in this change, so the seal counts once that is merged`);
    const binding = bind.before(then, checked.key, day);
    if (binding === 'bound') return { degree: 'proven' };
    const isNew = today !== undefined && bind.now(today, checked.key, day) === 'bound';
    if (isNew) return entered(say`its key is new in this change, so the seal counts once that is merged`);
    return binding === 'none'
      ? entered(say`no key of ${signer.name} is known that it could be sealed with`)
      : against(BINDINGS[binding]);
  };
}

const LISTED = { before: bindListed, now: bindListed };
const NO_RSA = say`its seal was made with an RSA key, which cannot be checked here`;

const FAULTS: { readonly [fault in Exclude<Fault, 'rsa'>]: Said } = {
  malformed: say`carries a seal that cannot be read`,
  version: say`carries a seal of a form that is not known here`,
  namespace: say`carries a seal that was made for another purpose than signing a charter`,
  algorithm: say`carries a seal that was made in a way that is not safe, or not known here`,
  certificate: say`carries a seal by a certificate, and only keys themselves are taken`,
  kind: say`carries a seal by a key of a kind that is not taken`,
  weak: say`carries a seal by a key that is too short to be safe`,
  mismatch: say`carries a seal that belongs to another charter, person, day or wording`,
};

const BINDINGS: { readonly [binding in Exclude<Binding, 'bound' | 'none'>]: Said } = {
  other: say`is sealed with a key that is not theirs`,
  'not-in-force': say`is sealed with a key that was not in force on that day`,
  'other-purpose': say`is sealed with a key that may not be used for charters`,
};

function entered(reason: Said): Weight {
  return { degree: 'recorded', reason };
}

function against(reason: Said): Weight {
  return { degree: 'recorded', against: reason };
}
