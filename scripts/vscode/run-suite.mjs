import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { downloadAndUnzipVSCode, resolveCliArgsFromVSCodeExecutablePath, runTests } from '@vscode/test-electron';
import { root, run } from '../lib/run.mjs';
import { bundleSuite } from './bundle-suite.mjs';
import { makeHistory } from './history.mjs';

const extensionId = 'charter-as-code.charter-as-code';
const carrierId = 'charter-as-code.test-carrier';

/**
 * Runs the extension suites in a real VS Code.
 *
 * @param {{ host: 'node' | 'web', vsix?: string | undefined, locale?: string }} options
 *   host: which extension host; vsix: the packaged extension to test instead of the source tree; locale: the language
 *   of the editor, which the suites of that language want
 * @returns {Promise<number>} the exit code
 */
export async function runSuite({ host, vsix, locale }) {
  const executable = await editor();
  if (locale && !executable.endsWith('.mjs')) {
    process.stdout.write(`Without a language pack this VS Code does not speak “${locale}”: its suites are left out.\n`);
    return 0;
  }
  const bundle = await bundleSuite(locale);
  const scratch = await mkdtemp(path.join(tmpdir(), 'charter-suite-'));
  const artifacts = path.join(
    root,
    'artifacts',
    'screenshots',
    `${vsix ? 'packaged' : 'source'}-${host}${locale ? `-${locale}` : ''}`,
  );
  await rm(artifacts, { recursive: true, force: true });
  try {
    const workspace = await makeWorkspace(path.join(scratch, 'workspace'), host);
    const profile = [`--extensions-dir=${scratch}/extensions`, `--user-data-dir=${scratch}/data`];
    const extension = vsix ? await installed(executable, vsix, host, scratch, profile) : root;
    // A suite runs in the extension host of the extension in whose folder it lies.
    const suite = vsix ? path.join(extension, 'suite.cjs') : bundle;
    if (vsix) await cp(bundle, suite);
    return await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extension,
      extensionTestsPath: suite,
      launchArgs: [
        workspace,
        ...profile,
        ...(host === 'web' ? ['--extensionDevelopmentKind=web'] : []),
        ...(locale ? [`--locale=${locale}`] : []),
      ],
      extensionTestsEnv: {
        CHARTER_TEST_HOST: host,
        CHARTER_TEST_ARTIFACTS: artifacts,
      },
    });
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    return 1;
  } finally {
    await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
  }
}

/**
 * A desktop VS Code where it can be downloaded and there is a screen for it, else the launcher that plays one.
 * CHARTER_VSCODE=download or =launcher decides.
 */
async function editor() {
  const wish = process.env['CHARTER_VSCODE'];
  const screen = process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'];
  if (wish === 'download' || (wish !== 'launcher' && screen && (await isOnline()))) return downloadAndUnzipVSCode();
  return path.join(root, 'scripts', 'vscode', 'launcher.mjs');
}

async function isOnline() {
  const releases = 'https://update.code.visualstudio.com/api/releases/stable';
  return fetch(releases, { signal: AbortSignal.timeout(3000) }).then(
    ({ ok }) => ok,
    () => false,
  );
}

/**
 * Installs the packaged extension and returns the folder to give out as the extension under development: in the Node
 * host, beside the installed one, an extension that does nothing; in the web host, which installs nothing from a file,
 * the unpacked one itself.
 *
 * @param {string} executable
 * @param {string} vsix
 * @param {'node' | 'web'} host
 * @param {string} scratch
 * @param {string[]} profile
 */
async function installed(executable, vsix, host, scratch, profile) {
  const unpacked = path.join(scratch, 'unpacked');
  const place = host === 'web' ? [`--extensions-dir=${unpacked}`, ...profile.slice(1)] : profile;
  const [command, ...args] = executable.endsWith('.mjs')
    ? [executable]
    : resolveCliArgsFromVSCodeExecutablePath(executable, { reuseMachineInstall: true });
  const { code } = await run(command, [...args, ...place, `--install-extension=${vsix}`]);
  if (code !== 0) throw new Error(`Installing ${vsix} failed with code ${code}.`);
  if (host === 'node') return makeCarrier(path.join(scratch, 'carrier'));
  const folder = (await readdir(unpacked)).find((name) => name.startsWith(extensionId));
  if (!folder) throw new Error(`${vsix} was not unpacked.`);
  return path.join(unpacked, folder);
}

/**
 * An extension that does nothing: VS Code runs a suite only beside an extension under development.
 *
 * @param {string} folder
 */
async function makeCarrier(folder) {
  const [publisher, name] = carrierId.split('.');
  await mkdir(folder);
  const manifest = { name, publisher, version: '0.0.1', engines: { vscode: '^1.100.0' } };
  await writeFile(path.join(folder, 'package.json'), JSON.stringify(manifest));
  return folder;
}

/**
 * A copy of the fixtures, which the suites may change, with the settings of a quiet editor.
 *
 * @param {string} folder
 * @param {'node' | 'web'} host
 */
async function makeWorkspace(folder, host) {
  await cp(path.join(root, 'examples'), path.join(folder, 'examples'), { recursive: true });
  await cp(path.join(root, 'test', 'vscode', 'workspace'), folder, { recursive: true });
  await makeHistory(path.join(folder, 'history'));
  const settings = {
    'chat.disableAIFeatures': true,
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'workbench.startupEditor': 'none',
    'workbench.tips.enabled': false,
    'extensions.ignoreRecommendations': true,
    'editor.minimap.enabled': false,
    'files.exclude': { '**/.vscode': true, written: true },
    'files.autoSave': 'off',
    'charterTest.host': host,
  };
  await mkdir(path.join(folder, '.vscode'), { recursive: true });
  await writeFile(path.join(folder, '.vscode', 'settings.json'), JSON.stringify(settings, null, 2));
  return folder;
}
