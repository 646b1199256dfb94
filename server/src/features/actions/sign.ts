import { CodeActionKind, type CodeAction } from '../../lsp.js';
import { inLanguage, say, type Finding, type Signer } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import type { OpenDocument } from '../../documents.js';
import { SIGN_COMMAND, type SignArguments } from '../../protocol.js';
import { versionEdit } from '../../version-edit.js';
import { prepareSigning } from '../signing/prepare.js';
import { signerAt } from '../signing/states.js';

/** Findings that a signature would mend. */
const UNSIGNED: ReadonlySet<string> = new Set([
  'unsigned-member',
  'awaited-signature',
  'fallen-signature',
  'unreadable-signature-terms',
]);

/** One finding may be about a whole team; the command lets people choose. */
const MOST = 5;

/**
 * The offer to sign for those whom a finding is about. An editor with a command of its own shows what is signed first;
 * for others the hover says it, and the action writes the signature.
 */
export async function signActions(
  { rule, span, related }: Finding,
  document: OpenDocument,
  context: Context,
): Promise<CodeAction[]> {
  if (!UNSIGNED.has(rule)) return [];
  const places = [span, ...related.map((each) => each.span)];
  const states = places.flatMap(({ start }) => signerAt(document.reading.parsed, start) ?? []);
  const signers = new Map(states.map(({ signer }) => [signer.id, signer]));
  const actions = [...signers.values()].slice(0, MOST).map((signer) => signAction(signer, document, context));
  return (await Promise.all(actions)).flat();
}

async function signAction({ id, name }: Signer, document: OpenDocument, context: Context): Promise<CodeAction[]> {
  const title = inLanguage(say`Sign as ${name}`, context.catalogue);
  const kind = CodeActionKind.QuickFix;
  if (context.client.options.agreement) {
    const argument: SignArguments = { uri: document.uri, signer: id };
    const label = inLanguage(say`Sign as ${name}…`, context.catalogue);
    return [{ title: label, kind, command: { title, command: SIGN_COMMAND, arguments: [argument] } }];
  }
  const signing = await prepareSigning(document, id, context);
  return signing.ok && !signing.file ? [{ title, kind, edit: versionEdit(document, signing.edits, context) }] : [];
}
