import type * as vscode from 'vscode';
import { repositoryOf } from './git.js';

/** How git calls whoever sits here, the address first, as they commit to the repository of a file. Empty without git. */
export async function gitIdentity(uri: vscode.Uri): Promise<string[]> {
  const repository = await repositoryOf(uri);
  if (!repository) return [];
  const read = async (key: string): Promise<string> => {
    const own = await repository.getConfig(key).catch(() => '');
    return own || (await repository.getGlobalConfig(key).catch(() => ''));
  };
  return (await Promise.all(['user.email', 'user.name'].map(read))).filter((called) => called !== '');
}
