import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import type { wordsOf } from './words.ts';

type Words = ReturnType<typeof wordsOf>;

/** Search, then Enter on the first result. */
export async function command(page: Page, t: Words, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: t('palette.label') });
  await field.waitFor();
  await page.keyboard.type(text);
  await page.getByRole('option', { name: text }).first().waitFor();
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
}

/** Goes to a page of the window through search, and waits until it is drawn. */
export async function goByKeys(page: Page, t: Words, place: string): Promise<void> {
  await command(page, t, t(`places.${place}`));
  await page
    .getByRole('main')
    .getByRole('heading', { level: 1, name: t(`places.${place}`) })
    .waitFor();
}

export async function tabTo(page: Page, name: string): Promise<void> {
  await pressTo(page, name, 'Tab');
}

export async function backTabTo(page: Page, name: string): Promise<void> {
  await pressTo(page, name, 'Shift+Tab');
}

/** Presses a key until the focused control has this name: no mouse, and no more than a page of stops. */
async function pressTo(page: Page, name: string, key: string): Promise<void> {
  const passed: string[] = [];
  for (let stop = 0; stop < 60; stop++) {
    await page.keyboard.press(key);
    const now = await focusedName(page);
    if (now === name) return;
    passed.push(now);
  }
  throw new Error(`The keyboard never reached “${name}”, only ${passed.join(' | ')}`);
}

export async function expectFocus(page: Page, name: string): Promise<void> {
  await expect.poll(() => focusedName(page), { timeout: 10_000 }).toBe(name);
}

/** The visible name of what has the keyboard: its label, or its own words. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    // What has the keyboard is an element of the page, most often a field with a label.
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.textContent;
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
  });
}

/** From the first screen to an open new case: the way has the keyboard at once, and so has each next screen. */
export async function newCaseByKeys(page: Page, t: Words, folder: string, passphrase: string): Promise<void> {
  await expectFocus(page, t('welcome.createTitle'));
  await page.keyboard.press('Enter');
  await expectFocus(page, t('about.next'));
  await tabTo(page, t('about.skip'));
  await page.keyboard.press('Enter');
  await expectFocus(page, t('welcome.title'));
  await page.keyboard.type('Blue folder');
  await tabTo(page, t('welcome.folder'));
  await page.keyboard.type(folder);
  await tabTo(page, t('welcome.passphrase'));
  await page.keyboard.type(passphrase);
  await tabTo(page, t('welcome.again'));
  await page.keyboard.type(passphrase);
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: t('places.overview') }).waitFor();
}
