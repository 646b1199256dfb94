import * as vscode from 'vscode';
import type { BaseLanguageClient, LanguageClientOptions } from 'vscode-languageclient';
import { listFolder } from './list-folder.js';
import {
  LIST_FOLDER,
  READ_FILE,
  type InitializationOptions,
  type ListFolderParams,
  type ReadFileParams,
  type ReadFileResult,
} from '../../server/src/protocol.js';

export const LANGUAGE = 'charter';

/** The server's program, below the extension; and what starts it on Node. */
export const SERVER: readonly string[] = ['dist', 'server.cjs'];
export const LAUNCHER: readonly string[] = ['dist', 'launcher.cjs'];

/**
 * @param today replaces the clock, as YYYY-MM-DD
 * @param catalogue what the server says in the language of the editor, where it cannot read that itself
 */
export function clientOptions(today?: string, catalogue?: InitializationOptions['catalogue']): LanguageClientOptions {
  const initializationOptions: InitializationOptions = {
    readFile: true,
    listFolder: true,
    explain: true,
    agreement: true,
    history: true,
    snippets: true,
    ...(today && { today }),
    ...(catalogue && { catalogue }),
  };
  return {
    // The settings of charters keep the language of YAML, and get help as well.
    documentSelector: [{ language: LANGUAGE }, { pattern: '**/charter.config.yaml' }],
    initializationOptions,
    synchronize: { configurationSection: 'charter' },
  };
}

/** Starts the client; with it the answers to what the server asks of files that only the editor can read. */
export async function startClient(client: BaseLanguageClient): Promise<void> {
  client.onRequest(READ_FILE, async ({ uri }: ReadFileParams): Promise<ReadFileResult> => {
    try {
      const bytes = await vscode.workspace.fs.readFile(vscode.Uri.parse(uri));
      return { text: new TextDecoder().decode(bytes) };
    } catch {
      return { text: null };
    }
  });
  client.onRequest(LIST_FOLDER, ({ uri }: ListFolderParams) => listFolder(vscode.Uri.parse(uri)));
  await client.start();
}
