import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.mjs';

/**
 * Lays out a folder with exactly what one package ships: the named files and folders of the checkout that exist, and
 * the manifest without the properties that mean nothing to whoever installs it.
 *
 * @param {string} name of the folder, under `out`
 * @param {Record<string, unknown>} manifest
 * @param {{ files: string[], without: string[] }} what
 * @returns {Promise<string>} the folder
 */
export async function stage(name, manifest, { files, without }) {
  const folder = path.join(root, 'out', name);
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  for (const file of files)
    if (existsSync(path.join(root, file)))
      await cp(path.join(root, file), path.join(folder, file), { recursive: true });
  const kept = Object.fromEntries(Object.entries(manifest).filter(([key]) => !without.includes(key)));
  await writeFile(path.join(folder, 'package.json'), `${JSON.stringify(kept, null, 2)}\n`);
  return folder;
}
