import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import { lockedCase, openFolio, unlock } from './support/open-folio.ts';
import { goByKeys } from './support/keys.ts';
import { wordsOf } from './support/words.ts';

const t = wordsOf('en');

async function openCase(): Promise<Page> {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  return page;
}

const notice = (page: Page) => page.locator('.notice');
const saved = (page: Page) => page.getByText('Saved', { exact: true }).waitFor();

async function addPlace(page: Page, name: string): Promise<void> {
  await goByKeys(page, t, 'places');
  await page.keyboard.press('Control+n');
  await page.getByRole('textbox', { name: 'Name' }).and(page.locator(':focus')).waitFor();
  await page.keyboard.type(name);
  await page.getByRole('article', { name }).waitFor();
  await saved(page);
}

async function deleteOpen(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Delete', exact: true }).click();
  await page.getByText(`Deleted: ${name}`).waitFor();
}

test('a notice that offers undo ends with the next change, another page or a lock, and stays under a dialog', async () => {
  const page = await openCase();
  await addPlace(page, 'Tebriz');
  await addPlace(page, 'Qamishli');
  await deleteOpen(page, 'Qamishli');

  await page.keyboard.press('Control+k');
  await page.getByRole('combobox', { name: t('palette.label') }).waitFor();
  const undo = await notice(page).getByRole('button', { includeHidden: true }).first().boundingBox();
  const on = { x: (undo?.x ?? 0) + 5, y: (undo?.y ?? 0) + 5 };
  expect(
    await page.evaluate(({ x, y }) => document.elementFromPoint(x, y)?.closest('.notice') ?? null, on),
  ).toBeNull();
  await page.keyboard.press('Escape');
  await notice(page).getByRole('button', { name: 'Undo' }).waitFor();

  await goByKeys(page, t, 'people');
  await notice(page).waitFor({ state: 'detached' });

  await goByKeys(page, t, 'places');
  await page.getByRole('option', { name: /Tebriz/ }).click();
  await deleteOpen(page, 'Tebriz');
  await page.keyboard.press('Control+n');
  await notice(page).waitFor({ state: 'detached' });

  await page.keyboard.type('Sur');
  await page.getByRole('article', { name: 'Sur' }).waitFor();
  await saved(page);
  await deleteOpen(page, 'Sur');
  await page.keyboard.press('Control+l');
  await page.getByRole('textbox', { name: t('welcome.folder') }).waitFor();
  expect(await notice(page).count()).toBe(0);
});

test('undo says what it would take back, goes there from another page, and says what it took back', async () => {
  const page = await openCase();
  await addPlace(page, 'Tebriz');
  await deleteOpen(page, 'Tebriz');
  await goByKeys(page, t, 'timeline');
  const bar = page.getByRole('banner');
  await bar.getByRole('button', { name: 'Undo (Delete: 1 entry)' }).click();
  await page.getByRole('article', { name: 'Tebriz' }).waitFor();
  await page.getByRole('status').getByText('Taken back. Delete: Tebriz').waitFor();
  await bar.getByRole('button', { name: 'Redo (Delete: Tebriz)' }).click();
  await page.getByRole('status').getByText('Done again. Delete: Tebriz').waitFor();
  await page.getByRole('article', { name: 'Tebriz' }).waitFor({ state: 'detached' });
});

test('the undo of a notice brings back what it names, and ends with it', async () => {
  const page = await openCase();
  await addPlace(page, 'Tebriz');
  await deleteOpen(page, 'Tebriz');
  await notice(page).getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('article', { name: 'Tebriz' }).waitFor();
  await notice(page).getByText('Taken back. Delete: Tebriz').waitFor();
  expect(await notice(page).getByRole('button', { name: 'Undo' }).count()).toBe(0);
});

test('Control+Z under a dialog takes nothing back', async () => {
  const page = await openCase();
  await addPlace(page, 'Tebriz');
  await page.getByRole('button', { name: t('record.history') }).click();
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Escape');
  await page.getByRole('dialog').waitFor({ state: 'detached' });
  await page.getByRole('article', { name: 'Tebriz' }).waitFor();
  expect(await notice(page).count()).toBe(0);
});
