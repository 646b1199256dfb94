import { besideOf } from '../model/beside.js';
import type { Charter, Signature } from '../model/charter.generated.js';
import { indexReferences, type References } from '../model/references.js';
import { get, isEmpty } from '../syntax/tree.js';
import { isTerms } from './digest.js';
import type { Signer } from './signers.js';
import { earlierWordings } from './amendments/chain.js';
import type { Amendment } from './amendments/amendment.js';
import { termsOf, type Terms } from './terms.js';

/**
 * Where somebody stands. `missing`: has not signed. `unversioned`: a signature without terms, entered to no particular
 * version. `current`: signed what the charter says now, or says in other words only. `fallen`: signed other terms. `unreadable`: the terms of the
 * signature are none that this version of the tool can compare.
 */
export type Standing = 'missing' | 'unversioned' | 'current' | 'fallen' | 'unreadable';

export interface SignerState {
  readonly signer: Signer;
  readonly standing: Standing;
  /** The signature that counts, the best one of several; undefined for `missing`. */
  readonly signature: Signature | undefined;
  /** Further signatures of the same person. */
  readonly duplicates: readonly Signature[];
  /** What a signature of today would hold. */
  readonly digest: string;
  /** Of a current signature that was given to an earlier wording: the amendments since, the newest first. */
  readonly amendments?: readonly Amendment[];
}

export interface SignatureStates {
  readonly signers: readonly SignerState[];
  /** Signatures of nobody who may sign, or of a name that several have. Lines that wait for a signature are none. */
  readonly unexpected: readonly Signature[];
  /** The signatures stand in a folder beside the charter, and nobody has looked there. */
  readonly inFolder: boolean;
}

const BEST: readonly Standing[] = ['current', 'fallen', 'unversioned', 'unreadable'];

/**
 * Compares each signature with the terms that bind its signer.
 * @param signatures those of the folder, where there is one and the host has not said what stands there
 */
export function signatureStates(
  charter: Charter,
  references: References = indexReferences(charter),
  signatures: readonly Signature[] | undefined = folderSignaturesOf(charter),
): SignatureStates {
  const terms = termsOf(charter, references);
  const areInFolder = signsInFolder(charter);
  const inFolder = areInFolder && signatures === undefined;
  const bySigner = new Map<Signer, Signature[]>(terms.signers.map((signer) => [signer, []]));
  const unexpected: Signature[] = [];
  for (const signature of areInFolder ? (signatures ?? []) : charter.signatures) {
    if (isPlaceToSign(signature)) continue;
    const signer = terms.find(signature.member?.value ?? '');
    (signer ? (bySigner.get(signer) as Signature[]) : unexpected).push(signature);
  }
  const signers = terms.signers.map((signer): SignerState => {
    const digest = terms.forSigner(signer).digest;
    // Without what the charter builds on, nobody can tell what a signature to it was given to.
    const isKnown = charter.extends.length === 0 || terms.inherited !== undefined;
    const ranked = (bySigner.get(signer) ?? []).map((signature) => ({
      signature,
      standing: isKnown ? standingOf(signature, digest) : ('unversioned' as const),
    }));
    const best = ranked.toSorted((a, b) => BEST.indexOf(a.standing) - BEST.indexOf(b.standing))[0];
    const duplicates = ranked.filter((one) => one !== best).map(({ signature }) => signature);
    return { signer, standing: best?.standing ?? 'missing', signature: best?.signature, duplicates, digest };
  });
  return { signers: throughAmendments(charter, references, terms, signers), unexpected, inFolder };
}

/** Those who signed what has only been worded anew since stand as they stood. */
function throughAmendments(
  charter: Charter,
  references: References,
  terms: Terms,
  signers: readonly SignerState[],
): readonly SignerState[] {
  const fallen = signers.filter(({ standing }) => standing === 'fallen').length;
  if (fallen === 0 || charter.history.every(({ wording }) => wording.length === 0)) return signers;
  const held = [...signers];
  let left = fallen;
  for (const { terms: earlier, amendments } of earlierWordings(charter, references, terms)) {
    for (const [index, state] of held.entries()) {
      if (state.standing !== 'fallen' || !state.signature) continue;
      const lines = [state.signature, ...state.duplicates];
      const { digest } = earlier.forSigner(earlier.signers[index] as Signer);
      const signature = lines.find((line) => line.terms?.value === digest);
      if (!signature) continue;
      const duplicates = lines.filter((line) => line !== signature);
      held[index] = { ...state, standing: 'current', signature, duplicates, amendments };
      left--;
    }
    if (left === 0) break;
  }
  return held;
}

/** `signatures: folder` */
export function signsInFolder({ signatures }: Charter): boolean {
  return signatures.some(
    ({ node, member }) => node.kind === 'scalar' && node.step === 'signatures' && member?.value.trim() === 'folder',
  );
}

/** What stands in the folder, as far as it can be used; undefined where nobody has looked. */
export function folderSignaturesOf(charter: Charter): readonly Signature[] | undefined {
  return besideOf(charter)?.signatures?.flatMap(({ signature }) => signature ?? []);
}

/** A line of a template that waits for a signature: its day is left empty, or still a blank such as `[Date]`. */
function isPlaceToSign({ node, signed, terms }: Signature): boolean {
  if (terms) return false;
  if (signed) return OPEN_DAY.test(signed.value.trim());
  const day = node.kind === 'mapping' ? get(node, 'signed') : undefined;
  return day !== undefined && isEmpty(day);
}

const OPEN_DAY = /^[^\p{L}\p{N}]*$|[[\]{}<>_]|^(?:tbd|tba|tbc|date|yyyy|dd|mm)\b/iu;

function standingOf({ terms }: Signature, digest: string): Standing {
  if (!terms) return 'unversioned';
  if (terms.value === digest) return 'current';
  return isTerms(terms.value) ? 'fallen' : 'unreadable';
}
