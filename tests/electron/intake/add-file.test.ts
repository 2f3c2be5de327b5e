import { createHash } from 'node:crypto';
import { appendFileSync, linkSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addFile, addPath } from '../../../electron/intake/add-file.ts';
import { fileSource } from '../../../electron/intake/file-source.ts';
import { plainPdf } from '../../../electron/sample/plain-pdf.ts';
import { attachmentBySha, readAttachment } from '../../../electron/store/attachments/attachments.ts';
import { deleteRecords, readFolio } from '../../../electron/store/records/records.ts';
import { newCase, temporaryVault } from '../../support/vault.ts';

const at = '2026-01-02T03:04:05.000Z';
const inspect = () => Promise.resolve({ pages: 1, width: 595, height: 842, problem: null });
const options = { at, inspect, damaged: 'refuse' } as const;

test('a PDF is kept byte for byte, known by its SHA-256, as a document of its own', async () => {
  const { db, folder } = await newCase();
  const bytes = Buffer.concat([plainPdf('Release paper'), Buffer.alloc(3_000_000, 7)]);
  const path = join(folder, 'scan 0007.pdf');
  writeFileSync(path, bytes);
  const { file } = await addPath(db, path, options);
  expect(file).toMatchObject({ path, status: 'added', kind: 'application/pdf', pages: 1 });
  expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  const folio = readFolio(db);
  expect(folio.documents[0]).toMatchObject({ id: file.documentId, title: 'scan 0007' });
  const [attachment] = folio.attachments;
  expect(attachment).toMatchObject({ name: 'scan 0007.pdf', bytes: bytes.length, addedAt: at });
  expect(attachment && Buffer.concat([...readAttachment(db, attachment.id)]).equals(bytes)).toBe(true);
});

test('a second copy of the same bytes under another name is recognised', async () => {
  const { db, folder } = await newCase();
  writeFileSync(join(folder, 'a.pdf'), plainPdf('one'));
  writeFileSync(join(folder, 'b.pdf'), plainPdf('one'));
  const first = await addPath(db, join(folder, 'a.pdf'), options);
  const second = await addPath(db, join(folder, 'b.pdf'), options);
  expect(second.file).toMatchObject({ status: 'duplicate', documentId: first.file.documentId });
  expect(second.change).toBeNull();
  expect(readFolio(db).documents.length).toBe(1);
});

test('bytes whose document was deleted can be added again', async () => {
  const { db, folder } = await newCase();
  writeFileSync(join(folder, 'a.pdf'), plainPdf('one'));
  await addPath(db, join(folder, 'a.pdf'), options);
  deleteRecords(
    db,
    readFolio(db).documents.map((one) => one.id),
    { at },
  );
  const again = await addPath(db, join(folder, 'a.pdf'), options);
  expect(again.file.status).toBe('added');
  expect(readFolio(db).documents.length).toBe(1);
  expect(readFolio(db).attachments.length).toBe(1);
});

test('the content decides what a file is, never its name', async () => {
  const { db, folder } = await newCase();
  writeFileSync(join(folder, 'photo.jpg'), plainPdf('not a photograph'));
  writeFileSync(join(folder, 'page.pdf'), '<svg onload="x()"></svg>');
  const photo = await addPath(db, join(folder, 'photo.jpg'), options);
  const page = await addPath(db, join(folder, 'page.pdf'), options);
  expect(photo.file.kind).toBe('application/pdf');
  expect(page.file).toMatchObject({
    status: 'added',
    kind: 'application/octet-stream',
    code: 'unknown-kind',
  });
});

test('an empty file is kept as what it is', async () => {
  const { db, folder } = await newCase();
  writeFileSync(join(folder, 'nothing.pdf'), '');
  const { file } = await addPath(db, join(folder, 'nothing.pdf'), options);
  expect(file).toMatchObject({ status: 'added', code: 'empty' });
});

test('a missing file and a folder are refused by name and change nothing', async () => {
  const { db, folder } = await newCase();
  mkdirSync(join(folder, 'a folder'));
  const missing = await addPath(db, join(folder, 'gone.pdf'), options);
  const directory = await addPath(db, join(folder, 'a folder'), options);
  expect(missing.file).toMatchObject({
    status: 'refused',
    code: 'not-found',
    path: join(folder, 'gone.pdf'),
  });
  expect(directory.file).toMatchObject({ status: 'refused', code: 'unreadable-file' });
  expect(readFolio(db).documents).toEqual([]);
});

test('the record of the open case is not added to itself, and stays locked to others', async () => {
  const vault = await temporaryVault();
  linkSync(vault.files.record, join(vault.folder, 'scan.pdf'));
  for (const name of ['record.db', 'scan.pdf']) {
    const { file } = await addPath(vault.db, join(vault.folder, name), options);
    expect(file).toMatchObject({ status: 'refused', code: 'unreadable-file' });
  }
});

test('a file that grows while it is read is refused and nothing of it is kept', async () => {
  const { db, folder } = await newCase();
  const path = join(folder, 'growing.pdf');
  writeFileSync(path, Buffer.concat([plainPdf('x'), Buffer.alloc(2_500_000)]));
  const source = await fileSource(path);
  if (!source.ok) throw new Error('unreachable');
  async function* growing() {
    for await (const chunk of source.ok ? source.value.chunks : []) {
      appendFileSync(path, 'more');
      yield chunk;
    }
  }
  const { file } = await addFile(db, { ...source.value, chunks: growing() }, options);
  expect(file).toMatchObject({ status: 'refused', code: 'unreadable-file' });
  expect(readFolio(db).attachments).toEqual([]);
});

test('a cancelled file leaves nothing behind', async () => {
  const { db, folder } = await newCase();
  writeFileSync(join(folder, 'a.pdf'), plainPdf('one'));
  const { file } = await addPath(db, join(folder, 'a.pdf'), { ...options, signal: AbortSignal.abort() });
  expect(file).toMatchObject({ status: 'refused', code: 'cancelled' });
  expect(readFolio(db).documents).toEqual([]);
});

test('a file that nothing can open is refused and leaves no bytes, or is kept with a word where asked', async () => {
  const { db, folder } = await newCase();
  const path = join(folder, 'torn.pdf');
  writeFileSync(path, '%PDF-1.4 torn');
  const torn = { ...options, inspect: async () => ({ ...(await inspect()), problem: 'damaged' as const }) };
  const { file, change } = await addPath(db, path, torn);
  expect(file).toMatchObject({ status: 'refused', code: 'unreadable-file', path });
  expect(change).toBeNull();
  expect(attachmentBySha(db, createHash('sha256').update('%PDF-1.4 torn').digest('hex'))).toBeNull();
  const kept = await addPath(db, path, { ...torn, damaged: 'keep' });
  expect(kept.file).toMatchObject({ status: 'added', code: 'damaged' });
});
