import { mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dumpCase } from '../../../electron/exchange/dump-case.ts';
import { importCase, type ImportOptions } from '../../../electron/exchange/import-case.ts';
import { makeSample } from '../../../electron/sample/make-sample.ts';
import { plainPdf } from '../../../electron/sample/plain-pdf.ts';
import { readAttachment } from '../../../electron/store/attachments/attachments.ts';
import { deleteRecords, readFolio, revisionOf } from '../../../electron/store/records/records.ts';
import type { Folio } from '../../../shared/domain/case.ts';
import { idSchema } from '../../../shared/domain/id.ts';
import { newCase, valueOf } from '../../support/vault.ts';

const at = '2026-01-02T03:04:05.000Z';
const inspect = () => Promise.resolve({ pages: 1, width: 595, height: 842, problem: null });
const options: ImportOptions = { at, inspect, differing: 'refuse' };

function written(folder: string, name: string, value: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
}

const minimal = { format: 'folio-exchange', version: 1, case: { id: 'case', title: 'T' } };

/** The records without their order, which a dump groups by kind. */
function asRead(folio: Folio): Folio {
  return JSON.parse(JSON.stringify(folio)) as Folio; // plain data in, plain data out
}

test('dump and import give back every field of every record, and every byte', async () => {
  const first = await newCase();
  await makeSample(first.db, { size: 'small', at, inspect });
  const dumped = await dumpCase(first.db, join(first.folder, 'out'));
  if (!dumped.ok) throw new Error(dumped.failure.message);
  const second = await newCase();
  const imported = await importCase(second.db, dumped.value.path, options);
  expect(imported.ok && imported.value.counts).toEqual(dumped.value.counts);
  const [before, after] = [readFolio(first.db), readFolio(second.db)];
  expect(asRead(after)).toEqual(asRead(before));
  for (const { id } of before.attachments) {
    const bytes = Buffer.concat([...readAttachment(second.db, id)]);
    expect(bytes.equals(Buffer.concat([...readAttachment(first.db, id)]))).toBe(true);
  }
});

test('importing the same file twice changes nothing the second time', async () => {
  const { db, folder } = await newCase();
  const file = written(folder, 'f.json', { ...minimal, people: [{ id: 'p', name: 'A' }] });
  await importCase(db, file, options);
  const before = revisionOf(db);
  const again = await importCase(db, file, options);
  expect(again.ok && again.value.change.put).toEqual([]);
  expect(readFolio(db).people.length).toBe(1);
  expect(revisionOf(db)).toBeGreaterThanOrEqual(before);
});

test('a copy with its attachments comes back into its own case and changes nothing', async () => {
  const { db, folder } = await newCase();
  await makeSample(db, { size: 'small', at, inspect });
  const dumped = valueOf(await dumpCase(db, join(folder, 'out')));
  const before = readFolio(db);
  for (const differing of ['refuse', 'theirs'] as const) {
    const again = valueOf(await importCase(db, dumped.path, { ...options, differing }));
    expect(again.change.put).toEqual([]);
  }
  expect(readFolio(db)).toEqual(before);
});

test('an id whose bytes were deleted is not given to other bytes', async () => {
  const { db, folder } = await newCase();
  writeFileSync(join(folder, 'a.pdf'), plainPdf('one'));
  const file = written(folder, 'f.json', { ...minimal, attachments: [{ id: 'a', path: 'a.pdf' }] });
  valueOf(await importCase(db, file, options));
  deleteRecords(db, [idSchema.parse('a')], { at });
  writeFileSync(join(folder, 'a.pdf'), plainPdf('another'));
  const reply = await importCase(db, file, options);
  expect(reply).toMatchObject({ ok: false, failure: { code: 'exists', field: 'attachments.0.id' } });
});

test('records that differ are named, and nothing is overwritten until a side is chosen', async () => {
  const { db, folder } = await newCase();
  await importCase(db, written(folder, 'a.json', { ...minimal, people: [{ id: 'p', name: 'A' }] }), options);
  const other = written(folder, 'b.json', { ...minimal, people: [{ id: 'p', name: 'B' }, { id: 'q' }] });
  const refused = await importCase(db, other, options);
  expect(refused).toMatchObject({ ok: false, failure: { code: 'exists', file: other } });
  expect(refused.ok ? '' : refused.failure.message).toContain('person p');
  expect(readFolio(db).people.map((one) => one.name)).toEqual(['A']);
  await importCase(db, other, { ...options, differing: 'mine' });
  expect(readFolio(db).people.map((one) => one.name)).toEqual(['A', '']);
  await importCase(db, other, { ...options, differing: 'theirs' });
  expect(readFolio(db).people.map((one) => one.name)).toEqual(['B', '']);
});

