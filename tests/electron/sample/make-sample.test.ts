import sharp from 'sharp';
import { expect, test } from 'vitest';
import { largeSample } from '../../../electron/sample/large.ts';
import { lineOutline } from '../../../electron/sample/line-outline.ts';
import { makeSample } from '../../../electron/sample/make-sample.ts';
import { readAttachment } from '../../../electron/store/attachments/attachments.ts';
import { readFolio } from '../../../electron/store/records/records.ts';
import { newCase } from '../../support/vault.ts';

const at = '2026-01-02T03:04:05.000Z';
const inspect = () => Promise.resolve({ pages: 1, width: 595, height: 842, problem: null });

test('the small sample has its papers: scans as JPEG, PNG and PDF of one and more pages', async () => {
  const { db } = await newCase();
  const made = await makeSample(db, { size: 'small', at, inspect });
  expect(made.ok && made.value.counts).toMatchObject({
    incidents: 12,
    documents: 20,
    statements: 5,
    attachments: 20,
  });
  const { attachments, documents } = readFolio(db);
  const kinds = new Set(attachments.map((one) => one.mediaType));
  expect(kinds).toEqual(new Set(['application/pdf', 'image/jpeg', 'image/png']));
  const ids = new Set<string>(attachments.map((one) => one.id));
  for (const document of documents) for (const file of document.files) expect(ids.has(file)).toBe(true);
  const tazkira = attachments.find((one) => one.id === 'a-tazkira');
  const photo = Buffer.concat(tazkira ? [...readAttachment(db, tazkira.id)] : []);
  expect((await sharp(photo).metadata()).orientation).toBe(8);
});

test('every link of the small sample leads to a record', async () => {
  const { db } = await newCase();
  await makeSample(db, { size: 'small', at, inspect });
  const folio = readFolio(db);
  const ids = new Set(
    Object.values(folio)
      .flat()
      .map((record) => record.id),
  );
  const links = JSON.stringify(folio).matchAll(
    /"(?:person|place|within|incident|document|record|to|about)":"([a-z][\w-]*)"/g,
  );
  const kinds = new Set([
    'case',
    'person',
    'place',
    'incident',
    'history',
    'document',
    'statement',
    'attachment',
    'victim',
    'author',
    'holder',
  ]);
  for (const [, id] of links) expect(kinds.has(id ?? '') || ids.has(id as never)).toBe(true);
});

test('the large sample is the same at every call and as large as asked', () => {
  const one = largeSample(300, 60);
  expect(one).toEqual(largeSample(300, 60));
  expect(one.records.filter((record) => record.record === 'incident').length).toBe(300);
  expect(one.papers.length).toBe(60);
});

test('numbers in a right-to-left line keep their order', () => {
  const digits = lineOutline('۱۳۹۷').svg;
  expect(lineOutline('سال ۱۳۹۷').svg).toContain(/d="([^"]+)"/.exec(digits)?.[1] ?? 'none');
  expect(lineOutline('abc').width).toBeGreaterThan(lineOutline('ab').width);
});
