import { existsSync, lstatSync, readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { say } from '../../../core/src/l10n/say.js';
import { CommandError } from '../exit-code.js';
import { isContent } from '../files/is-content.js';
import { slashed } from '../files/names.js';
import { readText, UnreadableError } from '../files/read.js';
import { UnwritableError, writeText } from '../files/write.js';

/** Names the files of a site, one a line: what it does not name is somebody else's and stays as it is. */
const LIST = '.charter-site';

type Pages = ReadonlyMap<string, string>;

/** Whether the folder holds this site, and nothing of an earlier one. */
export function isSite(folder: string, pages: Pages): boolean {
  const files = [...pages, [LIST, listOf(pages)] as const];
  return files.every(([name, content]) => isContent(path.join(folder, name), content));
}

/**
 * Writes a site, and takes away the pages of an earlier one that are no longer there. Throws CommandError where the
 * folder holds something that is no such site.
 */
export function writeSite(folder: string, name: string, pages: Pages): void {
  const before = listedIn(folder);
  if (before === undefined && existsSync(folder) && !isEmptyFolder(folder))
    throw new CommandError(
      say`${name}: This folder holds other files. Take an empty one, or one that “charter site” has written.`,
    );
  for (const file of [...pages.keys(), ...(before ?? [])]) refuseLinks(folder, name, file);
  try {
    for (const [file, content] of [...pages, [LIST, listOf(pages)] as const])
      writeText(path.join(folder, file), content);
  } catch (error) {
    throw error instanceof UnwritableError ? new CommandError(say`${name}: ${error.said}`) : error;
  }
  for (const file of before ?? []) if (!pages.has(file)) removeBelow(folder, file);
}

function listOf(pages: Pages): string {
  return [...pages.keys()]
    .toSorted()
    .map((file) => `${file}\n`)
    .join('');
}

function listedIn(folder: string): string[] | undefined {
  try {
    return readText(path.join(folder, LIST)).split(/\r?\n/).filter(Boolean);
  } catch (error) {
    if (error instanceof UnreadableError) return undefined;
    throw error;
  }
}

function isEmptyFolder(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

/** The folder may come from anybody: a link in it must not lead what is written to another place. */
function refuseLinks(folder: string, name: string, file: string): void {
  for (let at = path.join(folder, file); at.length > folder.length; at = path.dirname(at)) {
    if (lstatSync(at, { throwIfNoEntry: false })?.isSymbolicLink())
      throw new CommandError(
        say`${name}: ${slashed(path.relative(folder, at))} is a link, and could lead out of this folder.`,
      );
  }
}

/** So may the list: nothing outside of the folder is touched, and nothing but pages. */
function removeBelow(folder: string, file: string): void {
  const target = path.resolve(folder, file);
  const isBelow = target.startsWith(folder + path.sep);
  if (isBelow && /\.(?:html|ics)$/.test(target)) rmSync(target, { force: true });
}
