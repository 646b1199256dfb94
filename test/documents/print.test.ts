import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { parseCharter } from '../../core/src/index.js';
import { renderCard, renderHtml } from '../../core/src/render/index.js';
import { programOrSkip } from '../kit/programs.js';

describe('on paper', function () {
  this.timeout(60_000);
  let browser: Browser | undefined;

  before(async function () {
    const executablePath = programOrSkip(this, 'chromium', 'chromium-browser', 'google-chrome');
    browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] });
  });
  after(() => browser?.close());

  /** How many pages of A4 a page takes, as Chromium prints it. */
  async function pagesOf(html: string): Promise<number> {
    const page = await (browser as Browser).newPage();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.setContent(html);
    const pdf = (await page.pdf({ format: 'A4', preferCSSPageSize: true })).toString('latin1');
    await page.close();
    assert.deepEqual(requests, []);
    return pdf.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
  }

  const examples = readdirSync('examples/teams').map((file) => readFileSync(`examples/teams/${file}`, 'utf8'));
  const long =
    'A sentence that says one thing at great length, and then goes on to say it again in other words. '.repeat(9);
  const crowded = `charter: 1
title: ${long}
purpose: ${long}
scope: { in: [${`"${long}",`.repeat(40)}], out: [${`"${long}",`.repeat(40)}] }
channels: [${`{name: "${long}", address: "${long}"},`.repeat(40)}]
objectives: [${`"${long}",`.repeat(40)}]
`;

  it('a card has one page, however much the charter says', async () => {
    for (const charter of [...examples, crowded, `charter: 1\ntitle: ${'W'.repeat(3000)}\n`])
      assert.equal(await pagesOf(renderCard(parseCharter(charter)).html), 1, charter.slice(0, 80));
  });

  it('a charter has pages', async () => {
    for (const charter of examples)
      assert.ok((await pagesOf(renderHtml(parseCharter(charter), { mode: 'standalone' }))) >= 1);
  });
});
