import { isRealDate, parseDate, type Day } from '../calendar/date.js';
import type { CharterDocument } from '../document.js';
import { english, fixed, inside, say, type Said } from '../l10n/say.js';
import { basesOf, besideOf } from '../model/beside.js';
import type { Charter, Signature } from '../model/charter.generated.js';
import { hasPlaceholder } from '../rules/kit/placeholders/find.js';
import { isForAll, membersAsked } from '../rules/kit/signing.js';
import { signingWindow, type SigningWindow } from '../rules/kit/signing-window.js';
import type { Node } from '../syntax/tree.js';
import type { Rewording } from '../terms/amendments/amendment.js';
import { signable } from '../terms/signable.js';
import type { Signer } from '../terms/signers.js';
import { signatureStates, signsInFolder, type SignerState } from '../terms/states.js';
import { heaviestOf, type Degree, type Weigh, type Weight } from './evidence.js';

/**
 * `holds`: given to what the charter says now. `does-not-hold`: claims something that is not so. `entered`: a name, to
 * no particular wording. `missing`: asked, and has not signed.
 */
export type Verdict = 'holds' | 'does-not-hold' | 'entered' | 'missing';

export interface VerifiedSignature {
  readonly verdict: Verdict;
  /** The id of whoever may sign; undefined for a signature of nobody who may. */
  readonly signer: string | undefined;
  readonly name: string;
  /** The day as written. */
  readonly signed: string | undefined;
  /** Why it does not hold, or what else there is to know; a clause in plain words. */
  readonly reason: string | undefined;
  /** The reason, to be said in any language; left out where there is none. */
  readonly said?: Said;
  /** How much there is to say that they signed; undefined for a missing one. */
  readonly evidence: Degree | undefined;
  /** The signature; for a missing one whoever is asked. */
  readonly node: Node;
  /** The file of the folder in which it stands, and in which `node` is; left out where it stands in the charter. */
  readonly file?: string;
  /** What it looked like where it was given, and who wrote it on behalf of the signer; as written. */
  readonly kind?: string;
  readonly by?: string;
  /** The texts that have been worded anew since, the newest change first; left out where there are none. */
  readonly reworded?: readonly Rewording[];
}

export interface Verification {
  readonly signatures: readonly VerifiedSignature[];
  /** The signatures stand in a folder beside the charter, where nobody has looked. */
  readonly inFolder: boolean;
  /** Who is asked to sign anew, until when, and what is in force meanwhile; undefined where nobody has looked. */
  readonly window?: SigningWindow;
}

/**
 * What the signatures of a charter are worth on the day it is. `weigh` says what those that hold rest on; without it
 * they count as entered. Never throws.
 */
export function verifySignatures(document: CharterDocument, today: Day, weigh: Weigh = asEntered): Verification {
  const { charter, references } = document;
  if (!charter || !references) return { signatures: [], inFolder: false };
  const { signers, unexpected, inFolder } = signatureStates(charter, references);
  if (inFolder) return { signatures: [], inFolder };
  const doubt = doubtAbout(document);
  const isAsked = createIsAsked(charter, today);
  const weightOf = (signer: Signer, line: Signature): Weight => {
    const against = dateAgainst(line, today);
    return against === undefined ? weigh(signer, line) : { degree: 'recorded', against };
  };
  const signatures = signers.flatMap((state): VerifiedSignature[] => {
    const { signer, signature } = state;
    if (!signature) return isAsked(signer) ? [missing(signer)] : [];
    const isWeighed = signature.terms !== undefined && basesOf(charter) !== undefined;
    const against = reasonAgainst(state, doubt) ?? (isWeighed ? undefined : dateAgainst(signature, today));
    if (!against && signature.terms && !basesOf(charter))
      return [{ ...verified(signature, signer, undefined, EXTENDS), verdict: 'entered' }];
    if (against !== undefined || !signature.terms) return [verified(signature, signer, against, extraLines(state))];
    const lines = linesThatHold(state, signature).map((line) => ({ line, weight: weightOf(signer, line) }));
    const { line, weight } = heaviestOf(lines) ?? { line: signature, weight: ENTERED };
    const reason = weight.reason ?? amended(state) ?? extraLines(state);
    const reworded = state.amendments?.flatMap(({ rewordings }) => rewordings);
    return [{ ...verified(line, signer, weight.against, reason, weight), ...(reworded && { reworded }) }];
  });
  const others = unexpected
    .filter(({ member }) => !member || !hasPlaceholder(member.value))
    .map((signature) => {
      const isVote = isForAll(signature, charter) && !signature.terms;
      const against = signature.terms ? NOBODY : dateAgainst(signature, today);
      return verified(signature, undefined, against, isVote ? undefined : NOBODY);
    });
  const all = inFiles([...signatures, ...others], charter);
  return { signatures: all, inFolder, window: signingWindow(charter, references, today) };
}

