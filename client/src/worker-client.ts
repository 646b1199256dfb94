import * as vscode from 'vscode';
import { LanguageClient } from 'vscode-languageclient/browser';
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
    clientOptions(undefined, await readCatalogue(context)),
  );
}

/** What the server says in the language of the editor; undefined where that is English, or another one it lacks. */
async function readCatalogue({ extensionUri }: vscode.ExtensionContext): Promise<Record<string, string> | undefined> {
  const [language = 'en'] = vscode.env.language.split('-');
  if (language === 'en') return undefined;
  try {
    const file = vscode.Uri.joinPath(extensionUri, 'dist', `messages.${language}.json`);
    const answer = await fetch(file.toString(true));
    return answer.ok ? ((await answer.json()) as Record<string, string>) : undefined;
  } catch {
    return undefined;
  }
}
