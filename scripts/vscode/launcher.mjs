#!/usr/bin/env node
/**
 * Plays the part of the VS Code program for `runTests({ vscodeExecutablePath })` of @vscode/test-electron: takes the
 * same flags, runs the suite in the VS Code that code-server ships, and ends with the suite's exit code.
 *
 *   --extensionDevelopmentPath=DIR --extensionTestsPath=FILE [FOLDER] [--extensions-dir=DIR] [--user-data-dir=DIR]
 *   --locale=de                     the language of the editor, for extensions: its own words stay English
 *   --install-extension=FILE.vsix   installs, and does nothing else
 *
 * CHARTER_TEST_HOST=node|web        the extension host (default node)
 * CHARTER_TEST_ARTIFACTS=DIR        where pictures go (default artifacts/screenshots)
 */
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { startBrowser } from './browser.mjs';
import { openChannel } from './channel.mjs';
import { endChildren, onInterrupt } from './children.mjs';
import { openFront } from './front.mjs';
import { screenActions } from './screen.mjs';
import { installExtension, startServer } from './server.mjs';
import { developWebExtension } from './web-extension.mjs';

const timeLimit = Number(process.env['CHARTER_TEST_TIMEOUT'] ?? 300) * 1000;

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'extensions-dir': { type: 'string' },
    'user-data-dir': { type: 'string' },
    'install-extension': { type: 'string' },
    locale: { type: 'string' },
  },
});

/** @type {(() => unknown)[]} */
const closers = [endChildren];
/** @type {Promise<void> | undefined} */
let closing;
const scratch = await mkdtemp(path.join(tmpdir(), 'charter-vscode-'));
onInterrupt(close);
let code = 1;
try {
  code = await main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
} finally {
  await close();
}
process.exit(code);

/** Runs once, however many ask: an interrupted suite fails too, and must not end the program before this is done. */
function close() {
  return (closing ??= closeAll());
}

async function closeAll() {
  for (const closer of closers.toReversed()) await Promise.resolve(closer()).catch(() => {});
  await rm(scratch, { recursive: true, force: true, maxRetries: 5 });
}

async function main() {
  const dirs = {
    dataDir: path.resolve(text('user-data-dir') ?? path.join(scratch, 'data')),
    extensionsDir: path.resolve(text('extensions-dir') ?? path.join(scratch, 'extensions')),
  };
  const vsix = text('install-extension');
  if (vsix) {
    await installExtension(path.resolve(vsix), dirs);
    return 0;
  }
  const development = text('extensionDevelopmentPath');
  const tests = text('extensionTestsPath');
  if (!development || !tests) throw new Error('--extensionDevelopmentPath and --extensionTestsPath are needed.');

  const server = await startServer(dirs);
  const browser = await startBrowser();
  closers.push(() => browser.close());
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const artifacts = path.resolve(process.env['CHARTER_TEST_ARTIFACTS'] ?? 'artifacts/screenshots');
  await mkdir(artifacts, { recursive: true });
  if (process.env['CHARTER_TEST_VERBOSE']) listenIn(page);
  const locale = text('locale');
  if (locale) await page.addInitScript(speak, locale);
  const channel = await openChannel(screenActions(page, artifacts));
  closers.push(channel.close);

  const folder = path.resolve(positionals[0] ?? path.join(scratch, 'workspace'));
  await tellWorkspace(folder, channel.address);

  const result = suiteResult(page);
  const explainSilence = await exposeLog(page);
  closers.push(explainSilence);
  await result.ready;
  const { port, pairs } = await readyExtension(page, server.port, development, tests);
  const query = new URLSearchParams({ folder, payload: JSON.stringify([['skipWelcome', 'true'], ...pairs]) });
  await page.goto(`http://127.0.0.1:${port}/?${query}`);

  return await Promise.race([
    result.code,
    server.exited.then((ended) => fail(`The VS Code server ended with code ${ended} during the suite.`)),
    new Promise((_, reject) => {
      page.once('crash', () => reject(new Error('The page of VS Code crashed.')));
      setTimeout(() => reject(new Error(`The suite did not end within ${timeLimit / 1000} s.`)), timeLimit).unref();
    }),
  ]).catch(async (error) => {
    await page.screenshot({ path: path.join(artifacts, 'failed-run.png') }).catch(() => {});
    throw error;
  });
}

