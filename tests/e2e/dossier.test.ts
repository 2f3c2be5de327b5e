import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { saveRecords } from '../../electron/store/records/records.ts';
import { Vault } from '../../electron/store/vault.ts';
import { incidentSchema } from '../../shared/domain/incident.ts';
import { valueOf } from '../support/vault.ts';
import { choosePath, goTo, lockedCase, openFolio, unlock } from './support/open-folio.ts';

test('a person sees the pages, moves and leaves out parts, hands the dossier in and adds to it', async () => {
  const { page, folder } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  const vault = valueOf(await Vault.open(path, passphrase));
  const incident = incidentSchema.parse({ id: 'i1', title: 'The search', when: { asGiven: '2019-05-10' } });
  saveRecords(vault.db, [incident], { operation: 'save', at: '2026-01-01T00:00:00Z' });
  vault.close();
  await unlock(page, path, passphrase);
  await goTo(page, 'Dossier');

  const pages = page.getByRole('group', { name: 'The pages' });
  await pages.getByRole('img', { name: 'Page 1', exact: true }).waitFor();

  const outline = page.getByRole('region', { name: 'What it holds' });
  await outline.getByRole('checkbox', { name: 'Print: Contents' }).uncheck();
  await outline.getByText('left out').waitFor();
  await outline.getByRole('button', { name: 'Rename: Chronology' }).click();
  await outline.getByRole('textbox', { name: 'A name for: Chronology' }).fill('What happened when');
  await page.keyboard.press('Enter');
  await outline.getByRole('button', { name: 'Move up: What happened when' }).focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Alt+ArrowUp');

  const first = join(folder, 'first.pdf');
  await page.getByRole('button', { name: 'Export as PDF' }).click();
  await choosePath(page, first);
  await page.getByRole('heading', { name: 'Written' }).waitFor();
  const text = execFileSync('pdftotext', ['-l', '1', first, '-'], { encoding: 'utf8' });
  expect(text).toContain('What happened when');

  await page.getByRole('textbox', { name: 'Handed in on' }).fill('2026-03-02');
  await page.getByRole('button', { name: 'Note it as handed in' }).click();
  await page.getByText('Noted as handed in').waitFor();
  await page.getByText('What was handed in before').click();
  await page.getByText('Handed in on 2026-03-02').waitFor();
  await page.getByRole('combobox', { name: 'What is this one?' }).selectOption('A supplementary bundle');
  await page.getByRole('textbox', { name: 'Why it comes late' }).fill('It came by post.');
  await page.getByText('Everything in the case was handed in before').first().waitFor();
});
