import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareCase, reviewOf } from '../../../electron/exchange/compare-case.ts';
import { importCase, type ImportOptions } from '../../../electron/exchange/import-case.ts';
import type { WritableDb } from '../../../electron/store/db.ts';
import { historyOf, readFolio, saveRecords, undo } from '../../../electron/store/records/records.ts';
import type { Case } from '../../../shared/domain/case.ts';
import { newCase, valueOf } from '../../support/vault.ts';

const at = '2026-01-02T03:04:05.000Z';
const inspect = () => Promise.resolve({ pages: 1, width: 595, height: 842, problem: null });
const options: ImportOptions = { at, inspect, differing: 'refuse' };
const head = '{"format":"folio-exchange","version":1,"case":{"id":"case","title":"';

function written(folder: string, value: object | Uint8Array): string {
  const path = join(folder, 'f.json');
  writeFileSync(path, value instanceof Uint8Array ? value : JSON.stringify(value));
  return path;
}

const theirs = { format: 'folio-exchange', version: 1, case: { id: 'case', title: 'Theirs' } };

function say(db: WritableDb, said: Partial<Case>): void {
  saveRecords(db, [{ ...readFolio(db).case, ...said }], { operation: 'record.save', at });
}

test.each<Partial<Case>>([
  { title: 'Mine' },
  { authority: 'Boston' },
  { references: [{ label: 'A', value: '1' }] },
  { language: 'ti' },
  { detained: true },
])('a case that holds no other record than its own gives none of it up unasked: %j', async (said) => {
  const { db, folder } = await newCase();
  say(db, said);
  const before = readFolio(db);
  const reply = await importCase(db, written(folder, theirs), options);
  expect(reply).toMatchObject({ ok: false, failure: { code: 'exists' } });
  expect(readFolio(db)).toEqual(before);
  const review = reviewOf(valueOf(await compareCase(db, written(folder, theirs))));
  expect(review.differing.map(({ mine }) => mine)).toEqual([before.case]);
});

test('what the case said of itself stays in its history, and undo brings it back', async () => {
  const { db, folder } = await newCase();
  say(db, { title: 'Mine' });
  const before = readFolio(db).case;
  valueOf(await importCase(db, written(folder, theirs), { ...options, differing: 'theirs' }));
  expect(readFolio(db).case.title).toBe('Theirs');
  expect(historyOf(db, readFolio(db).case.id).map(({ record }) => record)).toContainEqual(before);
  undo(db, at);
  expect(readFolio(db).case).toEqual(before);
});

test('the same words of another case differ in nothing', async () => {
  const { db, folder } = await newCase();
  say(db, { title: 'Theirs' });
  const { differing, same } = valueOf(await compareCase(db, written(folder, theirs)));
  expect([differing, same]).toEqual([[], 1]);
});

test('a record never takes the place of one of another kind', async () => {
  const { db, folder } = await newCase();
  say(db, { title: 'Mine' });
  const before = readFolio(db);
  const file = written(folder, { ...theirs, people: [{ id: before.case.id }] });
  for (const differing of ['refuse', 'mine', 'theirs'] as const) {
    const reply = await importCase(db, file, { ...options, differing });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'exists', field: 'people.0.id' } });
  }
  expect(readFolio(db)).toEqual(before);
});

test.each([
  ['a byte of Latin-1', [...Buffer.from(`${head}Caf`), 0xe9, ...Buffer.from('"}}')], head.length + 3],
  ['a character cut short by the end', [...Buffer.from(head), 0xe2, 0x82], head.length],
  ['half of a pair', [...Buffer.from(head), 0xed, 0xa0, 0x80, ...Buffer.from('"}}')], head.length],
  ['an overlong form', [...Buffer.from(head), 0xc0, 0xaf, ...Buffer.from('"}}')], head.length],
  ['UTF-16', [0xff, 0xfe, ...Buffer.from(`${head}T"}}`, 'utf16le')], 0],
])('text that is not whole UTF-8 is refused with its place: %s', async (_, bytes, place) => {
  const { db, folder } = await newCase();
  const before = readFolio(db);
  const file = written(folder, Uint8Array.from(bytes));
  const reply = await importCase(db, file, { ...options, differing: 'theirs' });
  expect(reply).toMatchObject({ ok: false, failure: { code: 'bad-input', file } });
  expect(reply.ok ? '' : reply.failure.message).toContain(`at byte ${place + 1},`);
  expect(readFolio(db)).toEqual(before);
});

test('the mark some editors put first is passed over, and U+FFFD itself is a sign like any other', async () => {
  const { db, folder } = await newCase();
  const bytes = Buffer.from(`\uFEFF${head}a\uFFFDb"}}`);
  valueOf(await importCase(db, written(folder, bytes), options));
  expect(readFolio(db).case.title).toBe('a\uFFFDb');
});

test.each([
  ['the first half of a pair', '{"title":"a\\ud83d"}', 'case.title'],
  ['the second half', '{"title":"\\ude00b"}', 'case.title'],
  ['halves in the wrong order', '{"references":[{"label":"\\ude00\\ud83d"}]}', 'case.references.0.label'],
  ['a name of a field', '{"\\ud83d":"a"}', 'case'],
])('half of a character written as an escape is refused with its field: %s', async (_, said, field) => {
  const { db, folder } = await newCase();
  const file = written(folder, Buffer.from(`{"format":"folio-exchange","version":1,"case":${said}}`));
  const reply = await importCase(db, file, options);
  expect(reply).toMatchObject({ ok: false, failure: { code: 'bad-input', file, field } });
});
