/** Draws the PNG pictures that ship from their SVG sources, by hand after a source has changed. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './lib/run.mjs';
import { startBrowser } from './vscode/browser.mjs';

const folder = path.join(root, 'client', 'images');
const browser = await startBrowser();
for (const [name, size] of /** @type {const} */ ([
  ['icon', 256],
  ['file', 64],
])) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const source = await readFile(path.join(folder, `${name}.svg`), 'utf8');
  await page.setContent(`<style>html, body { margin: 0; background: none } svg { display: block }</style>${source}`);
  await page.screenshot({ path: path.join(folder, `${name}.png`), omitBackground: true });
}
await browser.close();
