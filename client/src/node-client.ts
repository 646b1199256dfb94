import path from 'node:path';
import process from 'node:process';
import type * as vscode from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { clientOptions, LAUNCHER } from './language-client.js';

/** The desktop and remote host: the server is a Node process of its own. */
export async function createClient(context: vscode.ExtensionContext): Promise<LanguageClient> {
  const module = context.asAbsolutePath(path.join(...LAUNCHER));
  return new LanguageClient(
    'charter',
    'Charter as Code',
    { module, transport: TransportKind.ipc },
    clientOptions(process.env['CHARTER_TODAY']),
  );
}
