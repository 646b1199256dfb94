import type * as vscode from 'vscode';
import { activateFeatures } from './features.js';

/** One program for both hosts; how the server is started differs, and only what it takes is loaded. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const inWorker = 'importScripts' in globalThis;
  const { createClient } = await (inWorker ? import('./worker-client.js') : import('./node-client.js'));
  await activateFeatures(context, await createClient(context));
}
