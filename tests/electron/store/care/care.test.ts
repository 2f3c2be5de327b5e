import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAttachment } from '../../../../electron/store/attachments/attachments.ts';
import { compact } from '../../../../electron/store/care/compact.ts';
import { eraseCase } from '../../../../electron/store/care/erase.ts';
import {
  deleteRecords,
  historyOf,
  readRecord,
  saveRecords,
  undo,
} from '../../../../electron/store/records/records.ts';
import { search } from '../../../../electron/store/search/search.ts';
import { Vault } from '../../../../electron/store/vault.ts';
import { verifyCase } from '../../../../electron/store/care/verify.ts';
import { cheap, codeOfReply, passphrase, valueOf } from '../../../support/vault.ts';
import { at, given, raid, filledVault } from './filled-vault.ts';

test('a leaked passphrase and the key files of its time open nothing after rekeying', async () => {
  const { vault, bytes, file } = await filledVault();
  const code = valueOf(await vault.makeRecoveryCode(passphrase));
  const oldKeys = readFileSync(join(vault.folder, 'keys'));
  expect(codeOfReply(await vault.prepareRekey('wrong', 'new words', { cost: cheap }))).toBe(
    'wrong-passphrase',
  );
  const { recoveryCode } = valueOf(await vault.prepareRekey(passphrase, 'new words', { cost: cheap }));
  valueOf(await vault.rekey());
  expect(Buffer.concat([...readAttachment(vault.db, file)]).equals(bytes)).toBe(true);
  expect((await verifyCase(vault)).ok).toBe(true);
  vault.close();
  expect(codeOfReply(await Vault.open(vault.folder, passphrase))).toBe('wrong-passphrase');
  expect(codeOfReply(await Vault.open(vault.folder, code))).toBe('wrong-passphrase');
  valueOf(await Vault.open(vault.folder, recoveryCode ?? '')).close();
  valueOf(await Vault.open(vault.folder, 'new words')).close();
  for (const name of ['keys', 'keys.bak']) writeFileSync(join(vault.folder, name), oldKeys);
  expect(codeOfReply(await Vault.open(vault.folder, passphrase))).toBe('damaged');
});

test('compacting gives up the past, keeps the present and shrinks the file', async () => {
  const { vault, file } = await filledVault();
  saveRecords(vault.db, [{ ...raid, title: 'Second' }], given);
  deleteRecords(vault.db, [file], { at });
  vault.db.pragma('wal_checkpoint(TRUNCATE)');
  const before = statSync(vault.files.record).size;
  await compact(vault.db, at);
  expect(statSync(vault.files.record).size).toBeLessThan(before - 2_400_000);
  expect(historyOf(vault.db, raid.id)).toEqual([]);
  expect(undo(vault.db, at)).toMatchObject({ put: [], removed: [], undoes: null });
  expect(readRecord(vault.db, raid.id)).toMatchObject({ title: 'Second' });
  expect(search(vault.db, 'warrant arrest', 10)).toEqual([]);
  expect([...readAttachment(vault.db, file)]).toEqual([]);
  expect(await verifyCase(vault)).toMatchObject({ ok: true });
});

test('erasing removes the case and leaves what is not its own', async () => {
  const { vault } = await filledVault();
  vault.close();
  writeFileSync(join(vault.folder, 'mine.txt'), 'x');
  eraseCase(vault.folder);
  expect(readdirSync(vault.folder)).toEqual(['mine.txt']);
});
