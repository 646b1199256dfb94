/** Runs the Neovim suite: a headless Neovim opens a charter against `charter lsp --stdio`. */
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root, run } from './lib/run.mjs';
import { ensureSystemPackages } from './vscode/system.mjs';

ensureSystemPackages('neovim');
const folder = path.join(root, 'test', 'neovim');
const scratch = await mkdtemp(path.join(tmpdir(), 'charter-neovim-'));
try {
  const file = path.join(scratch, 'team.charter.yaml');
  await cp(path.join(folder, 'team.charter.yaml'), file);
  const { code } = await run('nvim', ['--headless', '--clean', '-n', '-S', path.join(folder, 'client.lua')], {
    env: {
      CHARTER_FILE: file,
      CHARTER_SERVER: JSON.stringify([process.execPath, path.join(root, 'dist/cli/charter.js'), 'lsp', '--stdio']),
      // Neovim writes its log and state here, and nothing into the home folder.
      XDG_STATE_HOME: scratch,
      XDG_CACHE_HOME: scratch,
      XDG_DATA_HOME: scratch,
    },
  });
  process.exitCode = code;
} finally {
  await rm(scratch, { recursive: true, force: true });
}
