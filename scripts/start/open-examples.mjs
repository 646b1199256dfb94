import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root, run } from '../lib/run.mjs';
import { endChildren, onInterrupt } from '../vscode/children.mjs';
import { openInBrowser } from './open-in-browser.mjs';

/**
 * Opens the example charters in VS Code with the extension installed.
 *
 * @param {{ today: string, inBrowser: boolean }} options
 * @returns {Promise<number>} the exit code
 */
export async function openExamples({ today, inBrowser }) {
  const packed = await run(process.execPath, ['scripts/package.mjs']);
  if (packed.code !== 0) return packed.code;
  const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
  const vsix = path.join(root, `${name}-${version}.vsix`);
  const scratch = await mkdtemp(path.join(tmpdir(), 'charter-start-'));
  const workspace = path.join(scratch, 'charters.code-workspace');
  await writeFile(workspace, JSON.stringify(workspaceFile(today), null, 2));
  const first = path.join(root, 'examples', 'needs-work', 'good-intentions.charter.yaml');
  if (!inBrowser && (await desktop(vsix, workspace, first))) return 0;
  const cleanUp = async () => {
    await endChildren();
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  };
  onInterrupt(async () => {
    process.stdout.write('\nEnding VS Code …\n');
    await cleanUp();
  });
  try {
    return await openInBrowser({ vsix, workspace, first, scratch });
  } finally {
    await cleanUp();
  }
}

/** @param {string} today */
function workspaceFile(today) {
  return {
    folders: [
      { name: 'Teams (clean)', path: path.join(root, 'examples', 'teams') },
      { name: 'Needs work', path: path.join(root, 'examples', 'needs-work') },
    ],
    settings: {
      'charter.today': today,
      'workbench.startupEditor': 'none',
      'chat.disableAIFeatures': true,
      'git.openRepositoryInParentFolders': 'never',
      'files.exclude': { '**/*.says.txt': true },
    },
  };
}

/**
 * @param {string} vsix
 * @param {string} workspace
 * @param {string} first the charter to show at once
 * @returns {Promise<boolean>} whether there is a desktop VS Code, and it took both
 */
async function desktop(vsix, workspace, first) {
  const there = await run('code', ['--version'], { quiet: true }).catch(() => ({ code: 1 }));
  if (there.code !== 0) return false;
  process.stdout.write('\nOpening the example charters in VS Code …\n');
  const installed = await run('code', ['--install-extension', vsix, '--force']);
  return installed.code === 0 && (await run('code', ['--new-window', workspace, first])).code === 0;
}
