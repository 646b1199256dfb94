import { chromium } from 'playwright-core';
import { chromiumPath } from './system.mjs';

/** Starts a headless Chromium with an empty profile. */
export function startBrowser() {
  return chromium.launch({
    executablePath: chromiumPath(),
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
    args: [
      '--no-sandbox',
      // Whatever the workbench would look up elsewhere (extension gallery, accounts) does not belong in a test.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
