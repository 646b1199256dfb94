import { spawn } from 'node:child_process';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import process from 'node:process';

/** Where what is too large for `node_modules` lives: outside the checkout, so that every clone shares it. */
export function cacheRoot() {
  if (process.env['CHARTER_CACHE']) return path.resolve(process.env['CHARTER_CACHE']);
  const home = homedir();
  const base =
    process.platform === 'win32'
      ? (process.env['LOCALAPPDATA'] ?? path.join(home, 'AppData', 'Local'))
      : process.platform === 'darwin'
        ? path.join(home, 'Library', 'Caches')
        : process.env['XDG_CACHE_HOME'] || path.join(home, '.cache');
  return path.join(base, 'charter-as-code');
}

/**
 * Installs one npm package into its own folder of the cache, once. The folder counts only when its stamp is there,
 * which is written last: an interrupted install is thrown away and begun again.
 *
 * @param {string} name
 * @param {string} version exact
 * @param {{ env?: NodeJS.ProcessEnv, args?: string[], note?: string }} [options]
 * @returns {Promise<string>} the package's folder
 */
export async function cachedPackage(name, version, { env = process.env, args = [], note = '' } = {}) {
  const folder = path.join(cacheRoot(), `${name.replaceAll('/', '-').replace('@', '')}-${version}`);
  const installed = path.join(folder, 'node_modules', ...name.split('/'));
  const stamp = path.join(folder, 'complete.json');
  if (await isThere(stamp)) return installed;
  await mkdir(cacheRoot(), { recursive: true });
  const release = await lock(`${folder}.lock`, `${name}@${version}`);
  try {
    if (await isThere(stamp)) return installed;
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { recursive: true });
    await writeFile(path.join(folder, 'package.json'), '{ "private": true }\n');
    const started = Date.now();
    process.stderr.write(`Installing ${name}@${version} into ${folder}${note ? ` (${note})` : ''}\n`);
    await npmInstall(folder, [`${name}@${version}`, ...args], env, name);
    const seconds = Math.round((Date.now() - started) / 1000);
    await writeFile(stamp, `${JSON.stringify({ name, version, seconds })}\n`);
    process.stderr.write(`Installed ${name}@${version} in ${seconds} s\n`);
    return installed;
  } finally {
    await release();
  }
}

/**
 * @param {string} folder
 * @param {string[]} what
 * @param {NodeJS.ProcessEnv} env
 * @param {string} label
 */
async function npmInstall(folder, what, env, label) {
  const log = await open(path.join(folder, 'install.log'), 'w');
  const ticker = setInterval(() => process.stderr.write(`  … still installing ${label}\n`), 30_000);
  try {
    const child = spawn('npm', ['install', '--no-audit', '--no-fund', '--no-package-lock', '--save-exact', ...what], {
      cwd: folder,
      env,
      stdio: ['ignore', log.fd, log.fd],
      shell: process.platform === 'win32',
    });
    const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve));
    if (code !== 0) {
      const tail = (await readFile(path.join(folder, 'install.log'), 'utf8')).split('\n').slice(-25).join('\n');
      throw new Error(`npm install ${what.join(' ')} failed with code ${code}; the end of its output:\n${tail}`);
    }
  } finally {
    clearInterval(ticker);
    await log.close();
  }
}

/**
 * A lock file with the holder's process id in it; one left behind by a process that is gone is taken over.
 *
 * @param {string} file
 * @param {string} label
 * @returns {Promise<() => Promise<void>>} releases it
 */
async function lock(file, label) {
  for (let told = false; ;) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      const drop = () => rm(file, { force: true });
      return drop;
    } catch (error) {
      if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    }
    const holder = Number(await readFile(file, 'utf8').catch(() => ''));
    if (holder > 0 && !isAlive(holder)) {
      await rm(file, { force: true });
      continue;
    }
    if (!told) process.stderr.write(`Waiting for process ${holder}, which is installing ${label}\n`);
    told = true;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}

/** @param {string} file */
async function isThere(file) {
  return readFile(file).then(
    () => true,
    () => false,
  );
}
