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
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
