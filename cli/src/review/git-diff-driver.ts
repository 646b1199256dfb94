import { lstatSync } from 'node:fs';
import path from 'node:path';
import { charterText, translatedCharter } from '../../../core/src/changes/report/index.js';
import { inLanguage, parseCharter, printable, say, type CharterDocument } from '../../../core/src/index.js';
import { withFilesBeside } from '../beside/on-disk.js';
import { dayOf } from '../day.js';
import { wantsColor, type Environment } from '../environment.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { readText, UnreadableError } from '../files/read.js';
import type { Content } from '../git/snapshot.js';
import { compareVersions } from './compare.js';

const NOTHING = '/dev/null';

/**
 * Shows one charter of a `git diff`. git calls a diff driver with the name, then for each side a file, an id and a mode,
 * and with the new name where there is another (git's manual, "GIT_EXTERNAL_DIFF"); with the name alone where a merge is
 * not finished. It takes any other end than 0 for a crash.
 */
export function showDiff(given: readonly string[], today: string | undefined, environment: Environment): ExitCode {
  const [name = '', oldFile, , oldMode, newFile, , newMode, newName = name] = given;
  const { stdout, cwd } = environment;
  const color = wantsColor(environment, { ...stdout, isTerminal: isPaged(environment) || stdout.isTerminal });
  if (oldFile === undefined || newFile === undefined) {
    stdout.write(
      `${inLanguage(say`${printable(name)}: A merge of this charter is not finished.`, environment.catalogue)}\n`,
    );
    return EXIT.clean;
  }
  const [before, after] = [contentOf(oldFile, oldMode, cwd), contentOf(newFile, newMode, cwd)];
  const besideOn = (file: string) => (document: CharterDocument) =>
    withFilesBeside(document, path.resolve(cwd, file), cwd);
  const day = today ?? dayOf(environment.now());
  const versions = {
    file: newName,
    isSplit: false,
    ...(newName !== name && { from: name }),
    ...(before && { before }),
    ...(after && { after }),
    withBeside: { before: besideOn(name), after: besideOn(newName) },
  };
  const { charter } = compareVersions(versions, { parse: parseCharter, today: day, onRuleError: () => undefined });
  const { catalogue } = environment;
  stdout.write(charterText(translatedCharter(charter, catalogue), { color, catalogue }));
  return EXIT.clean;
}

function contentOf(file: string, mode: string | undefined, cwd: string): Content | undefined {
  if (file === NOTHING) return undefined;
  const absolute = path.resolve(cwd, file);
  try {
    const isLink = mode === '120000' || lstatSync(absolute).isSymbolicLink();
    return isLink ? { unreadable: say`This is a link to another file, not a charter.` } : { text: readText(absolute) };
  } catch (error) {
    return { unreadable: error instanceof UnreadableError ? error.said : say`There is no such file.` };
  }
}

/** git shows what we print through a pager, which leads to a terminal. */
function isPaged({ variables }: Environment): boolean {
  return variables['GIT_PAGER_IN_USE'] === 'true';
}
