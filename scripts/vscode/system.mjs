import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';

/**
 * What the suites that use other programs need from Debian, and the file that shows it is there.
 * @type {Record<'vscode' | 'neovim' | 'documents' | 'ssh', Record<string, string[]>>}
 */
const needed = {
  vscode: {
    chromium: onPath('chromium', 'chromium-browser', 'google-chrome'),
    'build-essential': onPath('g++'),
    python3: onPath('python3'),
    'libkrb5-dev': ['/usr/include/gssapi/gssapi.h', '/usr/include/gssapi.h'],
  },
  neovim: { neovim: onPath('nvim') },
  ssh: { 'openssh-client': onPath('ssh-keygen') },
  documents: {
    chromium: onPath('chromium', 'chromium-browser', 'google-chrome'),
    'libreoffice-writer-nogui': onPath('soffice'),
  },
};

/**
 * Installs what is missing where that is possible (Debian, root); otherwise throws with the line to run.
 *
 * @param {keyof typeof needed} use
 */
export function ensureSystemPackages(use) {
  const missing = Object.entries(needed[use])
    .filter(([, places]) => !places.some((place) => existsSync(place)))
    .map(([name]) => name);
  if (missing.length === 0) return;
  const install = `apt-get install -y --no-install-recommends ${missing.join(' ')}`;
  if (process.platform !== 'linux' || onPath('apt-get').every((place) => !existsSync(place)))
    throw new Error(`Missing on this machine: ${missing.join(', ')}. On Debian: ${install}`);
  if (process.getuid?.() !== 0)
    throw new Error(
      `Missing on this machine: ${missing.join(', ')}. Run this line, then try again:\n  sudo ${install}`,
    );
  process.stderr.write(`Installing Debian packages: ${missing.join(' ')}\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const update = ['update', '-q'];
  for (const args of [update, install.split(' ').slice(1)]) {
    const { status } = spawnSync('apt-get', args, { env, stdio: ['ignore', 2, 2] });
    // An update that fails in part may still leave lists that are good enough to install from.
    if (status !== 0 && args !== update) throw new Error(`This failed with code ${status}:\n  ${install}`);
  }
}

/**
 * The same for what suites can do without: they skip what needs it.
 *
 * @param {keyof typeof needed} use
 */
export function wantSystemPackages(use) {
  try {
    ensureSystemPackages(use);
  } catch (error) {
    process.stderr.write(
      `Tests that need this are skipped. ${error instanceof Error ? error.message : String(error)}\n`,
    );
  }
}

/** @returns {string} the browser that plays the screen */
export function chromiumPath() {
  const found = onPath('chromium', 'chromium-browser', 'google-chrome').find((place) => existsSync(place));
  if (!found) throw new Error('No Chromium on PATH. On Debian: sudo apt-get install -y chromium');
  return found;
}

/**
 * @param {...string} programs
 * @returns {string[]} where on PATH they would be
 */
function onPath(...programs) {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return programs.flatMap((program) => folders.map((folder) => path.join(folder, program)));
}
