import * as vscode from 'vscode';
import type { InitializationOptions } from '../../server/src/protocol.js';

/** What our programs say in the language of the editor; undefined where that is English, or another one that we lack. */
export async function readCatalogue(extension: vscode.Uri): Promise<InitializationOptions['catalogue']> {
  const [language = 'en'] = vscode.env.language.split('-');
  if (language === 'en') return undefined;
  try {
    const file = vscode.Uri.joinPath(extension, 'dist', `messages.${language}.json`);
    const text = new TextDecoder().decode(await vscode.workspace.fs.readFile(file));
    return JSON.parse(text) as InitializationOptions['catalogue'];
  } catch {
    return undefined;
  }
}
