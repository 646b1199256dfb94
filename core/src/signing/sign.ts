import type { Finding } from '../analyze/finding.js';
import { isRealDate, type Day } from '../calendar/date.js';
import { parseCharter, type CharterDocument } from '../document.js';
import type { Charter, Signature } from '../model/charter.generated.js';
import type { References } from '../model/references.js';
import { enumeration, quote, sentences } from '../l10n/phrases.js';
import { english, say, type Said } from '../l10n/say.js';
import { plainOrQuoted } from '../rules/kit/yaml-text.js';
import type { MappingNode } from '../syntax/tree.js';
import { signable, type Refusal } from '../terms/signable.js';
import type { Signer } from '../terms/signers.js';
import { signatureStates, signsInFolder, type SignerState } from '../terms/states.js';
import { termsOf } from '../terms/terms.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { mostSimilar } from '../text/similar.js';
import { addEntry, renewEntry } from './entry.js';
import { braced, type Field } from './lines.js';
import { signedFile, type SignedFile } from './sign-in-folder.js';

export interface SignOptions {
  /** The day on which they agreed. */
  readonly date: Day;
  /** What is known to be wrong with the charter: errors keep people from signing, but for those about signatures. */
  readonly findings: readonly Finding[];
  /** Who writes the line on behalf of the signer. */
  readonly by?: string;
  /** What the signature looked like where it was given, as the format lists it: "handwritten". */
  readonly kind?: string;
  /** The seal, made with a key of their own over what `payloadOf` says. A line that holds already may get one, or another. */
  readonly proof?: string;
}

/** `signer`: nobody of this name may sign. `charter`: not this charter as it is. `signed`: they have. `place`: see the reason. */
export type SignRefusal = 'signer' | 'charter' | 'signed' | 'place';

export type Signing =
  | {
      readonly ok: true;
      readonly signer: Signer;
      readonly digest: string;
      /** Of the charter; none where the signature goes into a file of its own. */
      readonly edits: readonly TextEdit[];
      /** Where the charter says `signatures: folder`: the file that is to be written in the folder. */
      readonly file?: SignedFile;
    }
  | { readonly ok: false; readonly because: SignRefusal; readonly reasons: readonly Refusal[] };

/**
 * The edits by which somebody signs the charter as it is now: a new line among the signatures, or their earlier line
 * made to say what is signed now. Nothing else changes. Never throws.
 */
export function signEdits(document: CharterDocument, signer: string, options: SignOptions): Signing {
  const checked = signable(document, options.findings);
  if (!checked.ok) return { ok: false, because: 'charter', reasons: checked.reasons };
  const { charter, references } = document as { charter: Charter; references: References };
  const terms = termsOf(charter, references);
  const found = terms.find(signer);
  if (!found) return refuse('signer', unknownSigner(signer, terms.signers));
  if (!isRealDate(options.date)) return refuse('place', say`There is no day ${quote(options.date)}.`);

  const states = signatureStates(charter, references);
  if (states.inFolder) return refuse('place', IN_FOLDER);
  const state = states.signers.find(({ signer: { id } }) => id === found.id) as SignerState;
  // Whoever signed an earlier wording of the same terms may sign this one.
  if (state.standing === 'current' && !state.amendments && options.proof === undefined)
    return refuse('signed', alreadySigned(state), state.signature);

  const fields = fieldsOf(found, state.digest, options);
  if (signsInFolder(charter)) {
    const file = signedFile(document, state, fields);
    return file ? { ok: true, signer: found, digest: state.digest, edits: [], file } : refuse('place', NO_FILE);
  }
  const earlier = state.signature ?? charter.signatures.find(({ member }) => terms.find(member?.value ?? '') === found);
  const edits = earlier
    ? renewEntry(document, earlier.node, fields)
    : addEntry(document, { part: charter.node as MappingNode, shape: 'charter', key: 'signatures' }, fields);
  if (!edits || !holds(document, edits, found, state.digest))
    return refuse('place', say`${BY_HAND} - ${braced(fields)}`, earlier);
  return { ok: true, signer: found, digest: state.digest, edits };
}

/** “ann” may not sign this charter. Did you mean “ana”? */
export function unknownSigner(name: string, signers: readonly Signer[]): Said {
  const near = mostSimilar(
    name,
    signers.flatMap((signer) => [signer.id, signer.name]),
  );
  const ids = signers.map(({ id }) => id);
  const who =
    ids.length === 0 ? say`The charter names nobody who could.` : say`Those who may are: ${enumeration(ids)}.`;
  return sentences(say`${quote(name)} may not sign this charter.`, near ? say`Did you mean ${quote(near)}?` : who);
}

const IN_FOLDER = say`In this charter each member signs in a file of their own (“signatures: folder”), and nobody has looked into that folder. Sign with “charter sign” where the file lies.`;
const NO_FILE = say`The file of this signature would not be read as it should. Please report this.`;
const BY_HAND = say`There is no safe place for the signature in this file. Write this line yourself among the signatures:`;

function fieldsOf({ entries, id, name }: Signer, digest: string, { date, by, kind, proof }: SignOptions): Field[] {
  const written = entries.some(({ idText }) => idText !== undefined);
  return [
    ['member', plainOrQuoted(written ? id : name)],
    ['signed', date],
    ['terms', digest],
    ...(kind === undefined ? [] : [['kind', plainOrQuoted(kind)] as const]),
    ...(by === undefined ? [] : [['by', plainOrQuoted(by)] as const]),
    ...(proof === undefined ? [] : [['proof', plainOrQuoted(proof)] as const]),
  ];
}

function alreadySigned({ signer, signature }: SignerState): Said {
  const name = quote(signer.name);
  return signature?.signed
    ? say`${name} has signed these terms already on ${signature.signed.value.trim()}.`
    : say`${name} has signed these terms already.`;
}

/** Reads the file as it would be: the signer's signature holds, and everybody else stands where they stood. */
function holds(before: CharterDocument, edits: readonly TextEdit[], { id }: Signer, digest: string): boolean {
  const after = parseCharter(applyEdits(before.text, edits), before);
  if (after.syntax.problems.length > before.syntax.problems.length) return false;
  const [was, is] = [before, after].map(({ charter }) => (charter ? signatureStates(charter).signers : []));
  const others = (states: readonly SignerState[] = []): string =>
    states.map(({ signer, standing, digest: terms }) => `${terms} ${signer.id === id ? id : standing}`).join('\n');
  const signed = is?.find(({ signer }) => signer.id === id);
  return others(was) === others(is) && signed?.standing === 'current' && signed.digest === digest;
}

function refuse(because: SignRefusal, said: Said, signature?: Signature): Signing {
  const span = signature?.node.span ?? { start: 0, end: 0 };
  return { ok: false, because, reasons: [{ message: english(said), said, span }] };
}
