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
