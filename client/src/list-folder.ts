import * as vscode from 'vscode';
import type { FolderEntry, ListFolderResult } from '../../server/src/protocol.js';

/** So many files at most are looked at; no charter has more members. */
const MOST_FILES = 1000;
/** Bytes of a small file; a signature with its seal takes a few hundred. */
const SMALL = 100_000;

/** What lies in a folder, for a server that has no files of its own. Never rejects. */
export async function listFolder(folder: vscode.Uri): Promise<ListFolderResult | null> {
  try {
    const found = await vscode.workspace.fs.readDirectory(folder);
    return { entries: await Promise.all(found.slice(0, MOST_FILES).map((entry) => look(folder, ...entry))) };
  } catch (error) {
    const isMissing = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return isMissing ? { entries: [] } : null;
  }
}

async function look(folder: vscode.Uri, name: string, type: vscode.FileType): Promise<FolderEntry> {
  if (type !== vscode.FileType.File) return { name, isSmallFile: false };
  try {
    const { size } = await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, name));
    return { name, isSmallFile: size <= SMALL };
  } catch {
    return { name, isSmallFile: false };
  }
}
