import { isRealDate } from '../calendar/date.js';
import type { Member, Signature } from '../model/charter.generated.js';
import type { Entity } from '../model/entity.js';
import { isInFolder } from '../rules/kit/signing.js';
import { standingsOf } from '../rules/kit/standings.js';
import type { Signer } from '../terms/signers.js';
import type { SignatureState } from './blocks.js';
import { targetsOf, type Context } from './context.js';
import { inItsLanguage } from './its-language.js';

/** Whether the person of this row has signed; undefined where nobody is expected to. */
export function signatureState(context: Context, row: Entity): SignatureState | undefined {
  if (isInFolder(context.charter)) return undefined;
  const person = row.shape === 'signature' ? targetsOf(context, row, 'member')[0] : row;
  const signature = row.shape === 'signature' ? (row as Signature) : signatureOf(context, person);
  const signed = signature?.signed?.value.trim() ?? '';
  const other = signature && signerOfOtherTerms(context, signature);
  if (other) return { signed: false, words: sinceWords(context, other.id) };
  if (isRealDate(signed)) return { signed: true, words: inItsLanguage(context.charter, 'signed on ') + signed };
  return person?.shape === 'member' && isAsked(context, person as Member)
    ? { signed: false, words: inItsLanguage(context.charter, 'not signed yet') }
    : undefined;
}

/** Whoever gave this signature, if it was to other terms than those of the charter, or to terms that nobody knows. */
function signerOfOtherTerms({ charter, references }: Context, signature: Signature): Signer | undefined {
  return standingsOf(charter, references).find(
    (state) => state.signature === signature && (state.standing === 'fallen' || state.standing === 'unreadable'),
  )?.signer;
}

function sinceWords({ since, charter }: Context, signer: string): string {
  return since.get(signer)?.replace(/^S/, 's') ?? inItsLanguage(charter, 'signed other terms than these');
}

/** Members who have no line among the signatures and are asked to sign. */
export function yetToSign(context: Context): Member[] {
  return context.charter.members.filter((member) => isAsked(context, member) && !signatureOf(context, member));
}

function signatureOf(context: Context, person: Entity | undefined): Signature | undefined {
  return context.charter.signatures.find(
    (signature) => person !== undefined && targetsOf(context, signature, 'member')[0] === person,
  );
}

/** Nobody is asked to sign a draft, or a charter that is no longer in force. */
function isAsked({ charter }: Context, { kind, status }: Member): boolean {
  const inForce = ['proposed', 'active'].includes(charter.status?.value ?? 'draft');
  const isPerson = (kind?.value ?? 'person') === 'person';
  return inForce && isPerson && ['active', 'alternate'].includes(status?.value ?? 'active');
}
