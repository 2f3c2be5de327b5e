import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openFolio } from './support/open-folio.ts';

const words = 'four calm words here';

test('the same work is done with the keyboard alone', async () => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  const keys = page.keyboard;
  await newCaseByKeys(page);
  await keys.type('Blue folder');
  await tabTo(page, 'Folder');
  await keys.type(join(folder, 'case'));
  await tabTo(page, 'Passphrase');
  await keys.type(words);
  await tabTo(page, 'The passphrase once more');
  await keys.type(words);
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'Overview' }).waitFor();

  await command(page, 'Incidents');
  await page.getByRole('heading', { name: 'Incidents' }).waitFor();
  await keys.press('Control+n');
  await expectFocus(page, 'Title');
  await keys.type('The letter on the gate');
  await tabTo(page, 'When did it happen?');
  await keys.type('about May 2018');
  await tabTo(page, 'Where did it happen?');
  await keys.type('Qamishli');
  await page.getByRole('option', { name: /Qamishli/ }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await page.getByRole('button', { name: 'Untie Qamishli' }).waitFor();

  await command(page, 'People');
  await keys.press('Control+n');
  await expectFocus(page, 'Name');
  await keys.type('Leyla');
  await tabTo(page, 'This is the applicant');
  await keys.press('Space');

  await command(page, 'Statements');
  await keys.press('Control+n');
  await tabTo(page, 'Title');
  await keys.type('Declaration of Leyla');
  await page.getByRole('textbox', { name: 'Paragraphs' }).waitFor();
  await tabTo(page, 'Paragraphs');
  await keys.type('I was born in Qamishli.');
  await keys.press('Enter');
  await keys.type('The letter came in May 2018, see @the letter');
  await page.getByRole('option', { name: /The letter on the gate/ }).waitFor();
  await keys.press('Enter');
  await page.getByRole('textbox', { name: 'Paragraphs' }).getByText('Chronology, entry 1').waitFor();

  await command(page, 'gate');
  await page.getByRole('article', { name: 'The letter on the gate' }).waitFor();
  expect(await page.getByRole('textbox', { name: 'When did it happen?', exact: true }).inputValue()).toBe(
    'about May 2018',
  );

  await keys.press('Control+Shift+H');
  const record = page.getByRole('article', { name: 'The letter on the gate' });
  await record.waitFor({ state: 'hidden' });
  await keys.press('Control+Shift+H');
  await record.waitFor();
  await keys.press('Control+l');
  await page.getByRole('heading', { name: 'Open a case' }).waitFor();
});

test('what was deleted comes back with undo', async () => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  const keys = page.keyboard;
  await newCaseByKeys(page);
  await keys.type('Blue folder');
  await tabTo(page, 'Folder');
  await keys.type(join(folder, 'case'));
  await tabTo(page, 'Passphrase');
  await keys.type(words);
  await tabTo(page, 'The passphrase once more');
  await keys.type(words);
  await keys.press('Enter');
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
  await command(page, 'Places');
  await keys.press('Control+n');
  await expectFocus(page, 'Name');
  await keys.type('Tebriz');
  const option = page.getByRole('option', { name: /Tebriz/ });
  await option.waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();
  await backTabTo(page, 'Delete');
  await keys.press('Enter');
  await option.waitFor({ state: 'detached' });
  await page.getByText('Deleted: Tebriz').waitFor();
  await command(page, 'Undo');
  await option.waitFor();
});

/** The way to make a case has the keyboard at once, and so has the next screen; one press skips the rest. */
async function newCaseByKeys(page: Page): Promise<void> {
  await expectFocus(page, 'Make a new case');
  await page.keyboard.press('Enter');
  await expectFocus(page, 'Next');
  await tabTo(page, 'Skip this');
  await page.keyboard.press('Enter');
  await expectFocus(page, 'A name for the case');
}

/** Search, then Enter on the first result. */
async function command(page: Page, text: string): Promise<void> {
  await page.keyboard.press('Control+k');
  const field = page.getByRole('combobox', { name: 'Search or command' });
  await field.waitFor();
  await page.keyboard.type(text);
  await page.getByRole('option', { name: text }).first().waitFor();
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
}

async function tabTo(page: Page, name: string): Promise<void> {
  await pressTo(page, name, 'Tab');
}

async function backTabTo(page: Page, name: string): Promise<void> {
  await pressTo(page, name, 'Shift+Tab');
}

/** Presses a key until the focused control has this name: no mouse, and no more than a page of stops. */
async function pressTo(page: Page, name: string, key: string): Promise<void> {
  for (let stop = 0; stop < 40; stop++) {
    await page.keyboard.press(key);
    if ((await focusedName(page)) === name) return;
  }
  throw new Error(`The keyboard never reached “${name}”.`);
}

async function expectFocus(page: Page, name: string): Promise<void> {
  await expect.poll(() => focusedName(page), { timeout: 5000 }).toBe(name);
}

/** The visible name of what has the keyboard: its label, or its own words. */
function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement | null;
    const label = element?.labels?.[0]?.textContent;
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '').trim();
  });
}
