import type { Charter, Member } from '../model/charter.generated.js';
import { indexReferences, type References } from '../model/references.js';
import { asTerms, hash } from './digest.js';
import { inheritedBy, type Inherited } from './inherited.js';
import { createNaming } from './naming.js';
import { canonicalText, inOrder, sortedText } from './order.js';
import { createOwnTerms, type OwnTerms } from './own-terms.js';
import type { Canonical, Point } from './point.js';
import { teamPoints } from './points.js';
import { signersOf, type Signer } from './signers.js';
import { words } from './words.js';

/** What binds one signer. */
export interface SignerTerms extends OwnTerms {
  readonly signer: Signer;
  readonly team: readonly Point[];
  /** The text of RFC 8785 that is hashed. */
  readonly canonical: string;
  /** What `terms` of a signature holds: `v1-`, or `v2-` where the charter builds on another, and 64 digits. */
  readonly digest: string;
}

/** The terms of one charter. What binds everyone is worked out once. */
export interface Terms {
  readonly signers: readonly Signer[];
  readonly team: readonly Point[];
  /** What holds because the charter builds on others; undefined where it does not, or where they are not known. */
  readonly inherited: Inherited | undefined;
  forSigner(signer: Signer): SignerTerms;
  /** Stands for what binds everyone, as the terms of somebody without a role do. */
  teamDigest(): string;
  /** Stands for what binds everyone and every role together, as the terms of somebody who holds them all do. */
  wholeDigest(): string;
  /** By id or name; undefined where that is nobody who may sign, or several. */
  find(name: string): Signer | undefined;
}

/** Works out what people agree to by signing. Never throws; `signable` says whether the charter can be trusted to say it. */
export function termsOf(charter: Charter, references: References = indexReferences(charter)): Terms {
  const naming = createNaming(references);
  const { list, find } = signersOf(charter, naming);
  const team = teamPoints(charter, naming);
  const version = charter.extends.length > 0 ? 2 : 1;
  const inherited = version === 1 ? undefined : inheritedBy(charter, team, naming);
  const ownTerms = createOwnTerms(naming, inherited?.findRole);
  const title = words(charter.title?.value ?? '');
  const all = [...team, ...(inherited?.from ?? []).flatMap(({ points }) => points)];
  const everyone = hash(sortedText(all.map(entryOf)));

  const canonicalOf = (roles: readonly Canonical[], own: readonly Canonical[]): string =>
    canonicalText({ version, charter: title, everyone, roles: inOrder(roles), own: inOrder(own) });
  const forSigner = (signer: Signer): SignerTerms => {
    const { roles, own } = signer.kind === 'member' ? ownTerms.ofMember(signer.entries[0] as Member) : NOTHING;
    const canonical = canonicalOf(roles.map(entryOf), own.map(entryOf));
    return { signer, team, roles, own, canonical, digest: asTerms(canonical, version) };
  };
  const teamDigest = (): string => asTerms(canonicalOf([], []), version);
  const wholeDigest = (): string => asTerms(canonicalOf(charter.roles.map(ownTerms.ofRole), []), version);
  return { signers: list, team, inherited, forSigner, teamDigest, wholeDigest, find };
}

function entryOf({ entry }: { readonly entry: Canonical }): Canonical {
  return entry;
}

const NOTHING: OwnTerms = { roles: [], own: [] };
