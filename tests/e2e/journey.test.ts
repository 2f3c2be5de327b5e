import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { choosePath, openFolio, pickFiles, startNewCase } from './support/open-folio.ts';

const words = 'amber lantern north gate';

it('goes from an empty folder to a dossier: a case, an incident, a scan, a contradiction mended, a PDF', async () => {
  const { page, folder } = await openFolio();
  const path = join(folder, 'my case');

  await startNewCase(page);
  await page.getByRole('textbox', { name: 'A name for the case' }).fill('Blue folder');
  await page.getByRole('button', { name: 'Choose…' }).click();
  await choosePath(page, path);
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await page.getByLabel('The passphrase once more', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Make the case' }).click();
  const rail = page.getByRole('navigation', { name: 'Pages' });
  await rail.waitFor();

  await rail.getByRole('button', { name: 'Incidents' }).click();
  await page.getByRole('button', { name: 'Add an incident' }).click();
  const entry = page.getByRole('region', { name: 'Open entry' });
  await entry.getByRole('textbox', { name: 'Title' }).fill('The search of the bakery');
  await entry.getByRole('textbox', { name: 'When did it happen?' }).fill('2019-05-10');
  await entry.getByRole('textbox', { name: 'What happened' }).fill('Four men came before it was light.');
  await entry.getByText('If it lasted longer than a day').click();
  const end = entry.getByRole('textbox', { name: 'Last day' });
  await end.fill('2019-05-02');
  await end.press('Tab');

  await rail.getByRole('button', { name: 'Findings' }).click();
  const findings = page.getByRole('main');
  await findings.getByText('2019-05-02').first().waitFor();

  await rail.getByRole('button', { name: 'Incidents' }).click();
  await page.getByRole('option', { name: 'The search of the bakery' }).click();
  await end.fill('2019-05-12');
  await end.press('Tab');
  await rail.getByRole('button', { name: 'Findings' }).click();
  await expect.poll(() => findings.getByText('2019-05-02').count()).toBe(0);

  const scan = join(folder, 'police letter.jpg');
  await sharp({ create: { width: 1240, height: 1754, channels: 3, background: '#f4f0e6' } })
    .jpeg()
    .toFile(scan);
  await rail.getByRole('button', { name: 'Documents' }).click();
  await pickFiles(page, [scan], () => page.getByRole('button', { name: 'Add files' }).click());
  await page.getByRole('option', { name: 'police letter' }).waitFor();

  await rail.getByRole('button', { name: 'Dossier' }).click();
  const out = join(folder, 'dossier.pdf');
  await page.getByRole('button', { name: 'Export as PDF' }).click();
  await choosePath(page, out);
  await page.getByText('dossier.pdf').first().waitFor();

  execFileSync('qpdf', ['--check', out], { stdio: 'ignore' });
  const text = execFileSync('pdftotext', ['-layout', out, '-'], { encoding: 'utf8' });
  expect(text).toContain('The search of the bakery');
  expect(text).toContain('police letter');
});
