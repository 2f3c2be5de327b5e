import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { exportDossier, goTo, openFolio, pickFiles, startNewCase } from './support/open-folio.ts';

const words = 'four calm words here';

test('a person makes a case, attaches a scan, mends a date that does not fit, and exports the dossier', async () => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  await makeCase(page, join(folder, 'case'));
  await enterIncident(page, 'Arrest at the bakery', '2019-03-12');

  const scan = join(folder, 'hospital.png');
  await sharp({ create: { width: 800, height: 1100, channels: 3, background: '#f4efe4' } })
    .png()
    .toFile(scan);
  await goTo(page, 'Documents');
  await pickFiles(page, [scan], () => page.getByRole('button', { name: 'Add files' }).click());
  await page.getByRole('textbox', { name: 'Title' }).fill('Hospital report');
  await page.getByRole('combobox', { name: 'What kind of paper' }).selectOption('Medical report');
  await page.getByRole('textbox', { name: 'Date on the paper', exact: true }).fill('2019-03-09');
  await page.getByRole('combobox', { name: 'What does it show?' }).fill('Arrest');
  await page.getByRole('option', { name: /Arrest at the bakery/ }).click();

  const finding = page.getByRole('list', { name: 'What does not fit here' }).getByRole('button');
  await finding.click();
  await page.getByRole('heading', { name: 'What do you want to do?' }).waitFor();
  expect(await page.getByRole('article').getByText('2019-03-09').first().isVisible()).toBe(true);
  await page
    .getByRole('figure')
    .filter({ hasText: 'Hospital report' })
    .getByRole('button', { name: 'Look at it or correct it' })
    .click();
  await page.getByRole('textbox', { name: 'Date on the paper', exact: true }).fill('2019-03-14');
  await finding.waitFor({ state: 'detached' });

  await goTo(page, 'Dossier');
  await page
    .getByRole('button', { name: /Hospital report/ })
    .first()
    .waitFor();
  const pdf = join(folder, 'dossier.pdf');
  await exportDossier(page, pdf);
  execFileSync('qpdf', ['--check', pdf]);
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  expect(text).toContain('Arrest at the bakery');
  expect(text).toContain('Hospital report');
  expect(text).toContain('14 March 2019');
});

async function makeCase(page: Page, folder: string): Promise<void> {
  await startNewCase(page);
  await page.getByRole('textbox', { name: 'A name for the case' }).fill('Blue folder');
  await page.getByRole('textbox', { name: 'Folder' }).fill(folder);
  await page.getByLabel('Passphrase', { exact: true }).fill(words);
  await page.getByLabel('The passphrase once more', { exact: true }).fill(words);
  await page.getByRole('button', { name: 'Make the case' }).click();
  await page.getByRole('heading', { name: 'Overview' }).waitFor();
}

async function enterIncident(page: Page, title: string, when: string): Promise<void> {
  await goTo(page, 'Incidents');
  await page.getByRole('button', { name: 'Add an incident' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: 'When did it happen?', exact: true }).fill(when);
  await page.getByRole('combobox', { name: 'What kind' }).selectOption('Arrest');
}
