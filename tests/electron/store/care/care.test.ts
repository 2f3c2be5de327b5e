import { randomBytes } from 'node:crypto';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addAttachment, readAttachment } from '../../../../electron/store/attachments/attachments.ts';
import { operationsSinceBackup, backupVault, lastBackup } from '../../../../electron/store/care/backup.ts';
import { compact } from '../../../../electron/store/care/compact.ts';
import { keepDraft, readDraft } from '../../../../electron/store/records/drafts.ts';
import { eraseCase } from '../../../../electron/store/care/erase.ts';
import {
  deleteRecords,
  historyOf,
  readFolio,
  readRecord,
  saveRecords,
  undo,
} from '../../../../electron/store/records/records.ts';
import { restoreBackup } from '../../../../electron/store/care/restore.ts';
import { rescueCase } from '../../../../electron/store/care/rescue.ts';
import { saveText, search } from '../../../../electron/store/search/search.ts';
import { Vault } from '../../../../electron/store/vault.ts';
import { verifyCase } from '../../../../electron/store/care/verify.ts';
import { documentSchema } from '../../../../shared/domain/document.ts';
import { incidentSchema } from '../../../../shared/domain/incident.ts';
import type { Id } from '../../../../shared/domain/id.ts';
import {
  cheap,
  codeOfReply,
  passphrase,
  temporaryFolder,
  temporaryVault,
  valueOf,
} from '../../../support/vault.ts';

const at = '2026-01-01T00:00:00Z';
const given = { operation: 'record.save', at };
const scan = { name: 'scan.pdf', mediaType: 'application/pdf', addedAt: at } as const;
const raid = incidentSchema.parse({ id: 'i1', title: 'Raid', account: 'They came at dawn.' });

async function filledVault(): Promise<{ vault: Vault; bytes: Buffer; file: Id }> {
  const vault = await temporaryVault();
  const bytes = randomBytes(2_500_000);
  const { attachment } = valueOf(await addAttachment(vault.db, [bytes], scan));
  const paper = documentSchema.parse({ id: 'd1', title: 'Warrant', files: [attachment.id] });
  saveRecords(vault.db, [attachment, paper, raid], given);
  saveText(vault.db, attachment.id, 1, 'Warrant of arrest');
  keepDraft(vault.db, 'incident:i1', 'half a sente');
  return { vault, bytes, file: attachment.id };
}

function flip(path: string, place: number): void {
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(place) ^ 1, place);
  writeFileSync(path, bytes);
}

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

test('a leaked passphrase and the key files of its time open nothing after rekeying', async () => {
  const { vault, bytes, file } = await filledVault();
  const code = valueOf(await vault.makeRecoveryCode(passphrase));
  const oldKeys = readFileSync(join(vault.folder, 'keys'));
  expect(codeOfReply(await vault.rekey('wrong', 'new words', { cost: cheap }))).toBe('wrong-passphrase');
  const { recoveryCode } = valueOf(await vault.rekey(passphrase, 'new words', { cost: cheap }));
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
  expect(undo(vault.db, at)).toMatchObject({ put: [], removed: [], canUndo: false });
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
