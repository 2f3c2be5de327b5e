import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { deleteRecords } from '../../../../electron/store/records/records.ts';
import { Vault } from '../../../../electron/store/vault.ts';
import { verifyCase } from '../../../../electron/store/care/verify.ts';
import { passphrase, valueOf } from '../../../support/vault.ts';
import { at, filledVault, flip } from './filled-vault.ts';

test('a whole case is found whole', async () => {
  const { vault } = await filledVault();
  expect(await verifyCase(vault)).toEqual({ ok: true, problems: [] });
});

test('a link to a deleted record is told but is no damage', async () => {
  const { vault, file } = await filledVault();
  deleteRecords(vault.db, [file], { at });
  expect(await verifyCase(vault)).toMatchObject({
    ok: true,
    problems: [{ code: 'broken-link', record: 'd1' }],
  });
});

test('a changed byte of an attachment and a missing piece are found', async () => {
  const { vault, file } = await filledVault();
  vault.db.prepare('UPDATE piece SET bytes = zeroblob(length(bytes)) WHERE number = 1').run();
  expect(await verifyCase(vault)).toMatchObject({
    ok: false,
    problems: [{ code: 'attachment-missing', record: file }],
  });
  vault.db.prepare('DELETE FROM piece WHERE number = 1').run();
  expect(await verifyCase(vault)).toMatchObject({
    ok: false,
    problems: [{ code: 'attachment-damaged', record: file }],
  });
});

test('a key file repaired at opening is told', async () => {
  const { vault } = await filledVault();
  vault.close();
  flip(join(vault.folder, 'keys.bak'), 100);
  const again = valueOf(await Vault.open(vault.folder, passphrase));
  expect(await verifyCase(again)).toMatchObject({ ok: true, problems: [{ code: 'mended' }] });
  writeFileSync(join(vault.folder, 'keys'), '');
  expect((await verifyCase(again)).ok).toBe(false);
  again.close();
});
