import path from 'node:path';
import * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activateFeatures } from './features.js';
import { clientOptions } from './language-client.js';

/** The desktop and remote host: the server is a Node process of its own. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const module = context.asAbsolutePath(path.join('dist', 'server.cjs'));
  const client = new LanguageClient(
    'charter',
    'Charter as Code',
    { module, transport: TransportKind.ipc },
    clientOptions(process.env['CHARTER_TODAY']),
  );
  await activateFeatures(context, client);
}
