import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { heicPicture } from '../support/heic-picture.ts';
import { plainTiff } from '../support/plain-tiff.ts';
import { exportDossier, goTo, lockedCase, openFolio, pickFiles, unlock } from './support/open-folio.ts';

test('a phone’s photograph and a scan of two pages are shown, though no browser shows their kinds', async () => {
  const { page, folder } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  const photograph = join(folder, 'IMG_0001.HEIC');
  const scan = join(folder, 'court order.tif');
  writeFileSync(photograph, heicPicture);
  const sheet = { width: 850, height: 1100, bits: 8 } as const;
  writeFileSync(scan, plainTiff([sheet, { ...sheet, bits: 1 }]));
  await goTo(page, 'Documents');
  await pickFiles(page, [photograph, scan], () => page.getByRole('button', { name: 'Add files' }).click());

  await page.getByRole('option', { name: 'IMG_0001' }).click();
  const picture = page.getByRole('article', { name: 'IMG_0001' }).getByRole('img', { name: /IMG_0001/ });
  await picture.waitFor();
  await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalHeight)).toBe(64);

  await page.getByRole('option', { name: 'court order' }).click();
  const record = page.getByRole('article', { name: 'court order' });
  await record.getByText('2 pages').waitFor();
  await record.getByRole('button', { name: 'Show the pages' }).click();
  await record.getByRole('button', { name: 'Look closer' }).click();
  const viewer = page.getByRole('dialog');
  await viewer.getByRole('button', { name: 'Next page' }).click();
  await viewer.getByRole('img', { name: 'Page 2 of court order.tif' }).waitFor();

  await page.keyboard.press('Escape');
  await goTo(page, 'Dossier');
  const out = join(folder, 'dossier.pdf');
  await exportDossier(page, out);
  expect(pagesWithPictures(out)).toBe(3);
});

/** How many pages of a PDF show a picture. */
function pagesWithPictures(path: string): number {
  const rows = execFileSync('pdfimages', ['-list', path], { encoding: 'utf8' }).trim().split('\n').slice(2);
  return new Set(rows.map((row) => row.trim().split(/\s+/)[0])).size;
}
