import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lockedPdf } from '../support/locked-pdf.ts';
import { goTo, lockedCase, openFolio, pickFiles, unlock } from './support/open-folio.ts';

test('a locked PDF is kept, and shown once its password is given', async () => {
  const { page, folder } = await openFolio();
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  const letter = join(folder, 'bank letter.pdf');
  writeFileSync(letter, lockedPdf('paper lantern'));
  await goTo(page, 'Documents');
  await pickFiles(page, [letter], () => page.getByRole('button', { name: 'Add files' }).click());
  const record = page.getByRole('article', { name: 'bank letter' });
  await record.getByText('This file is locked with a password. It is kept as it came.').waitFor();

  await record.getByRole('button', { name: 'Give the password' }).click();
  const dialog = page.getByRole('dialog', { name: 'Password of bank letter.pdf' });
  const password = dialog.getByRole('textbox', { name: 'The password that opens this file' });
  await password.fill('Paper lantern');
  await dialog.getByRole('button', { name: 'Open the file' }).click();
  await dialog.getByRole('alert').getByText('This password does not open the file').waitFor();
  await password.fill('paper lantern');
  await dialog.getByRole('button', { name: 'Open the file' }).click();

  await record.getByRole('button', { name: 'Show the pages' }).click();
  await record.getByRole('img', { name: 'Page 1 of bank letter.pdf' }).waitFor();
  expect(await dialog.count()).toBe(0);
});
