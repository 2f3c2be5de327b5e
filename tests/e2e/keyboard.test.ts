import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { pathWords } from '../../electron/shells/path-dialog-words.ts';
import { openFolio, pickFiles } from './support/open-folio.ts';
import { backTabTo, command, expectFocus, goByKeys, newCaseByKeys, tabTo } from './support/keys.ts';
import { wordsOf } from './support/words.ts';

const passphrase = 'four calm words here';
const languages = [
  { tag: 'en', name: 'English' },
  { tag: 'ar', name: 'العربية' },
] as const;

test.each(languages)('the whole job is done with the keyboard alone, in $name', async ({ tag, name }) => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  const keys = page.keyboard;
  const t = wordsOf(tag);
  await expectFocus(page, wordsOf('en')('welcome.createTitle'));
  await backTabTo(page, name);
  await keys.press('Enter');
  await page.getByRole('heading', { name: t('welcome.start') }).waitFor();
  await tabTo(page, t('welcome.createTitle'));
  await newCaseByKeys(page, t, join(folder, 'case'), passphrase);

  await expectFocus(page, t('overview.beginWhat'));
  await keys.type('The letter on the gate');
  await tabTo(page, t('overview.beginWhen'));
  await keys.type('2018-05-10');
  await tabTo(page, t('overview.beginMore'));
  await keys.press('Enter');
  await page.getByRole('article', { name: 'The letter on the gate' }).waitFor();
  await tabTo(page, t('incident.place'));
  await keys.type('Qamishli');
  await page.getByRole('option', { name: /Qamishli/ }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await page.getByRole('button', { name: t('links.remove', { name: 'Qamishli' }) }).waitFor();

  await goByKeys(page, t, 'people');
  await keys.press('Control+n');
  await expectFocus(page, t('field.name'));
  await keys.type('Leyla');
  await tabTo(page, t('person.isApplicant'));
  await keys.press('Space');

  await goByKeys(page, t, 'statements');
  await keys.press('Control+n');
  await tabTo(page, t('field.title'));
  await keys.type('Declaration of Leyla');
  const paragraphs = page.getByRole('textbox', { name: t('field.paragraphs') });
  await paragraphs.waitFor();
  await tabTo(page, t('field.paragraphs'));
  await keys.type('I was born in Qamishli.');
  await keys.press('Enter');
  await keys.type('The letter came in May 2018, see @the letter');
  await page.getByRole('option', { name: /The letter on the gate/ }).waitFor();
  await keys.press('Enter');

  await attachByKeys(page, t, folder);
  await decideByKeys(page, t);

  await goByKeys(page, t, 'dossier');
  await page.getByRole('button', { name: t('dossier.export'), exact: true }).waitFor();
  await tabTo(page, t('dossier.export'));
  await keys.press('Enter');
  const pdf = join(folder, 'dossier.pdf');
  await page.getByRole('button', { name: pathWords(tag).choose, exact: true }).waitFor();
  await keys.press('Control+a');
  await keys.type(pdf);
  await keys.press('Enter');
  await page.getByRole('heading', { name: t('dossier.written') }).waitFor({ timeout: 60_000 });
  expect(execFileSync('pdftotext', [pdf, '-'], { encoding: 'utf8' })).toContain('The letter on the gate');

  await command(page, t, 'gate');
  const record = page.getByRole('article', { name: 'The letter on the gate' });
  await record.waitFor();
  await keys.press('Control+Shift+H');
  await record.waitFor({ state: 'hidden' });
  await keys.press('Control+Shift+H');
  await record.waitFor();
  await keys.press('Control+l');
  await page
    .getByRole('textbox', { name: wordsOf('en')('welcome.folder') })
    .or(page.getByRole('textbox', { name: t('welcome.folder') }))
    .first()
    .waitFor();
});

test('what was deleted comes back with undo', async () => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  const keys = page.keyboard;
  const t = wordsOf('en');
  await newCaseByKeys(page, t, join(folder, 'case'), passphrase);
  await goByKeys(page, t, 'places');
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
  await command(page, t, 'Undo');
  await option.waitFor();
});

type Words = ReturnType<typeof wordsOf>;

/** A scan, older than what it is said to show. */
async function attachByKeys(page: Page, t: Words, folder: string): Promise<void> {
  const keys = page.keyboard;
  const scan = join(folder, 'hospital.png');
  await sharp({ create: { width: 800, height: 1100, channels: 3, background: '#f4efe4' } })
    .png()
    .toFile(scan);
  await goByKeys(page, t, 'documents');
  await tabTo(page, t('document.attach'));
  await pickFiles(page, [scan], () => keys.press('Enter'));
  await page.getByRole('article', { name: 'hospital' }).waitFor();
  await tabTo(page, t('field.issued'));
  await keys.type('2018-05-01');
  await tabTo(page, t('document.proves'));
  await keys.type('The letter');
  await page.getByRole('option', { name: /The letter on the gate/ }).waitFor();
  await keys.press('ArrowDown');
  await keys.press('Enter');
  await page.getByRole('button', { name: t('links.remove', { name: 'The letter on the gate' }) }).waitFor();
}

async function decideByKeys(page: Page, t: Words): Promise<void> {
  const keys = page.keyboard;
  await goByKeys(page, t, 'findings');
  await page.getByRole('main').getByRole('listbox').waitFor();
  await tabTo(page, t('places.findings'));
  await keys.press('ArrowDown');
  await page.getByRole('heading', { name: t('decision.question') }).waitFor();
  await tabTo(page, t('decision.not-sure'));
  await keys.press('Enter');
  await tabTo(page, t('decision.keep'));
  await keys.press('Enter');
  await page.getByRole('heading', { name: t('decision.made') }).waitFor();
}
