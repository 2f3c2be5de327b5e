import { createHash, randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  addAttachment,
  attachmentBySha,
  readAttachment,
} from '../../../../electron/store/attachments/attachments.ts';
import { deleteRecords, saveRecords } from '../../../../electron/store/records/records.ts';
import { Vault } from '../../../../electron/store/vault.ts';
import { newId } from '../../../../electron/store/records/records.ts';
import { codeOfReply, passphrase, temporaryVault, valueOf } from '../../../support/vault.ts';

const MiB = 1024 * 1024;
const at = '2026-01-01T00:00:00Z';
const scan = { name: 'scan.pdf', mediaType: 'application/pdf', addedAt: at } as const;

function* inParts(bytes: Uint8Array, size: number): Generator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}

test.each([0, 1, MiB - 1, MiB, MiB + 1, 9 * MiB, 17 * MiB + 5])(
  'a file of %i bytes comes back byte for byte',
  async (size) => {
    const { db } = await temporaryVault();
    const bytes = randomBytes(size);
    const { attachment, duplicate } = valueOf(await addAttachment(db, inParts(bytes, 700_001), scan));
    expect(duplicate).toBe(false);
    expect(attachment).toMatchObject({
      bytes: size,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    });
    expect(Buffer.concat([...readAttachment(db, attachment.id)]).equals(bytes)).toBe(true);
  },
);

test('any part of a file can be read', async () => {
  const { db } = await temporaryVault();
  const bytes = randomBytes(3 * MiB + 10);
  const { attachment } = valueOf(await addAttachment(db, [bytes], scan));
  for (const [start, end] of [
    [0, 1],
    [MiB - 1, MiB + 1],
    [MiB, 2 * MiB],
    [5, 3 * MiB + 10],
    [3 * MiB + 9, 9 * MiB],
    [9 * MiB, 10 * MiB],
  ] as const)
    expect(
      Buffer.concat([...readAttachment(db, attachment.id, { start, end })]).equals(
        bytes.subarray(start, end),
      ),
    ).toBe(true);
});

test('the same bytes are recognised and kept once', async () => {
  const { db } = await temporaryVault();
  const bytes = randomBytes(2 * MiB);
  const first = valueOf(await addAttachment(db, [bytes], scan)).attachment;
  saveRecords(db, [{ ...first, pages: 3 }], { operation: 'document.add', at });
  const again = valueOf(await addAttachment(db, [bytes], { ...scan, name: 'copy.pdf' }));
  expect(again).toEqual({ attachment: { ...first, pages: 3 }, duplicate: true });
  expect(db.prepare('SELECT count(*) AS n FROM piece').get()).toEqual({ n: 2 });
  expect(attachmentBySha(db, first.sha256)).toEqual({ ...first, pages: 3 });
});

test('a deleted attachment keeps its bytes until the case is compacted', async () => {
  const { db } = await temporaryVault();
  const { attachment } = valueOf(await addAttachment(db, [Buffer.from('abc')], scan));
  saveRecords(db, [attachment], { operation: 'document.add', at });
  deleteRecords(db, [attachment.id], { at });
  expect(Buffer.concat([...readAttachment(db, attachment.id)]).toString()).toBe('abc');
});

test('a cancelled file leaves nothing', async () => {
  const { db } = await temporaryVault();
  const stop = new AbortController();
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (let count = 0; ; count += 1) {
      if (count === 20) stop.abort();
      yield randomBytes(MiB);
    }
  }
  expect(codeOfReply(await addAttachment(db, endless(), scan, stop.signal))).toBe('cancelled');
  expect(
    db.prepare('SELECT (SELECT count(*) FROM piece) + (SELECT count(*) FROM attachment) AS n').get(),
  ).toEqual({
    n: 0,
  });
});

test('a source that fails is a bug or a broken disk, and leaves nothing', async () => {
  const { db } = await temporaryVault();
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield randomBytes(9 * MiB);
    throw new Error('the stick was pulled out');
  }
  await expect(addAttachment(db, broken(), scan)).rejects.toThrow('pulled out');
  expect(db.prepare('SELECT count(*) AS n FROM piece').get()).toEqual({ n: 0 });
});

test('a file whose operation never came is gone at the next opening; one that was recorded or deleted stays', async () => {
  const vault = await temporaryVault();
  const { db } = vault;
  const [kept, deleted, orphan] = await Promise.all(
    ['kept', 'deleted', 'orphan'].map(async (text) =>
      valueOf(await addAttachment(db, [Buffer.from(text)], scan)),
    ),
  );
  const records = [kept, deleted].flatMap((added) => (added ? [added.attachment] : []));
  saveRecords(db, records, { operation: 'document.add', at });
  deleteRecords(db, [records[1]?.id ?? newId()], { at });
  vault.close();
  const again = valueOf(await Vault.open(vault.folder, passphrase));
  const rows = again.db
    .prepare<[], { sha256: string }>('SELECT sha256 FROM attachment ORDER BY number')
    .all();
  const shas = rows.map(({ sha256 }) => sha256);
  expect(shas).toEqual(records.map(({ sha256 }) => sha256));
  expect(shas).not.toContain(orphan?.attachment.sha256);
  expect(again.db.prepare('SELECT count(*) AS n FROM piece').get()).toEqual({ n: 2 });
  again.close();
});

test('what was being added when the program ended is gone at the next opening', async () => {
  const vault = await temporaryVault();
  const { db } = vault;
  db.prepare(
    `INSERT INTO attachment (number, id, state, bytes, meta) VALUES (7, ?, 'importing', 0, '{}')`,
  ).run(newId());
  db.prepare('INSERT INTO piece VALUES (?, ?, 0, ?)').run(7 * 2 ** 20, 'x', randomBytes(MiB));
  vault.close();
  const again = valueOf(await Vault.open(vault.folder, passphrase));
  expect(again.db.prepare('SELECT count(*) AS n FROM piece').get()).toEqual({ n: 0 });
  expect(again.db.prepare('SELECT count(*) AS n FROM attachment').get()).toEqual({ n: 0 });
  again.close();
});
