/// <reference types="node" />
import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const MOST_CHARTERS = 1000;
const MOST_FOLDERS = 20_000;

/** The charters below a folder. Links are not followed; hidden folders and `node_modules` are left out. */
export async function findCharters(folder: string): Promise<string[]> {
  if (!folder.startsWith('file:')) return [];
  const found: string[] = [];
  const folders = [fileURLToPath(folder)];
  for (let done = 0; done < folders.length && done < MOST_FOLDERS; done++) {
    const at = folders[done] as string;
    const entries = await readdir(at, { withFileTypes: true }).catch(() => []);
    for (const entry of entries) {
      const name = path.join(at, entry.name);
      if (entry.isDirectory() && !/^(?:\.|node_modules$)/.test(entry.name)) folders.push(name);
      else if (entry.isFile() && isCharter(name)) found.push(pathToFileURL(name).href);
      if (found.length >= MOST_CHARTERS) return found;
    }
  }
  return found;
}

function isCharter(name: string): boolean {
  return /\.charter\.ya?ml$/.test(name);
}
