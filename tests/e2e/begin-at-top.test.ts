import { expect, test } from 'vitest';
import { goTo, lockedCase, openFolio, unlock } from './support/open-folio.ts';

test('a record begins at its top, wherever the one before was left', async () => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1024, height: 600 });
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  await goTo(page, 'Incidents');
  for (const title of ['The letter', 'The raid']) {
    await page.getByRole('button', { name: 'Add an incident' }).click();
    const field = page.getByRole('article').getByRole('textbox', { name: 'Title' });
    // The entry before may still be shown.
    await expect.poll(() => field.inputValue()).toBe('');
    await field.fill(title);
    await page.getByRole('article', { name: title }).waitFor();
  }
  const top = page.getByRole('article', { name: 'The raid' }).getByRole('heading', { name: 'The raid' });
  const isSeen = async () => ((await top.boundingBox())?.y ?? -1) > 0;
  expect(await isSeen()).toBe(true);
  await page.getByText('Notes', { exact: true }).first().scrollIntoViewIfNeeded();
  await expect.poll(isSeen).toBe(false);

  const list = page.getByRole('main').getByRole('listbox');
  await list.getByRole('option', { name: 'The letter' }).click();
  const other = page.getByRole('article', { name: 'The letter' });
  await other.waitFor();
  await expect
    .poll(async () => (await other.getByRole('heading', { name: 'The letter' }).boundingBox())?.y)
    .toBeGreaterThan(0);
});
