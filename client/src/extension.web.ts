import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { activateFeatures } from './features.js';
import { clientOptions } from './language-client.js';

/** The web host: the server is a web worker. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const script = vscode.Uri.joinPath(context.extensionUri, 'dist', 'server.worker.js');
  const client = new LanguageClient('charter', 'Charter as Code', new Worker(script.toString()), clientOptions());
  await activateFeatures(context, client);
}
