/**
 * Runs the extension suites in a real VS Code: node scripts/test-vscode.mjs [node|web] [--vsix]
 * Without a host, in both; with --vsix, from the packaged extension, which is packaged first. Afterwards in German.
 */
import path from 'node:path';
import process from 'node:process';
import { readFile } from 'node:fs/promises';
import { root, run } from './lib/run.mjs';
import { runSuite } from './vscode/run-suite.mjs';

const packaged = process.argv.includes('--vsix');
const hosts = /** @type {const} */ (['node', 'web']).filter((host) => process.argv.includes(host));
const { name, version } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const vsix = packaged ? path.join(root, `${name}-${version}.vsix`) : undefined;
if (packaged) {
  const { code } = await run(process.execPath, ['scripts/package.mjs']);
  if (code !== 0) process.exit(code);
}
let worst = 0;
for (const host of hosts.length > 0 ? hosts : /** @type {const} */ (['node', 'web'])) {
  process.stdout.write(`\n${host} extension host, ${packaged ? 'packaged' : 'from the source tree'}\n`);
  worst = Math.max(worst, await runSuite({ host, vsix }), await runSuite({ host, vsix, locale: 'de' }));
}
process.exit(worst);
