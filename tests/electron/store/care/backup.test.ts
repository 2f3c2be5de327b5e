import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAttachment } from '../../../../electron/store/attachments/attachments.ts';
import { operationsSinceBackup, backupVault, lastBackup } from '../../../../electron/store/care/backup.ts';
import { readDraft } from '../../../../electron/store/records/drafts.ts';
import { readRecord, saveRecords } from '../../../../electron/store/records/records.ts';
import { restoreBackup } from '../../../../electron/store/care/restore.ts';
import { Vault } from '../../../../electron/store/vault.ts';
import { verifyCase } from '../../../../electron/store/care/verify.ts';
import { codeOfReply, passphrase, temporaryFolder, valueOf } from '../../../support/vault.ts';
import { at, given, raid, filledVault, flip } from './filled-vault.ts';

test('a backup restores the whole case, with the same passphrase', async () => {
  const { vault, bytes, file } = await filledVault();
  const folder = temporaryFolder();
  const steps: number[] = [];
  const progress = (done: number, total: number) => void steps.push(done / total);
  expect(lastBackup(vault.db)).toBeNull();
  valueOf(await backupVault(vault, join(folder, 'a.folio'), { progress, at }));
  expect(lastBackup(vault.db)).toBe(at);
  expect(steps.at(-1)).toBe(1);
  saveRecords(vault.db, [{ ...raid, title: 'After the backup' }], given);
  expect(readdirSync(folder)).toEqual(['a.folio']);
  const restored = valueOf(await restoreBackup(join(folder, 'a.folio'), join(folder, 'case'), passphrase));
  expect(restored.whole).toBe(true);
  const again = valueOf(await Vault.open(restored.folder, passphrase));
  expect(readRecord(again.db, raid.id)).toEqual(raid);
  expect(Buffer.concat([...readAttachment(again.db, file)]).equals(bytes)).toBe(true);
  expect(readDraft(again.db, 'incident:i1')).toBe('half a sente');
  expect(await verifyCase(again)).toEqual({ ok: true, problems: [] });
  again.close();
});

test('changes since the backup are counted whatever the clock says', async () => {
  const { vault } = await filledVault();
  expect(operationsSinceBackup(vault.db)).toBe(1);
  valueOf(await backupVault(vault, join(temporaryFolder(), 'a.folio'), { at: '2031-01-01T00:00:00Z' }));
  expect(operationsSinceBackup(vault.db)).toBe(0);
  saveRecords(vault.db, [{ ...raid, title: 'After the clock was set back' }], given);
  expect(operationsSinceBackup(vault.db)).toBe(1);
});

test('what is saved while a backup runs is kept', async () => {
  const { vault } = await filledVault();
  const path = join(temporaryFolder(), 'a.folio');
  const running = backupVault(vault, path);
  saveRecords(vault.db, [{ ...raid, title: 'Meanwhile' }], given);
  expect((await running).ok).toBe(true);
  vault.close();
  const again = valueOf(await Vault.open(vault.folder, passphrase));
  expect(readRecord(again.db, raid.id)).toMatchObject({ title: 'Meanwhile' });
  again.close();
});

test('a backup never takes the place of a file, and a cancelled one leaves none', async () => {
  const { vault } = await filledVault();
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'taken'), 'x');
  expect(codeOfReply(await backupVault(vault, join(folder, 'taken')))).toBe('exists');
  const stop = new AbortController();
  const progress = () => stop.abort();
  expect(codeOfReply(await backupVault(vault, join(folder, 'b'), { progress, signal: stop.signal }))).toBe(
    'cancelled',
  );
  expect(codeOfReply(await backupVault(vault, join(folder, 'none', 'b')))).toBe('not-found');
  expect(readdirSync(folder)).toEqual(['taken']);
});

test('a backup takes nothing away that is not its own, and is not laid beside the case', async () => {
  const { vault } = await filledVault();
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a.folio.part'), 'mine');
  valueOf(await backupVault(vault, join(folder, 'a.folio')));
  expect(readdirSync(folder).toSorted()).toEqual(['a.folio', 'a.folio.part']);
  const before = readdirSync(vault.folder);
  expect(codeOfReply(await backupVault(vault, join(vault.folder, 'a.folio')))).toBe('bad-input');
  symlinkSync(vault.folder, join(folder, 'link'));
  expect(codeOfReply(await backupVault(vault, join(folder, 'link', 'a.folio')))).toBe('bad-input');
  expect(readdirSync(vault.folder)).toEqual(before);
});

test('a file that came to the name while the backup was written stays', async () => {
  const { vault } = await filledVault();
  const folder = temporaryFolder();
  const path = join(folder, 'a.folio');
  const progress = () => writeFileSync(path, 'mine');
  expect(codeOfReply(await backupVault(vault, path, { progress }))).toBe('exists');
  expect(readdirSync(folder)).toEqual(['a.folio']);
  expect(readFileSync(path, 'utf8')).toBe('mine');
});

test('a restore that was cut short is done again in the same folder', async () => {
  const { vault } = await filledVault();
  const folder = temporaryFolder();
  const path = join(folder, 'a.folio');
  valueOf(await backupVault(vault, path));
  const to = join(folder, 'case');
  mkdirSync(to);
  for (const name of ['record.db.new', 'record.first', 'keys']) writeFileSync(join(to, name), 'half');
  valueOf(await restoreBackup(path, to, passphrase));
  const again = valueOf(await Vault.open(to, passphrase));
  expect(await verifyCase(again)).toEqual({ ok: true, problems: [] });
  again.close();
});

test('a restore mixes no operations of another record into the case', async () => {
  const { vault } = await filledVault();
  const folder = temporaryFolder();
  valueOf(await backupVault(vault, join(folder, 'a.folio')));
  writeFileSync(join(folder, 'record.db-wal'), 'acts');
  expect(codeOfReply(await restoreBackup(join(folder, 'a.folio'), folder, passphrase))).toBe('exists');
  expect(readdirSync(folder).toSorted()).toEqual(['a.folio', 'record.db-wal']);
});

test('a restore refuses wrong words, a folder in use, a missing file and any changed byte', async () => {
  const { vault } = await filledVault();
  const folder = temporaryFolder();
  const path = join(folder, 'a.folio');
  valueOf(await backupVault(vault, path));
  const to = join(folder, 'case');
  expect(codeOfReply(await restoreBackup(path, to, 'wrong'))).toBe('wrong-passphrase');
  expect(codeOfReply(await restoreBackup(path, vault.folder, passphrase))).toBe('exists');
  expect(codeOfReply(await restoreBackup(join(folder, 'none'), to, passphrase))).toBe('not-found');
  const whole = readFileSync(path);
  for (const place of [
    70,
    5_000,
    800_000,
    whole.length - 20_000,
    whole.length - 600,
    whole.length - 90,
    whole.length - 1,
  ]) {
    writeFileSync(path, whole);
    flip(path, place);
    expect(codeOfReply(await restoreBackup(path, to, passphrase))).toBe('damaged');
  }
  for (const length of [0, 40, 3_000, 900_000, whole.length - 1]) {
    writeFileSync(path, whole);
    truncateSync(path, length);
    expect(codeOfReply(await restoreBackup(path, to, passphrase))).toBe('damaged');
  }
  writeFileSync(path, whole);
  appendFileSync(path, 'more');
  expect(codeOfReply(await restoreBackup(path, to, passphrase))).toBe('damaged');
  expect(existsSync(join(to, 'record.db'))).toBe(false);
});