test('a missing attachment is named with its field and the case stays as it was', async () => {
  const { db, folder } = await newCase();
  writeFileSync(join(folder, 'there.pdf'), plainPdf('x'));
  const attachments = [
    { id: 'a', path: 'there.pdf' },
    { id: 'b', path: 'gone.pdf' },
  ];
  const file = written(folder, 'f.json', { ...minimal, attachments });
  const before = readFolio(db);
  const reply = await importCase(db, file, options);
  expect(reply).toMatchObject({
    ok: false,
    failure: { code: 'missing-attachment', file, field: 'attachments.1.path' },
  });
  expect(readFolio(db)).toEqual(before);
});

test('an attachment whose bytes are not the ones named is refused', async () => {
  const { db, folder } = await newCase();
  writeFileSync(join(folder, 'a.pdf'), plainPdf('x'));
  const attachments = [{ id: 'a', path: 'a.pdf', sha256: '0'.repeat(64) }];
  const reply = await importCase(db, written(folder, 'f.json', { ...minimal, attachments }), options);
  expect(reply).toMatchObject({
    ok: false,
    failure: { code: 'missing-attachment', field: 'attachments.0.path' },
  });
});

test('a path or a link that leads out of the folder is refused', async () => {
  const { db, folder } = await newCase();
  const inner = join(folder, 'inner');
  mkdirSync(inner);
  writeFileSync(join(folder, 'secret.pdf'), plainPdf('x'));
  symlinkSync(join(folder, 'secret.pdf'), join(inner, 'link.pdf'));
  for (const path of ['../secret.pdf', join(folder, 'secret.pdf'), 'link.pdf']) {
    const file = written(inner, 'f.json', { ...minimal, attachments: [{ id: 'a', path }] });
    expect(await importCase(db, file, options)).toMatchObject({ ok: false, failure: { code: 'bad-input' } });
  }
});

test('a field that does not fit is named, without its content', async () => {
  const { db, folder } = await newCase();
  const incidents = [{ id: 'i', when: { asGiven: 'x', certainty: 'canary-secret' } }];
  const reply = await importCase(db, written(folder, 'f.json', { ...minimal, incidents }), options);
  expect(reply).toMatchObject({
    ok: false,
    failure: { code: 'bad-input', field: 'incidents.0.when.certainty' },
  });
  expect(JSON.stringify(reply)).not.toContain('canary-secret');
});

test('what is not JSON, not there, or gives an id twice is refused', async () => {
  const { db, folder } = await newCase();
  const broken = await importCase(db, written(folder, 'f.json', '{"format":'), options);
  expect(broken).toMatchObject({
    ok: false,
    failure: { code: 'bad-input', message: 'This is not JSON. Export or dump the case again.' },
  });
  const gone = await importCase(db, join(folder, 'gone.json'), options);
  expect(gone).toMatchObject({ ok: false, failure: { code: 'not-found' } });
  const twice = { ...minimal, people: [{ id: 'x' }], places: [{ id: 'x' }] };
  const reply = await importCase(db, written(folder, 't.json', twice), options);
  expect(reply).toMatchObject({ ok: false, failure: { code: 'bad-input', field: 'places.0.id' } });
});

test('bytes that are in the case under another id are kept once, and the links follow', async () => {
  const { db, folder } = await newCase();
  writeFileSync(join(folder, 'a.pdf'), plainPdf('x'));
  const one = { ...minimal, attachments: [{ id: 'a', path: 'a.pdf' }] };
  await importCase(db, written(folder, 'one.json', one), options);
  const two = {
    ...minimal,
    documents: [{ id: 'd', files: ['b'] }],
    attachments: [{ id: 'b', path: 'a.pdf' }],
  };
  await importCase(db, written(folder, 'two.json', two), options);
  expect(readFolio(db).attachments.map((each) => each.id)).toEqual(['a']);
  expect(readFolio(db).documents[0]?.files).toEqual(['a']);
});

test('a dump refuses a folder that is not empty', async () => {
  const { db, folder } = await newCase();
  mkdirSync(join(folder, 'out'));
  writeFileSync(join(folder, 'out', 'mine.txt'), 'keep');
  expect(await dumpCase(db, join(folder, 'out'))).toMatchObject({ ok: false, failure: { code: 'exists' } });
  expect(readFileSync(join(folder, 'out', 'mine.txt'), 'utf8')).toBe('keep');
  rmSync(join(folder, 'out'), { recursive: true });
});
