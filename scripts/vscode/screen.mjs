import path from 'node:path';

/**
 * What a suite can ask of the screen: pictures, real input, and the text that a person would read.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} artifacts the folder that pictures go to
 * @returns {Record<string, (request: any) => Promise<unknown>>}
 */
export function screenActions(page, artifacts) {
  return {
    screenshot: async ({ name }) => {
      const file = path.join(artifacts, `${String(name).replaceAll(/\W+/gu, '-')}.png`);
      await page.screenshot({ path: file });
      return file;
    },
    press: ({ keys }) => page.keyboard.press(keys),
    type: ({ text }) => page.keyboard.type(text, { delay: 40 }),
    click: async ({ selector, text }) => (await shown(page, selector, text)).click(),
    drag: async ({ selector, text, onto, keys }) => {
      const [from, to] = [await shown(page, selector, text), await shown(page, onto)];
      await from.hover();
      await page.mouse.down();
      if (keys) await page.keyboard.down(keys);
      const box = await to.boundingBox();
      if (!box) throw new Error(`${onto} has no place on the screen.`);
      const [x, y] = [box.x + box.width / 2, box.y + Math.min(box.height / 2, 60)];
      // Whoever takes what is dropped is asked while it moves above them.
      await page.mouse.move(x, y, { steps: 12 });
      await page.mouse.move(x + 2, y + 2, { steps: 2 });
      await page.mouse.up();
      if (keys) await page.keyboard.up(keys);
    },
    // A clipboard cleans up the HTML that pages write to it; what other programs write, it hands on as it is.
    paste: ({ data }) =>
      page.evaluate((entries) => {
        const clipboardData = new DataTransfer();
        for (const [kind, words] of Object.entries(entries)) clipboardData.setData(kind, words);
        document.activeElement?.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, data),
    hover: async ({ selector, text }) => (await shown(page, selector, text)).hover(),
    text: async ({ selector, text }) => (await shown(page, selector, text)).innerText(),
    attribute: async ({ selector, text, name }) => (await shown(page, selector, text)).getAttribute(name),
    count: async ({ selector }) => {
      const counts = await Promise.all(
        page.frames().map((frame) =>
          frame
            .locator(selector)
            .count()
            .catch(() => 0),
        ),
      );
      return counts.reduce((sum, count) => sum + count, 0);
    },
  };
}

/**
 * The first visible element that matches, in whatever frame it is or will be (a webview is two frames deep and comes
 * late). The page gives no event for "some frame now shows this", so the frames are asked again until one does.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} selector
 * @param {string} [text] that the element must contain
 */
async function shown(page, selector, text) {
  const deadline = Date.now() + 15_000;
  for (;;) {
    for (const frame of page.frames()) {
      const found = frame
        .locator(selector)
        .filter({ visible: true, ...(text === undefined ? {} : { hasText: text }) })
        .first();
      if ((await found.count().catch(() => 0)) > 0) return found;
    }
    if (Date.now() > deadline)
      throw new Error(`Nothing on the screen matches ${selector}${text === undefined ? '' : ` with “${text}”`}.`);
    await page.waitForTimeout(50);
  }
}
