import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readFolio } from '../../electron/store/records/records.ts';
import { Vault } from '../../electron/store/vault.ts';
import { valueOf } from '../support/vault.ts';
import { goTo, lockedCase, openFolio, unlock } from './support/open-folio.ts';

/** An open case with the title of a new incident under the hands. */
async function atTitle() {
  const folio = await openFolio();
  const { path, passphrase } = await lockedCase(folio.folder);
  await unlock(folio.page, path, passphrase);
  await goTo(folio.page, 'Incidents');
  await folio.page.getByRole('button', { name: 'Add an incident' }).click();
  const title = folio.page.getByRole('textbox', { name: 'Title' });
  await title.click();
  return { ...folio, path, passphrase, title };
}

/** What the case's one incident is called on the disk. */
async function titleOnDisk(path: string, words: string): Promise<string> {
  const vault = valueOf(await Vault.open(path, words));
  const title = readFolio(vault.db).incidents[0]?.title ?? '';
  vault.close();
  return title;
}

/** By the browser's own input, as a mouse gives it: playwright's mouse has three buttons. */
async function pressMouse(page: Page, button: 'back' | 'forward'): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const at = { x: 300, y: 300, button, buttons: button === 'back' ? 8 : 16, clickCount: 1 } as const;
  await session.send('Input.dispatchMouseEvent', { type: 'mousePressed', ...at });
  await session.send('Input.dispatchMouseEvent', { type: 'mouseReleased', ...at });
  await session.detach();
}

async function isAt(page: Page, heading: string): Promise<void> {
  await page.getByRole('main').getByRole('heading', { level: 1, name: heading }).waitFor({ timeout: 5000 });
}

/** The person types without a pause, each letter 40 ms after the one before. */
async function typeOn(page: Page, letters: string): Promise<void> {
  await page.keyboard.type(letters, { delay: 40 });
}

test('words typed without a pause are kept but for the last, and undone in one', async () => {
  const { page, path, passphrase, title, end } = await atTitle();
  await typeOn(page, 'abcdefghijklmnopqrstuvwxyz');
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expect.poll(() => title.inputValue()).toBe('');
  await title.click();
  await typeOn(page, 'abcdefghijklmnopqrstuvwxyz');
  await end();
  expect(await titleOnDisk(path, passphrase)).toMatch(/^abcdefghijklmnopqr/);
});

test('a page loaded anew, by F5 or Control and R, keeps every letter', async () => {
  const { page, path, passphrase, end } = await atTitle();
  await page.keyboard.type('Arrest');
  // The key reaches the page, which keeps what is typed; a driver's key alone does not reload it.
  await page.keyboard.press('F5');
  await page.reload();
  await goTo(page, 'Incidents');
  await end();
  expect(await titleOnDisk(path, passphrase)).toBe('Arrest');
});

test('the mouse goes back and forward as the arrow in the bar, and never out of the window', async () => {
  const { page } = await atTitle();
  await goTo(page, 'People');
  await goTo(page, 'Incidents');
  await pressMouse(page, 'back');
  await isAt(page, 'People');
  await pressMouse(page, 'forward');
  await isAt(page, 'Incidents');
  for (let press = 0; press < 6; press += 1) await pressMouse(page, 'back');
  await isAt(page, 'Overview');
  await page.keyboard.press('Alt+ArrowRight');
  await isAt(page, 'Incidents');
  await page.keyboard.press('Alt+ArrowLeft');
  await isAt(page, 'Overview');
  expect(page.url()).toBe('https://folio.invalid/');
});

test('what the browser itself does by a swipe goes back one page, and then nowhere', async () => {
  const { page } = await atTitle();
  await page.evaluate(() => history.back());
  await isAt(page, 'Overview');
  await page.evaluate(() => history.go(-3));
  await page.evaluate(() => history.back());
  await isAt(page, 'Overview');
  expect(page.url()).toBe('https://folio.invalid/');
});

test('a window that was taken elsewhere comes back to where it was, with what was kept', async () => {
  const { page, title } = await atTitle();
  await page.keyboard.type('Arrest');
  await page.getByText('Saved', { exact: true }).waitFor();
  await page.goto('about:blank');
  await expect.poll(() => page.url()).toBe('https://folio.invalid/');
  await expect.poll(() => title.inputValue()).toBe('Arrest');
});

test('a page that dies comes back within three seconds on the locked case, and the words are kept', async () => {
  const { page, path, passphrase, nextPage } = await atTitle();
  await page.keyboard.type('Arrest at the bakery', { delay: 40 });
  await new Promise((resolve) => setTimeout(resolve, 300));
  const next = nextPage();
  const died = performance.now();
  // It ends with the page that it was asked of.
  void page.goto('chrome://crash').catch(() => undefined);
  const fresh = await next;
  await fresh.getByRole('button', { name: 'Open', exact: true }).waitFor();
  expect(performance.now() - died).toBeLessThan(3000);
  await unlock(fresh, path, passphrase);
  await expect
    .poll(() => fresh.getByRole('textbox', { name: 'Title' }).inputValue())
    .toBe('Arrest at the bakery');
});
