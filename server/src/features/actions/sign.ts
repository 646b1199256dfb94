import { CodeActionKind, type CodeAction } from 'vscode-languageserver';
import type { Finding } from '../../../../core/src/index.js';
import type { Context } from '../../context.js';
import type { OpenDocument } from '../../documents.js';
import { SIGN_COMMAND, type SignArguments } from '../../protocol.js';
import { versionEdit } from '../../version-edit.js';
import { prepareSigning } from '../signing/prepare.js';
import { signerAt } from '../signing/states.js';

/** Findings that a signature would mend. */
const UNSIGNED: ReadonlySet<string> = new Set(['unsigned-member', 'fallen-signature', 'unreadable-signature-terms']);

/**
 * The offer to sign for whoever a finding is about. An editor with a command of its own shows what is signed first; for
 * others the hover says it, and the action writes the signature.
 */
export async function signAction(
  { rule, span }: Finding,
  document: OpenDocument,
  context: Context,
): Promise<CodeAction[]> {
  const state = UNSIGNED.has(rule) ? signerAt(document.reading.parsed, span.start) : undefined;
  if (!state) return [];
  const { id, name } = state.signer;
  const title = `Sign as ${name}`;
  const kind = CodeActionKind.QuickFix;
  if (context.client.options.agreement) {
    const argument: SignArguments = { uri: document.uri, signer: id };
    return [{ title: `${title}…`, kind, command: { title, command: SIGN_COMMAND, arguments: [argument] } }];
  }
  const signing = await prepareSigning(document, id, context);
  if (!signing.ok) return [];
  return [{ title, kind, edit: versionEdit(document, signing.edits, context) }];
}
