/**
 * Draws the picture of the README: two small edits of one charter, and what `charter review` says of each. By hand, after
 * a build, when its words have changed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { root } from './lib/run.mjs';
import { startBrowser } from './vscode/browser.mjs';

const CHARTER = path.join(root, 'examples', 'teams', 'customer-service.charter.yaml');
const EDITS = [
  {
    what: 'A typing error is corrected',
    from: 'so that nobody has to ask twice',
    to: 'so that nobody has to ask twice.',
  },
  { what: 'A promise is changed', from: 'within 24 hours, on weekends too', to: 'within 48 hours, on weekends too' },
];

const folder = mkdtempSync(path.join(tmpdir(), 'charter-picture-'));
const signed = readFileSync(CHARTER, 'utf8');
const parts = EDITS.map(({ what, from, to }, index) => {
  const [before, after] = ['before', `after-${index}`].map((name) => path.join(folder, `${name}.charter.yaml`));
  writeFileSync(before, signed);
  writeFileSync(after, signed.replace(from, to));
  const review = JSON.parse(charter('review', before, after, '--format', 'json', '--today', '2026-11-22'));
  const fallen = new Set(review.charters[0]?.mustSignAgain ?? []);
  const members = [...signed.matchAll(/^ {2}- member: (\w+)$/gmu)].map(([, id]) => id);
  return { what, from, to, headline: review.headline, members: members.map((id) => ({ id, stands: !fallen.has(id) })) };
});
rmSync(folder, { recursive: true });

const browser = await startBrowser();
const page = await browser.newPage({ viewport: { width: 1000, height: 400 }, deviceScaleFactor: 1.5 });
await page.setContent(html(parts));
await page.locator('main').screenshot({ path: path.join(root, 'docs', 'images', 'two-edits.png') });
await browser.close();

/** @param {string[]} args */
function charter(...args) {
  return execFileSync(process.execPath, [path.join(root, 'dist', 'cli', 'charter.js'), ...args], { encoding: 'utf8' });
}

/** @param {typeof parts} shown */
function html(shown) {
  return `<!doctype html><style>
    body { margin: 0; background: #fff; font: 15px/1.45 system-ui, sans-serif; color: #1f2328; }
    main { display: grid; grid-template-columns: 1fr 1fr; gap: 24px; padding: 24px; width: 952px; }
    section { border: 1px solid #d0d7de; border-radius: 8px; overflow: hidden; }
    h2 { font-size: 16px; margin: 0; padding: 12px 16px; background: #f6f8fa; border-bottom: 1px solid #d0d7de; }
    pre { margin: 0; padding: 10px 16px; font: 13px/1.6 ui-monospace, monospace; white-space: pre-wrap; }
    .out { background: #ffebe9; } .in { background: #dafbe1; }
    p { margin: 14px 16px; } ul { list-style: none; display: flex; flex-wrap: wrap; gap: 8px; margin: 0 16px 16px; padding: 0; }
    li { border-radius: 999px; padding: 3px 12px; background: #dafbe1; } li.fallen { background: #ffebe9; text-decoration: line-through; }
  </style><main>${shown.map(part).join('')}</main>`;
}

/** @param {typeof parts[number]} part */
function part({ what, from, to, headline, members }) {
  const names = members.map(
    ({ id, stands }) => `<li class="${stands ? '' : 'fallen'}">${stands ? '✓' : '✗'} ${capital(id)}</li>`,
  );
  return `<section><h2>${what}</h2><pre class="out">- ${from}</pre><pre class="in">+ ${to}</pre><p>${headline}</p><ul>${names.join('')}</ul></section>`;
}

/** @param {string} word */
function capital(word) {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
