import * as vscode from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import {
  SIGN_COMMAND,
  SIGNERS,
  type SignArguments,
  type SignersParams,
  type SignersResult,
} from '../../../server/src/protocol.js';
import { charterFor, showCharter } from '../active-charter.js';
import { gitIdentity } from '../git/identity.js';
import { createSignPages } from './sign-page.js';

/** What the command may be given: a file of the Explorer, or what a lens, a quick fix or the preview know. */
type Given = SignArguments & { readonly offset?: number };

/** Sign Charter: as whom, then what it covers, then the line in the file. */
export function registerSigning(context: vscode.ExtensionContext, client: BaseLanguageClient): vscode.Disposable {
  const pages = createSignPages(context, client, async (document) => {
    const signer = await pickSigner(await ask(document, {}));
    if (signer !== undefined) await pages.open(document, signer);
  });

  const ask = (document: vscode.TextDocument, more: Omit<SignersParams, 'uri'>): Promise<SignersResult | null> =>
    client.sendRequest<SignersResult | null>(SIGNERS, { uri: document.uri.toString(), ...more });

  return vscode.Disposable.from(
    pages,
    vscode.commands.registerCommand(SIGN_COMMAND, async (asked?: unknown) => {
      const { signer, offset } = readArguments(asked);
      const document = await charterFor(asked);
      if (!document) return;
      const known = await gitIdentity(document.uri);
      const found = await ask(document, { known, ...(offset !== undefined && { offset }) });
      const chosen = signer ?? found?.here ?? found?.me ?? (await pickSigner(found));
      if (chosen === undefined) return;
      // Below the page lies the charter: to look something up, and to see the line that was written.
      await showCharter(document);
      await pages.open(document, chosen);
    }),
  );
}

function readArguments(asked: unknown): { signer?: string; offset?: number } {
  const { signer, offset } = (asked ?? {}) as Partial<Given>;
  return { ...(typeof signer === 'string' && { signer }), ...(typeof offset === 'number' && { offset }) };
}

/** Those who have not signed come first. */
async function pickSigner(found: SignersResult | null): Promise<string | undefined> {
  if (!found || found.signers.length === 0) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t(
        'This charter names nobody who could sign it. Add the people of the team under “members”, then sign.',
      ),
    );
    return undefined;
  }
  const items = found.signers
    .toSorted((a, b) => Number(a.signed) - Number(b.signed))
    .map(({ id, name, standing }) => ({ label: name, description: standing, id }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Sign “{0}”', found.title),
    placeHolder: vscode.l10n.t('Who are you?'),
    matchOnDescription: true,
  });
  return picked?.id;
}
