/** Folio with a browser without a screen, typing into the title of a new incident until it is killed. */
import { startFolio } from '../../electron/host/start.ts';
import { ChromiumShell } from '../../electron/shells/chromium.ts';
import { findBrowser } from '../../electron/shells/find-browser.ts';
import { goTo, unlock } from '../e2e/support/open-folio.ts';
import type { Page } from 'playwright-core';

const [folder = '', passphrase = ''] = process.argv.slice(2);
const browser = findBrowser(process.env, process.platform);
if (browser === null) throw new Error('Install chromium: typing is tried in a real browser.');
// The window comes back when its page dies; only the first one is typed into.
const { promise, resolve } = Promise.withResolvers<Page>();
void startFolio(new ChromiumShell({ browser, headless: true, onPage: resolve }));
const page = await promise;
await unlock(page, folder, passphrase);
await goTo(page, 'Incidents');
await page.getByRole('button', { name: 'Add an incident' }).click();
await page.getByRole('textbox', { name: 'Title' }).click();
try {
  for (let count = 0; count < 200; count += 1) {
    // Told before it is pressed: what is lost is reckoned too long rather than too short.
    process.send?.(Date.now());
    await page.keyboard.type('abcdefghij'.charAt(count % 10));
    await new Promise((wait) => setTimeout(wait, 25));
  }
} catch {
  // The page is gone: nothing more can be typed.
}
