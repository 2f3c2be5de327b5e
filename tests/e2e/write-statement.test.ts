import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { exportDossier, goTo, lockedCase, openFolio, pickFiles, unlock } from './support/open-folio.ts';

test('a declaration is written that cites an incident and a document, and the dossier prints both by their numbers', async () => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  await enterIncident(page, 'Arrest at the bakery', '2019-03-12');
  await addScan(page, folder, 'hospital report');

  const step = counted();
  await step(() => goTo(page, 'Statements'));
  await step(() => page.getByRole('button', { name: 'Add a statement' }).click());
  const words = page.getByRole('textbox', { name: 'Paragraphs' });
  await step(() => words.click());
  await step(() => page.keyboard.type('On 12 March 2019 four men came to the bakery, see @arrest'));
  await page.getByRole('option', { name: /Arrest at the bakery/ }).waitFor();
  await step(() => page.keyboard.press('Enter'));
  await step(() => page.keyboard.type('. They broke my hand, see @hosp'));
  await page.getByRole('option', { name: /hospital report/ }).waitFor();
  await step(() => page.keyboard.press('Enter'));
  await step(() => page.keyboard.type('.'));
  expect(step.count()).toBe(8);

  await words.getByText('Chronology, entry 1').waitFor();
  await words.getByText('Annex 1').or(words.getByText('Exhibit A')).first().waitFor();
  await page.getByTitle('Tuesday, 12 March 2019').waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();

  await page.keyboard.press('Enter');
  await page.keyboard.type('I fled.');
  await page.keyboard.press('Alt+ArrowUp');
  await expect.poll(() => words.getByRole('paragraph').first().textContent()).toBe('I fled.');
  await page.keyboard.press('Control+z');
  await expect.poll(() => words.getByRole('paragraph').first().textContent()).toContain('four men');
  await page.getByText('Saved', { exact: true }).waitFor();

  await goTo(page, 'Dossier');
  const pdf = join(folder, 'dossier.pdf');
  await exportDossier(page, pdf);
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' }).replaceAll(/\s+/g, ' ');
  expect(text).toMatch(/see Chronology, entry 1, p\. \d+\. They broke my hand, see \w+ \w+, p\. \d+\./);
  expect(text).not.toContain('[@');
});

test('a statement begins from a template, and is read back paragraph by paragraph', async () => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  await goTo(page, 'Statements');
  await page.getByRole('button', { name: 'Add a statement' }).click();
  await page.getByRole('combobox', { name: 'What kind of statement' }).selectOption('Witness letter');
  const words = page.getByRole('textbox', { name: 'Paragraphs' });
  await words.click();
  await page.keyboard.type('My own words.');
  await page.getByRole('button', { name: 'Start from a template' }).click();
  await page.getByRole('button', { name: /^Next blank \(\d+ left\)$/ }).waitFor();
  // The first blank is chosen: what is typed takes its place. Nothing that was written is gone.
  await page.keyboard.type('Berlin, 3 May 2026');
  await words.getByText('Berlin, 3 May 2026').waitFor();
  await words.getByText('My own words.').waitFor();

  await page.getByRole('button', { name: 'Read it back' }).click();
  const reading = page.getByRole('dialog', { name: 'Reading back' });
  await reading.getByText('My own words.').waitFor();
  await page.keyboard.press('Enter');
  await reading.getByText('Berlin, 3 May 2026').waitFor();
  await reading.getByRole('button', { name: 'Change needed' }).click();
  await reading.getByRole('textbox', { name: 'What is to be changed' }).fill('It was 4 May.');
  await reading.getByRole('button', { name: 'Note the change and go on' }).click();
  await page.keyboard.press('PageUp');
  await reading.getByText('A change is needed.').waitFor();
  await page.keyboard.press('PageUp');
  await reading.getByText('Read and confirmed.', { exact: false }).first().waitFor();
  await page.keyboard.press('Escape');

  // A confirmed paragraph that is changed is to be read again.
  await words.getByText('My own words.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' And more.');
  await page.getByRole('button', { name: 'Read it back' }).click();
  await reading.getByText('Changed since it was read back. Read it again.').waitFor();
});

async function enterIncident(page: Page, title: string, when: string): Promise<void> {
  await goTo(page, 'Incidents');
  await page.getByRole('button', { name: 'Add an incident' }).click();
  await page.getByRole('textbox', { name: 'Title' }).fill(title);
  await page.getByRole('textbox', { name: 'When did it happen?', exact: true }).fill(when);
}

async function addScan(page: Page, folder: string, name: string): Promise<void> {
  const scan = join(folder, `${name}.png`);
  await sharp({ create: { width: 800, height: 1100, channels: 3, background: '#f4efe4' } })
    .png()
    .toFile(scan);
  await goTo(page, 'Documents');
  await pickFiles(page, [scan], () => page.getByRole('button', { name: 'Add files' }).click());
  await page.getByRole('article', { name }).waitFor();
}

/** Counts what a person does: one press, click or stretch of typing is a step. */
function counted() {
  let steps = 0;
  const step = async (act: () => Promise<unknown>) => {
    steps += 1;
    await act();
  };
  return Object.assign(step, { count: () => steps });
}
