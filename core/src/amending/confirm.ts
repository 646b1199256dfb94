import { parseCharter, type CharterDocument } from '../document.js';
import { quote } from '../l10n/phrases.js';
import { english, say, type Said } from '../l10n/say.js';
import { plainOrQuoted } from '../rules/kit/yaml-text.js';
import { setFields } from '../signing/lines.js';
import { unknownSigner } from '../signing/sign.js';
import type { Node } from '../syntax/tree.js';
import { amendmentsOf, type Amendment } from '../terms/amendments/amendment.js';
import type { Signer } from '../terms/signers.js';
import { signatureStates } from '../terms/states.js';
import { termsOf } from '../terms/terms.js';
import { applyEdits, type TextEdit } from '../text/edit.js';
import { nameOf, type Reworded } from './amend.js';

export type Confirming =
  | {
      readonly ok: true;
      readonly author: Signer;
      readonly confirmed: Signer;
      readonly redline: readonly Reworded[];
      /** Those whose signatures stand by it from now on. */
      readonly keeps: readonly Signer[];
      readonly edits: readonly TextEdit[];
    }
  | { readonly ok: false; readonly message: string; readonly said: Said };

/** The edit by which somebody confirms the latest change of wording that waits for it. Never throws. */
export function confirmEdits(document: CharterDocument, by: string): Confirming {
  const { charter, references, text } = document;
  if (!charter || !references) return refuse(say`There is no charter in this file.`);
  const terms = termsOf(charter, references);
  const confirmed = terms.find(by);
  if (!confirmed) return refuse(unknownSigner(by, terms.signers));
  const waiting = amendmentsOf(charter, terms.find).find((one) => !one.confirmed && one.rewordings.length > 0);
  if (!waiting) return refuse(say`No change of wording waits to be confirmed in this charter.`);
  const { author, entry, rewordings } = waiting;
  if (!author) return refuse(say`The change of wording names no author who may sign this charter.`);
  if (author.id === confirmed.id) return refuse(say`Somebody else than ${quote(author.name)} has to confirm it.`);
  const edits = fieldEdits(text, entry.node, plainOrQuoted(nameOf(confirmed)));
  const keeps = edits && keptBy(document, edits, waiting);
  if (!keeps)
    return refuse(say`Write this line into the entry yourself: confirmed: ${plainOrQuoted(nameOf(confirmed))}`);
  return { ok: true, author, confirmed, redline: rewordings, keeps, edits };
}

function fieldEdits(text: string, node: Node, name: string): TextEdit[] | undefined {
  if (node.kind !== 'mapping') return undefined;
  const written = node.entries.find(({ key }) => key.value === 'confirmed');
  if (!node.flow) return setFields(text, node, 'to', [['confirmed', name]], new Set());
  if (written) return [{ ...written.value.span, text: name }];
  const last = node.entries.at(-1);
  return last && [{ start: last.value.span.end, end: last.value.span.end, text: `, confirmed: ${name}` }];
}

/** Whose signatures hold in the file as it would be, and did not before; undefined where the entry is not confirmed in it. */
function keptBy(document: CharterDocument, edits: readonly TextEdit[], { to }: Amendment): Signer[] | undefined {
  const { charter, references, syntax } = parseCharter(applyEdits(document.text, edits), document);
  if (!charter || !references || syntax.problems.length > document.syntax.problems.length) return undefined;
  const terms = termsOf(charter, references);
  if (!amendmentsOf(charter, terms.find).some((one) => one.to === to && one.confirmed)) return undefined;
  const before = document.charter ? signatureStates(document.charter).signers : [];
  const fallen = new Set(before.flatMap(({ signer, standing }) => (standing === 'fallen' ? [signer.id] : [])));
  const now = signatureStates(charter, references).signers;
  return now.flatMap(({ signer, standing }) => (standing === 'current' && fallen.has(signer.id) ? [signer] : []));
}

function refuse(said: Said): Confirming {
  return { ok: false, message: english(said), said };
}
