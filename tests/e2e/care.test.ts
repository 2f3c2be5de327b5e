import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { dumpCase } from '../../electron/exchange/dump-case.ts';
import { saveRecords } from '../../electron/store/records/records.ts';
import { failures } from '../../electron/store/failure.ts';
import { Vault } from '../../electron/store/vault.ts';
import { incidentSchema } from '../../shared/domain/incident.ts';
import { valueOf } from '../support/vault.ts';
import { choosePath, goTo, lockedCase, openFolio, unlock } from './support/open-folio.ts';

const at = '2026-01-01T00:00:00Z';

it('backs up, checks, makes a recovery code, and comes back to the same place with it', async () => {
  const { page, folder } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  await goTo(page, 'Safety');
  await page.getByRole('button', { name: 'Make a backup…' }).click();
  await choosePath(page, join(folder, 'b.folio'));
  await page.getByText('read back without a fault').waitFor();
  await page.getByText('Made today.').waitFor();
  await page.getByRole('button', { name: 'Check now' }).click();
  await page.getByText('Nothing is damaged.').waitFor();
  await page.getByRole('button', { name: 'Make a recovery code' }).click();
  await page.getByLabel('The passphrase of now').first().fill(passphrase);
  await page.getByRole('button', { name: 'Make a recovery code' }).click();
  const dialog = page.getByRole('dialog', { name: 'Your recovery code' });
  const code = await dialog.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/).textContent();
  await dialog.getByRole('button', { name: 'I have written it down' }).click();
  await page.getByText('This case has one.').waitFor();
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('heading', { name: 'Open a case' }).waitFor();
  await unlock(page, path, code ?? '');
  await page.getByRole('heading', { level: 1, name: 'Safety' }).waitFor();
});

/** Asks for everything to be encrypted anew, and answers the dialog with the new code, which is not in force yet. */
async function beginRekey(page: Page, now: string, next: string) {
  const send = page.getByRole('button', { name: 'Encrypt everything anew' });
  const form = page.locator('form').filter({ has: send });
  await form.getByLabel('The passphrase of now', { exact: true }).fill(now);
  await form.getByLabel('The new passphrase', { exact: true }).fill(next);
  await form.getByLabel('The passphrase once more', { exact: true }).fill(next);
  await send.click();
  const dialog = page.getByRole('dialog', { name: 'Your recovery code' });
  const code = await dialog.getByText(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/).textContent();
  await dialog.getByText('Nothing is changed yet.').waitFor();
  return { dialog, code: code ?? '' };
}

/** Whether these words open the case, locked. */
async function opens(path: string, words: string): Promise<boolean> {
  const reply = await Vault.open(path, words);
  if (reply.ok) reply.value.close();
  return reply.ok;
}

it('shows the new code before it encrypts anew, and says what opens the case when left, cut short and done', async () => {
  const { page, folder } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  const vault = valueOf(await Vault.open(path, passphrase));
  const oldCode = valueOf(await vault.makeRecoveryCode(passphrase));
  vault.close();
  await unlock(page, path, passphrase);
  await goTo(page, 'Safety');
  await page.getByText('Somebody may know my passphrase').click();

  const left = await beginRekey(page, passphrase, 'seven stones under a slow river');
  await page.keyboard.press('Escape');
  await page.getByText('Nothing was changed. The passphrase and the recovery code of now open').waitFor();

  // A folder in the place of the copy of the first page: the record cannot be swapped.
  rmSync(vault.files.firstPage);
  mkdirSync(join(vault.files.firstPage, 'x'), { recursive: true });
  const cut = await beginRekey(page, passphrase, 'eight stones under a slow river');
  await cut.dialog.getByRole('button', { name: 'encrypt everything anew' }).click();
  await page.getByText(failures.rekeyHalf.message).waitFor();
  await page.getByText(failures.rekeyCutShort.message).waitFor();
  await page.getByRole('button', { name: 'Check now' }).click();
  await page.getByText('Nothing is damaged.').waitFor();
  await page.getByText('Not damaged: encrypting the case anew was cut short.').waitFor();

  rmSync(vault.files.firstPage, { recursive: true });
  const done = await beginRekey(page, 'eight stones under a slow river', 'nine stones under a slow river');
  await done.dialog.getByRole('button', { name: 'encrypt everything anew' }).click();
  await page.getByText('Everything is encrypted anew.').waitFor();
  expect(await page.getByText(failures.rekeyCutShort.message).count()).toBe(0);
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('heading', { name: 'Open a case' }).waitFor();
  for (const gone of [passphrase, oldCode, left.code, cut.code]) expect(await opens(path, gone)).toBe(false);
  for (const kept of [done.code, 'nine stones under a slow river'])
    expect(await opens(path, kept)).toBe(true);
}, 180_000);

