import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { choosePath, lockedCase, openFolio, unlock } from './support/open-folio.ts';
import { Steps } from './support/steps.ts';

/** The most steps each task may take, from the overview of an open case; each is kept as it is typed. */
const most = { incident: 3, photographs: 4, declaration: 5, contradiction: 4, export: 6 };

test('the five tasks are done through what a person sees, in few steps', async () => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  const steps = new Steps();
  const taken = {
    incident: await recordIncident(page, steps),
    photographs: await attachPhotographs(page, steps, folder),
    declaration: await writeDeclaration(page, steps),
    contradiction: await resolveContradiction(page, steps),
    export: await exportForUscis(page, steps, folder),
  };
  console.log('steps', taken);
  for (const [task, count] of Object.entries(taken))
    expect(count, task).toBeLessThanOrEqual(most[task as keyof typeof most]);
});

async function recordIncident(page: Page, steps: Steps): Promise<number> {
  await steps.type(page.getByRole('textbox', { name: 'In a few words' }), 'Arrest at the bakery');
  await steps.type(page.getByRole('textbox', { name: 'When was it?' }), 'about May 2018');
  await page.getByText('About:').waitFor();
  await steps.choose(page.getByRole('combobox', { name: /^How sure/ }), 'I think so');
  await page.getByText('Saved', { exact: true }).waitFor();
  return steps.count();
}

async function attachPhotographs(page: Page, steps: Steps, folder: string): Promise<number> {
  const photographs = await Promise.all(
    ['one', 'two', 'three', 'four'].map(async (name, at) => {
      const file = join(folder, `page ${name}.jpg`);
      const background = { r: 200 + at * 10, g: 220, b: 240 - at * 20 };
      await sharp({ create: { width: 900, height: 1200, channels: 3, background } })
        .jpeg()
        .toFile(file);
      return file;
    }),
  );
  await steps.go(page, 'Documents');
  await steps.pick(page, page.getByRole('button', { name: 'Add files' }), photographs);
  await steps.click(page.getByRole('button', { name: 'Put these 4 together as one document' }));
  const entries = page.getByRole('main').getByRole('listbox').getByRole('option');
  await expect.poll(() => entries.count()).toBe(1);
  const count = steps.count();
  await nameTheDocument(page);
  return count;
}

/** Not one of the five: a name to cite it by, and a date that does not fit what it shows. */
async function nameTheDocument(page: Page): Promise<void> {
  await page.getByRole('main').getByRole('listbox').getByRole('option').first().click();
  await page.getByRole('textbox', { name: 'Title' }).fill('Police letter');
  await page.getByRole('textbox', { name: 'Date on the paper', exact: true }).fill('2018-01-09');
  await page.getByRole('combobox', { name: 'What does it show?' }).fill('Arrest');
  await page.getByRole('option', { name: /Arrest at the bakery/ }).click();
  await page.getByText('Saved', { exact: true }).waitFor();
}

async function writeDeclaration(page: Page, steps: Steps): Promise<number> {
  await steps.go(page, 'Statements');
  await steps.click(page.getByRole('button', { name: 'Add a statement' }));
  const paragraphs = page.getByRole('textbox', { name: 'Paragraphs' });
  // Typing in the page and with the citation in it is one field; taking what is offered is one more step.
  await steps.click(paragraphs);
  await page.keyboard.type('They wrote to me that I must come, see @Police');
  await page.getByRole('option', { name: /Police letter/ }).waitFor();
  await page.keyboard.press('Enter');
  await paragraphs
    .getByText(/Exhibit|Annex/)
    .first()
    .waitFor();
  return steps.count() + 2;
}

async function resolveContradiction(page: Page, steps: Steps): Promise<number> {
  await steps.go(page, 'Findings');
  const findings = page.getByRole('main').getByRole('listbox').getByRole('option');
  await findings.first().waitFor();
  const before = await findings.count();
  await steps.click(findings.first());
  const quoted = page.getByRole('figure').filter({ hasText: 'Police letter' });
  await steps.click(quoted.getByRole('button', { name: 'Look at it or correct it' }));
  await steps.type(page.getByRole('textbox', { name: 'Date on the paper', exact: true }), '2018-06-09');
  const count = steps.count();
  await page.getByText('Saved', { exact: true }).waitFor();
  await new Steps().go(page, 'Findings');
  await expect.poll(() => findings.count()).toBeLessThan(before);
  return count;
}

async function exportForUscis(page: Page, steps: Steps, folder: string): Promise<number> {
  await steps.go(page, 'Interview');
  await steps.choose(
    page.getByRole('combobox', { name: 'Where the dossier goes' }),
    'United States: USCIS asylum office',
  );
  await steps.go(page, 'Dossier');
  await steps.click(page.getByRole('button', { name: 'Export as PDF' }));
  const pdf = join(folder, 'dossier.pdf');
  // Two more: the path, and the button that takes it.
  await choosePath(page, pdf);
  await page.getByRole('heading', { name: 'Written' }).waitFor({ timeout: 60_000 });
  execFileSync('qpdf', ['--check', pdf], { stdio: 'ignore' });
  const text = execFileSync('pdftotext', ['-layout', pdf, '-'], { encoding: 'utf8' });
  expect(text).toContain('Arrest at the bakery');
  expect(text).toContain('Police letter');
  return steps.count() + 2;
}
