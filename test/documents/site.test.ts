import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser } from 'playwright-core';
import { parseCharter } from '../../core/src/index.js';
import { siteOf } from '../../core/src/site/index.js';
import { charterStatus } from '../../core/src/status/index.js';
import { programOrSkip } from '../kit/programs.js';

describe('a site opened from disk', function () {
  this.timeout(60_000);
  const folder = mkdtempSync(path.join(tmpdir(), 'charter-site-'));
  let browser: Browser | undefined;

  before(async function () {
    const executablePath = programOrSkip(this, 'chromium', 'chromium-browser', 'google-chrome');
    const charters = ['customer-experience', 'customer-service'].map((name) => {
      const file = `examples/teams/${name}.charter.yaml`;
      const document = parseCharter(readFileSync(file, 'utf8'));
      const options = { repository: 'here', file, findings: [], today: '2026-11-22', covers: false };
      return { document, status: charterStatus(document, options) };
    });
    for (const [name, text] of siteOf(charters, { title: 'Our charters', today: '2026-11-22' })) {
      mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      writeFileSync(path.join(folder, name), text);
    }
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  after(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('leads from the list to a charter and back, and finds words', async () => {
    const page = await (browser as Browser).newPage();
    const trouble: string[] = [];
    page.on('console', (message) => trouble.push(message.text()));
    page.on('pageerror', (error) => trouble.push(String(error)));
    await page.goto(pathToFileURL(path.join(folder, 'index.html')).href);
    await page.getByRole('link', { name: 'Guest Experience Team Charter' }).click();
    assert.equal(await page.locator('h1').textContent(), 'Guest Experience Team Charter');
    await page.getByRole('link', { name: 'Search' }).click();
    await page.getByRole('searchbox').fill('INES carval');
    assert.equal(await page.getByRole('status').textContent(), '2 places');
    await page.getByRole('link', { name: 'Team Members and Roles' }).click();
    assert.match(page.url(), /customer-experience\.html#charter-team-members-and-roles$/);
    await page.getByRole('navigation').getByRole('link', { name: 'Teams' }).click();
    assert.equal(await page.locator('h1').textContent(), 'Our charters');
    assert.deepEqual(trouble, []);
    await page.close();
  });
});
