/**
 * Makes the workbench load an extension and its suite from HTTP addresses, as vscode.dev does with every extension: the
 * page's configuration is completed before the workbench reads it. (Measured: the payload's `extensionDevelopmentKind`
 * is not heeded, and a web extension that lies on the server can start no worker. A page that is rewritten on its way
 * loses the right to reach the loopback address.)
 *
 * @param {import('playwright-core').Page} page
 * @param {{ extension: string, suite: string }} from
 */
export async function developWebExtension(page, { extension, suite }) {
  await page.addInitScript(complete, { extensions: [uriParts(extension)], extensionTestsPath: uriParts(suite) });
}

/**
 * Runs in the page.
 *
 * @param {object} options
 */
function complete(options) {
  const observer = new MutationObserver(() => {
    const element = document.getElementById('vscode-workbench-web-configuration');
    const settings = element?.getAttribute('data-settings');
    if (!element || !settings) return;
    observer.disconnect();
    const configuration = JSON.parse(settings);
    const developmentOptions = { ...configuration.developmentOptions, ...options };
    element.setAttribute('data-settings', JSON.stringify({ ...configuration, developmentOptions }));
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** @param {string} address */
function uriParts(address) {
  const { protocol, host, pathname } = new URL(address);
  return { scheme: protocol.slice(0, -1), authority: host, path: pathname };
}
