import { inWords } from '../l10n/phrases.js';
import { english, say, type Said } from '../l10n/say.js';
import { isRealDate } from '../calendar/date.js';
import type { Charter, Member, Person, Signature } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import { isForAll, membersAsked } from '../rules/kit/signing.js';
import { oneLine } from '../terms/words.js';
import { signersOf } from '../terms/signers.js';
import { signatureStates, type SignerState } from '../terms/states.js';
import type { AffectedSigner, ComparisonOptions } from './change.js';
import type { Side, Sides } from './sides.js';

export interface Touched {
  readonly signers: readonly AffectedSigner[];
  /** Those of them who agreed to something that changed. */
  readonly changed: ReadonlySet<AffectedSigner>;
}

/** Whose signatures do not carry over from one charter to the other, in the order of the later one. */
export function signersTouched(sides: Sides, options: Pick<ComparisonOptions, 'today' | 'signatures'>): Touched {
  const { signatures, today } = options;
  // Without a signature none can fall, and what people agree to need not be worked out.
  const anySignature = sides.before.charter.signatures.length + sides.after.charter.signatures.length > 0;
  const read = anySignature ? statesOf : unsignedStates;
  const older = read(sides.before, signatures?.before);
  const later = read(sides.after, signatures?.after);
  const earlier = new Map(older.flatMap((state) => state.signer.entries.map((entry) => [entry, state] as const)));
  const isAsked = createIsAsked(sides.after.charter, today);
  const changed = new Set<AffectedSigner>();
  const signers = later.flatMap((state): AffectedSigner[] => {
    const before = state.signer.entries.flatMap((entry) => earlier.get(sides.partners.of(entry) as Entity) ?? [])[0];
    const why = before ? whatBecame(before, state) : isUnsigned(state) && isAsked(state) ? 'new' : undefined;
    if (!why) return [];
    const signer = touched(why, state, before);
    if (before && before.digest !== state.digest) changed.add(signer);
    return [signer];
  });
  return { signers, changed };
}

/** The same where there is no earlier charter: everybody who is asked and has not signed. */
export function signersOfNew(
  side: Side,
  { today, signatures }: Pick<ComparisonOptions, 'today' | 'signatures'>,
): AffectedSigner[] {
  const isAsked = createIsAsked(side.charter, today);
  return statesOf(side, signatures?.after)
    .filter((state) => isUnsigned(state) && isAsked(state))
    .map((state) => {
      const said = say`${oneLine(state.signer.name)} has not signed yet.`;
      return { ...touched('new', state, undefined), sentence: english(said), said };
    });
}

/** As much of where somebody stands as is needed here. */
type State = Pick<SignerState, 'signer' | 'standing' | 'signature' | 'digest'>;

function statesOf({ charter, references }: Side, folder: readonly Signature[] | undefined): readonly State[] {
  return signatureStates(charter, references, folder).signers;
}

function unsignedStates({ charter, naming }: Side): readonly State[] {
  return signersOf(charter, naming).list.map((signer) => ({
    signer,
    standing: 'missing',
    signature: undefined,
    digest: '',
  }));
}

function whatBecame(before: State, after: State): AffectedSigner['why'] | undefined {
  const had = before.standing === 'current' || before.standing === 'unversioned';
  if (!had || after.standing === 'current') return undefined;
  if (after.standing === 'missing') return 'removed';
  if (after.standing === 'unversioned' && dayOf(after) !== dayOf(before)) return 'entered';
  // Whatever a signature was given to that does not say so, it was not given to what is new here.
  return before.standing === 'current' || before.digest !== after.digest ? 'fallen' : undefined;
}

function dayOf({ signature }: State): string | undefined {
  return signature?.signed?.value.trim();
}

function isUnsigned({ standing }: State): boolean {
  return standing !== 'current' && standing !== 'unversioned';
}

/** Members who take part, and approvers. Nobody while a charter is a draft that nobody signs, or after a vote for all. */
function createIsAsked(charter: Charter, today: string): (state: State) => boolean {
  const status = charter.status?.value ?? 'draft';
  if (status === 'draft' && charter.signatures.length === 0) return () => false;
  if (charter.signatures.some((signature) => isForAll(signature, charter))) return () => false;
  const members: ReadonlySet<unknown> = new Set(membersAsked(charter, today));
  return ({ signer }) => signer.kind === 'approver' || signer.entries.some((entry) => members.has(entry));
}

function touched(why: AffectedSigner['why'], state: State, before: State | undefined): AffectedSigner {
  const { signer } = state;
  const day = why === 'entered' ? dayOf(state) : before && dayOf(before);
  const name = oneLine(signer.name);
  const said = day && isRealDate(day) ? sentenceOn(why, name, inWords(day)) : sentenceOf(why, name);
  return {
    kind: signer.kind,
    id: signer.id,
    name,
    handles: signer.entries.flatMap((entry) =>
      [(entry as Member | Person).handle ?? []].flat().map(({ value }) => value.trim()),
    ),
    why,
    ...(day && { signed: day }),
    sentence: english(said),
    said,
  };
}

function sentenceOn(why: AffectedSigner['why'], name: string, day: Said): Said {
  switch (why) {
    case 'fallen':
      return say`${name} signed on ${day} and is asked to sign again.`;
    case 'removed':
      return say`${name} signed on ${day}, and the signature was taken out.`;
    case 'entered':
      return say`${name} signed on ${day}, but the signature does not say which wording. Ask whether it still stands.`;
    case 'new':
      return sentenceOf(why, name);
  }
}

function sentenceOf(why: AffectedSigner['why'], name: string): Said {
  switch (why) {
    case 'fallen':
      return say`${name} signed and is asked to sign again.`;
    case 'removed':
      return say`${name} signed, and the signature was taken out.`;
    case 'entered':
      return say`${name} signed, but the signature does not say which wording. Ask whether it still stands.`;
    case 'new':
      return say`${name} is new and has not signed yet.`;
  }
}
