import { expect, it } from 'vitest';
import { lockedCase, openFolio, unlock } from './support/open-folio.ts';

it('leads from an entry to its place on the timeline, and back there after a lock', async () => {
  const { page, folder } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  const rail = page.getByRole('navigation', { name: 'Pages' });
  await rail.getByRole('button', { name: 'Incidents' }).click();
  await page.getByRole('button', { name: 'Add an incident' }).click();
  const entry = page.getByRole('region', { name: 'Open entry' });
  await entry.getByRole('textbox', { name: 'Title' }).fill('The search of the bakery');
  await expect.poll(() => entry.getByRole('button', { name: 'Show on the timeline' }).count()).toBe(0);
  await entry.getByRole('textbox', { name: 'When did it happen?' }).fill('2019-05-10');

  await entry.getByRole('button', { name: 'Show on the timeline' }).click();
  const main = page.getByRole('main');
  await main.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  await main.getByRole('button', { name: 'Show all' }).click();
  await main.getByRole('button', { name: 'Around this' }).click();
  await main.getByRole('button', { name: 'List' }).click();
  await main.getByRole('option', { name: 'The search of the bakery', selected: true }).waitFor();

  await rail.getByRole('button', { name: 'Lock' }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).waitFor();
  await unlock(page, path, passphrase);
  await main.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
  await main.getByRole('button', { name: 'Around this' }).waitFor();
});