/**
 * Tells the workbench of the extension and its suite. Where they lie decides where they run: what lies on the server runs
 * in its Node extension host, what is fetched over HTTP in the web worker one.
 *
 * @param {import('playwright-core').Page} page
 * @param {number} serverPort
 * @param {string} development
 * @param {string} tests
 * @returns {Promise<{ port: number, pairs: string[][] }>} the port to open, and what the payload of the address says
 */
async function readyExtension(page, serverPort, development, tests) {
  if (process.env['CHARTER_TEST_HOST'] !== 'web') {
    const remote = (/** @type {string} */ place) => `vscode-remote://127.0.0.1:${serverPort}${path.resolve(place)}`;
    const pairs = Object.entries({ extensionDevelopmentPath: remote(development), extensionTestsPath: remote(tests) });
    return { port: serverPort, pairs };
  }
  const inside = path.relative(development, tests);
  if (inside.startsWith('..')) throw new Error('In the web host the suite must lie inside the extension.');
  const front = await openFront(serverPort, development);
  closers.push(front.close);
  const suite = `${front.files}/${inside.split(path.sep).join('/')}`;
  await developWebExtension(page, { extension: front.files, suite });
  return { port: front.port, pairs: [] };
}

/**
 * What a language pack would do besides translating the workbench: it says which language is spoken, and the workbench
 * hands that on to the extension hosts.
 *
 * @param {string} locale
 */
function speak(locale) {
  Object.assign(globalThis, { _VSCODE_NLS_LANGUAGE: locale });
}

/** @param {import('playwright-core').Page} page */
function suiteResult(page) {
  /** @type {(code: number) => void} */
  let settle;
  /** @type {Promise<number>} */
  const done = new Promise((resolve) => (settle = resolve));
  return {
    code: done,
    ready: page.exposeFunction('codeAutomationExit', (/** @type {number} */ ended) => settle(ended)),
  };
}

/**
 * Shows what the suite says; what the editor itself says only when the suite never came to speak.
 *
 * @param {import('playwright-core').Page} page
 */
async function exposeLog(page) {
  /** @type {string[]} */
  const errors = [];
  let spoke = false;
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ type, /** @type {unknown[]} */ args) => {
    const said = args.map((arg) => (typeof arg === 'string' ? arg : JSON.stringify(arg))).join(' ');
    if (said.startsWith('│')) process.stdout.write(`${said.replace(/^│ ?/gmu, '')}\n`);
    else if (process.env['CHARTER_TEST_VERBOSE']) process.stderr.write(`${type}: ${said}\n`);
    else if (type === 'error') errors.push(said);
    spoke ||= said.startsWith('│');
  });
  return () => {
    if (!spoke) process.stderr.write(`The suite said nothing. What the editor reported:\n${errors.join('\n')}\n`);
  };
}

/** @param {import('playwright-core').Page} page */
function listenIn(page) {
  /** @param {string} line */
  const show = (line) => process.stderr.write(`page: ${line}\n`);
  page.on('pageerror', (error) => show(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') show(message.text());
  });
  page.on('worker', (worker) => show(`worker ${worker.url()}`));
  page.on('requestfailed', (request) => show(`${request.failure()?.errorText} ${request.url()}`));
}

/**
 * The suite has no environment in the web host; it finds the channel in the settings of its workspace.
 *
 * @param {string} folder
 * @param {string} address
 */
async function tellWorkspace(folder, address) {
  const file = path.join(folder, '.vscode', 'settings.json');
  await mkdir(path.dirname(file), { recursive: true });
  const settings = JSON.parse(await readFile(file, 'utf8').catch(() => '{}'));
  await writeFile(file, JSON.stringify({ ...settings, 'charterTest.channel': address }, null, 2));
}

/** @param {string} name */
function text(name) {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/**
 * @param {string} message
 * @returns {never}
 */
function fail(message) {
  throw new Error(message);
}