/** Says which file each signature stands in, and adds the files that cannot be used. */
function inFiles(found: readonly VerifiedSignature[], charter: Charter): VerifiedSignature[] {
  const files = signsInFolder(charter) ? (besideOf(charter)?.signatures ?? []) : [];
  const byNode = new Map(files.flatMap(({ name, signature }) => (signature ? [[signature.node, name] as const] : [])));
  const known = found.map((one) => {
    const file = byNode.get(one.node);
    return file === undefined ? one : { ...one, file };
  });
  const broken = files.flatMap(
    ({ name, problem }): VerifiedSignature[] =>
    problem === undefined ? [] : [{ ...UNUSABLE, name, file: name, ...becauseOf(problem), node: charter.node }], // prettier-ignore
  );
  return [...known, ...broken];
}

function becauseOf(problem: Said): Pick<VerifiedSignature, 'reason' | 'said'> {
  const said = say`cannot be used: ${problem}`;
  return { reason: english(said), said };
}

const UNUSABLE = { verdict: 'does-not-hold', signer: undefined, signed: undefined, evidence: 'recorded' } as const;

const EXTENDS = say`nobody can tell to what, since the charter that this one builds on cannot be read`;
const NOBODY = say`names nobody who may sign this charter`;

function verified(
  signature: Signature,
  signer: Signer | undefined,
  against: Said | undefined,
  besides: Said | undefined,
  weight: Weight = ENTERED,
): VerifiedSignature {
  const said = against ?? besides;
  const verdict = against !== undefined ? 'does-not-hold' : signature.terms ? 'holds' : 'entered';
  return {
    verdict,
    signer: signer?.id,
    name: signer?.name ?? signature.label,
    signed: signature.signed?.value.trim(),
    reason: said && english(said),
    ...(said && { said }),
    evidence: weight.degree,
    node: signature.node,
    ...(signature.kind && { kind: signature.kind.value.trim() }),
    ...(signature.by && { by: signature.by.value.trim() }),
  };
}

const ENTERED: Weight = { degree: 'recorded' };

function asEntered(): Weight {
  return ENTERED;
}

/** Every line of the same person to the same terms: any of them may be the one that shows more. */
function linesThatHold({ duplicates }: SignerState, signature: Signature): Signature[] {
  return [signature, ...duplicates.filter(({ terms }) => terms?.value === signature.terms?.value)];
}

function missing({ id, name, entries: [entry] }: Signer): VerifiedSignature {
  const { node } = entry as { node: Node };
  return { verdict: 'missing', signer: id, name, signed: undefined, reason: undefined, evidence: undefined, node };
}

/** Why nobody could have signed this file and been sure what they signed. */
function doubtAbout(document: CharterDocument): Said | undefined {
  const checked = signable(document, []);
  const unread = document.charter && !basesOf(document.charter) ? document.charter.extends[0]?.node.span : undefined;
  const first = checked.ok ? undefined : checked.reasons.find(({ span }) => span !== unread);
  if (!first) return undefined;
  const { line } = document.syntax.lines.position(first.span.start);
  return say`the charter cannot be signed as it is (line ${line + 1}: ${inside(first.said ?? fixed(first.message))})`;
}

function reasonAgainst({ standing }: SignerState, doubt: Said | undefined): Said | undefined {
  if (standing === 'fallen') return say`was given to other terms than these`;
  if (standing === 'unreadable') return say`was given to terms that are not known here`;
  return standing === 'current' ? doubt : undefined;
}

function dateAgainst({ signed }: Signature, today: Day): Said | undefined {
  const written = signed?.value.trim() ?? '';
  if (parseDate(written).kind === 'impossible') return say`is of a day that does not exist`;
  return isRealDate(written) && written > today ? say`is of a day that has not come yet` : undefined;
}

/** Of a signature to an earlier wording of the same terms: who stands behind that. */
function amended({ amendments }: SignerState): Said | undefined {
  const [newest] = amendments ?? [];
  if (!newest?.author || !newest.confirmed) return undefined;
  const [author, confirmed, times] = [newest.author.name, newest.confirmed.name, amendments?.length ?? 0];
  return times > 1
    ? say`only the wording has changed ${times} times since, as ${author} declared and ${confirmed} confirmed`
    : say`only the wording has changed since, as ${author} declared and ${confirmed} confirmed`;
}

function extraLines({ duplicates: { length } }: SignerState): Said | undefined {
  if (length === 0) return undefined;
  return length === 1
    ? say`one more line of the same person does not count`
    : say`${length} more lines of the same person do not count`;
}

/** Members who take part, and approvers; nobody more where all have signed by a vote. */
function createIsAsked(charter: Charter, today: Day): (signer: Signer) => boolean {
  if (charter.signatures.some((signature) => isForAll(signature, charter))) return () => false;
  const members: ReadonlySet<unknown> = new Set(membersAsked(charter, today));
  return ({ kind, name, entries }) =>
    kind === 'approver' ? !hasPlaceholder(name) : entries.some((entry) => members.has(entry));
}
