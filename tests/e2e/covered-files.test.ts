import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { onePage } from '../support/plain-pdf.ts';
import { goTo, lockedCase, openFolio, unlock } from './support/open-folio.ts';

const covered = 'Covered until you open it';

test('nothing of a file that may hurt to see is shown until it is opened, wherever its pages stand', async () => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  writeFileSync(join(folder, 'report.pdf'), onePage('0 0 300 400 re f'));
  await sharp({ create: { width: 60, height: 90, channels: 3, background: '#aa3333' } })
    .jpeg()
    .toFile(join(folder, 'wound.jpg'));
  page.once(
    'filechooser',
    (chooser) => void chooser.setFiles([join(folder, 'report.pdf'), join(folder, 'wound.jpg')]),
  );
  await goTo(page, 'Documents');
  await page.getByRole('button', { name: 'Add files' }).click();
  await page.getByRole('button', { name: 'Put these 2 together as one document' }).click();
  const record = page.getByRole('article', { name: 'report' });
  await record.getByText('2.', { exact: true }).waitFor();
  const report = { name: 'Page 1 of report.pdf' };
  const wound = { name: 'Page 1 of wound.jpg' };

  await expect.poll(() => record.getByText(covered).count()).toBe(2);
  expect(await record.getByRole('img', report).count()).toBe(0);
  await record.getByRole('button', { name: 'Show the pages' }).click();
  await record.getByRole('img', report).waitFor();
  expect(await record.getByText(covered).count()).toBe(1);

  await record.getByRole('button', { name: 'Look closer' }).click();
  const viewer = page.getByRole('dialog', { name: 'report' });
  await viewer.getByRole('img', report).waitFor();
  await viewer.getByRole('button', { name: 'Next page' }).click();
  await viewer.getByText(covered).waitFor();
  expect(await viewer.getByRole('img', wound).count()).toBe(0);
  await viewer.getByRole('button', { name: 'Show the picture' }).click();
  await viewer.getByRole('img', wound).waitFor();
  await viewer.getByRole('button', { name: 'Close' }).click();
  await expect.poll(() => record.getByText(covered).count()).toBe(0);

  await goTo(page, 'Dossier');
  const pages = page.getByRole('group', { name: 'The pages' });
  await expect.poll(() => pages.getByText(covered).count(), { timeout: 60_000 }).toBe(2);
  await pages.getByRole('button', { name: 'Show the pages' }).click();
  await expect.poll(() => pages.getByText(covered).count()).toBe(1);
  await page.getByRole('button', { name: 'Show covered pages' }).click();
  await expect.poll(() => pages.getByText(covered).count()).toBe(0);

  await goTo(page, 'Documents');
  await page.getByRole('main').getByRole('listbox').getByRole('option').first().click();
  await expect.poll(() => record.getByText(covered).count()).toBe(2);
});
