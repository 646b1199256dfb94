import type { Charter, Member } from '../model/charter.generated.js';
import { indexReferences, type References } from '../model/references.js';
import { createDigest } from './digest.js';
import { createNaming } from './naming.js';
import { canonicalText, sortedText } from './order.js';
import { ownTerms, type OwnTerms } from './own-terms.js';
import type { Point } from './point.js';
import { teamPoints } from './points.js';
import { findSigner, signersOf, type Signer } from './signers.js';
import { words } from './words.js';

/** What binds one signer. */
export interface SignerTerms extends OwnTerms {
  readonly signer: Signer;
  readonly team: readonly Point[];
  /** The text of RFC 8785 that is hashed. */
  readonly canonical: string;
  /** `v1-` and 64 digits. */
  readonly digest: string;
}

/** The terms of one charter. What binds everyone is worked out once. */
export interface Terms {
  readonly signers: readonly Signer[];
  readonly team: readonly Point[];
  forSigner(signer: Signer): SignerTerms;
  /** By id or name; undefined where that is nobody who may sign, or several. */
  of(name: string): SignerTerms | undefined;
}

/** Works out what people agree to by signing. Never throws; `signable` says whether the charter can be trusted to say it. */
export function termsOf(charter: Charter, references: References = indexReferences(charter)): Terms {
  const naming = createNaming(references);
  const signers = signersOf(charter, naming);
  const team = teamPoints(charter, naming);
  // RFC 8785 puts members of an object in the order of their names: what differs from signer to signer comes last.
  const title = canonicalText(words(charter.title?.value ?? ''));
  const beginning = `{"charter":${title},"everyone":${entriesText(team)},"own":`;
  const digest = createDigest(beginning);

  const forSigner = (signer: Signer): SignerTerms => {
    const { roles, own } = signer.kind === 'member' ? ownTerms(signer.entries[0] as Member, naming) : NOTHING;
    const rest = `${entriesText([...roles.flatMap(({ points }) => points), ...own])},"version":1}`;
    return { signer, team, roles, own, canonical: beginning + rest, digest: digest(rest) };
  };
  const of = (name: string): SignerTerms | undefined => {
    const signer = findSigner(signers, name);
    return signer && forSigner(signer);
  };
  return { signers, team, forSigner, of };
}

const NOTHING: OwnTerms = { roles: [], own: [] };

function entriesText(points: readonly Point[]): string {
  return sortedText(points.map(({ entry }) => entry));
}
