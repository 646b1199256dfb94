import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
import { readCatalogue } from './catalogue.js';
import { clientOptions, SERVER } from './language-client.js';

/**
 * The web host: the server is a web worker. It is fetched and named a script here, since a worker may not come from
 * another origin, nor from a file that is served as anything but JavaScript.
 */
export async function createClient(context: vscode.ExtensionContext): Promise<LanguageClient> {
  const program = await fetch(vscode.Uri.joinPath(context.extensionUri, ...SERVER).toString(true));
  const script = new Blob([await program.text()], { type: 'text/javascript' });
  return new LanguageClient(
    'charter',
    'Charter as Code',
    new Worker(URL.createObjectURL(script)),
    clientOptions(undefined, await readCatalogue(context.extensionUri)),
  );
}