it('puts a backup back on the first screen and opens it', async () => {
  const { page, folder } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  await goTo(page, 'Safety');
  await page.getByRole('button', { name: 'Make a backup…' }).click();
  await choosePath(page, join(folder, 'b.folio'));
  await page.getByText('read back without a fault').waitFor();
  await page.getByRole('button', { name: 'Lock', exact: true }).click();
  await page.getByRole('button', { name: 'I have a backup to put back' }).click();
  await page.getByRole('textbox', { name: 'Backup' }).fill(join(folder, 'b.folio'));
  await page.getByRole('textbox', { name: 'Folder' }).fill(join(folder, 'again'));
  await page.getByLabel('Passphrase', { exact: true }).fill(passphrase);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await page.getByRole('navigation', { name: 'Pages' }).waitFor();
  expect(existsSync(join(folder, 'again', 'record.db'))).toBe(true);
});

it('shows what a copy that came back would change, and changes only what was chosen', async () => {
  const { page, folder } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  const vault = valueOf(await Vault.open(path, passphrase));
  const raid = incidentSchema.parse({ id: 'i1', title: 'Their words' });
  saveRecords(vault.db, [raid], { operation: 'save', at });
  const copy = valueOf(await dumpCase(vault.db, join(folder, 'copy')));
  saveRecords(vault.db, [{ ...raid, title: 'My words' }], { operation: 'save', at });
  vault.close();
  await unlock(page, path, passphrase);
  await goTo(page, 'Safety');
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Take in a copy…' }).click();
  await (await chooser).setFiles(copy.path);
  const review = page.getByRole('dialog', { name: 'What this copy would bring' });
  await review.getByText('My words').first().waitFor();
  expect(await review.getByRole('radio', { name: 'Keep mine' }).isChecked()).toBe(true);
  await review.getByRole('radio', { name: 'Take theirs' }).check();
  await review.getByRole('button', { name: 'Take it in' }).click();
  await page.getByText('The copy is taken in.').waitFor();
  await goTo(page, 'Incidents');
  await page.getByText('Their words').first().waitFor();
});

it('writes a readable copy only after a word of warning, and erases only after a countdown', async () => {
  const { page, folder } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  mkdirSync(join(folder, 'other'));
  writeFileSync(join(folder, 'other', 'mine.txt'), 'x');
  await unlock(page, path, passphrase);
  await goTo(page, 'Safety');
  const write = page.getByRole('button', { name: 'Write a readable copy…' });
  expect(await write.isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: 'I know that this copy is not protected' }).check();
  await write.click();
  await choosePath(page, join(folder, 'copy'));
  await page.getByText('Written, not encrypted.').waitFor();
  const erase = page.getByRole('button', { name: 'Erase this case…' });
  expect(await erase.isDisabled()).toBe(true);
  await page.getByRole('checkbox', { name: 'I want this case to be gone from this disk' }).check();
  await erase.click();
  await page.getByRole('button', { name: 'Stop, keep the case' }).click();
  expect(existsSync(join(path, 'keys'))).toBe(true);
  await erase.click();
  await page.getByText(/^In \d+ seconds?\.$/).waitFor();
  await page.getByRole('heading', { name: 'Welcome' }).waitFor({ timeout: 60_000 });
  expect(existsSync(path)).toBe(false);
}, 180_000);
