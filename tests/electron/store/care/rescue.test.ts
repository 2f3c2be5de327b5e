import { readFileSync, readdirSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readAttachment } from '../../../../electron/store/attachments/attachments.ts';
import { backupVault } from '../../../../electron/store/care/backup.ts';
import { readDraft } from '../../../../electron/store/records/drafts.ts';
import { historyOf, readFolio, readRecord, saveRecords } from '../../../../electron/store/records/records.ts';
import { restoreBackup } from '../../../../electron/store/care/restore.ts';
import { rescueCase } from '../../../../electron/store/care/rescue.ts';
import { search } from '../../../../electron/store/search/search.ts';
import { Vault } from '../../../../electron/store/vault.ts';
import { verifyCase } from '../../../../electron/store/care/verify.ts';
import { cheap, codeOfReply, passphrase, temporaryFolder, valueOf } from '../../../support/vault.ts';
import { given, raid, filledVault, flip } from './filled-vault.ts';

test('a whole case is rescued whole, with its history', async () => {
  const { vault, bytes, file } = await filledVault();
  saveRecords(vault.db, [{ ...raid, title: 'Second' }], given);
  const folio = readFolio(vault.db);
  vault.close();
  const target = join(temporaryFolder(), 'rescued');
  const report = valueOf(await rescueCase(vault.folder, passphrase, target, { cost: cheap }));
  expect(report).toMatchObject({ records: 4, attachments: 1, problems: [] });
  const again = valueOf(await Vault.open(target, passphrase));
  expect(readFolio(again.db)).toEqual(folio);
  expect(Buffer.concat([...readAttachment(again.db, file)]).equals(bytes)).toBe(true);
  expect(historyOf(again.db, raid.id).map(({ record }) => record)).toEqual([raid, null]);
  expect(search(again.db, 'warrant of arrest', 10)).toHaveLength(1);
  expect(readDraft(again.db, 'incident:i1')).toBe('half a sente');
  expect(await verifyCase(again)).toEqual({ ok: true, problems: [] });
  expect(readdirSync(target).toSorted()).not.toContain('damaged.db');
  again.close();
});

test('with any one page damaged, no record is lost in silence', async () => {
  const { vault } = await filledVault();
  saveRecords(vault.db, [{ ...raid, title: 'Second' }], given);
  const folio = readFolio(vault.db);
  vault.close();
  const whole = readFileSync(vault.files.record);
  const pages = whole.length / 16_384;
  for (let page = 0; page < pages; page += page < 12 ? 1 : 17) {
    writeFileSync(vault.files.record, whole);
    flip(vault.files.record, page * 16_384 + 5_000);
    const target = join(temporaryFolder(), 'rescued');
    const { problems } = valueOf(await rescueCase(vault.folder, passphrase, target, { cost: cheap }));
    const again = valueOf(await Vault.open(target, passphrase));
    const lost = new Set(problems.flatMap(({ code, record }) => (code === 'record-lost' ? [record] : [])));
    const older = new Set(problems.flatMap(({ code, record }) => (code === 'record-older' ? [record] : [])));
    for (const record of [...folio.incidents, ...folio.documents, ...folio.attachments]) {
      if (lost.has(record.id)) expect(readRecord(again.db, record.id)).toBeNull();
      else if (!older.has(record.id)) expect(readRecord(again.db, record.id)).toEqual(record);
    }
    again.close();
  }
}, 120_000);

test('a record cut short is refused as damaged and rescued as far as it goes', async () => {
  const { vault } = await filledVault();
  vault.close();
  truncateSync(vault.files.record, 30 * 16_384 + 5);
  expect(codeOfReply(await Vault.open(vault.folder, passphrase))).toBe('damaged');
  const target = join(temporaryFolder(), 'rescued');
  const report = valueOf(await rescueCase(vault.folder, passphrase, target, { cost: cheap }));
  expect(report.problems.map(({ code }) => code)).toContain('attachment-lost');
  const again = valueOf(await Vault.open(target, passphrase));
  expect(readRecord(again.db, raid.id)).toEqual(raid);
  again.close();
});

test('a backup with a changed byte is put back on demand, to be rescued', async () => {
  const { vault } = await filledVault();
  const folder = temporaryFolder();
  const path = join(folder, 'a.folio');
  valueOf(await backupVault(vault, path));
  flip(path, 900);
  const restored = valueOf(
    await restoreBackup(path, join(folder, 'case'), passphrase, { evenIfDamaged: true }),
  );
  expect(restored.whole).toBe(false);
  const report = valueOf(
    await rescueCase(restored.folder, passphrase, join(folder, 'rescued'), { cost: cheap }),
  );
  expect(report.records).toBe(4);
});
