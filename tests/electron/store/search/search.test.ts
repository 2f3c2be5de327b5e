import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold } from '../../../../shared/text/fold.ts';
import { deleteRecords, saveRecords, undo } from '../../../../electron/store/records/records.ts';
import { saveText, search } from '../../../../electron/store/search/search.ts';
import { idSchema } from '../../../../shared/domain/id.ts';
import { incidentSchema } from '../../../../shared/domain/incident.ts';
import { temporaryVault } from '../../../support/vault.ts';

const at = '2026-01-01T00:00:00Z';
const given = { operation: 'record.save', at };

test.each([
  ['English, a part of a word', 'They searched the apartment at dawn.', 'partm'],
  ['Arabic, without its article and points', 'وَصَلَ الضابط إلى البيت', 'بيت'],
  ['Persian yeh and kaf against Arabic ones', 'کلانتری', 'كلانتري'],
  ['Chinese, two signs inside a sentence', '他们在北京被捕', '北京'],
  ['Chinese, one sign', '他们在北京被捕', '捕'],
  ['Amharic, two syllables', 'በአዲስ አበባ ታሰረ', 'አበ'],
  ['Amharic letters that sound alike', 'ዓለም', 'አለም'],
  ['Cyrillic, another case', 'Задержан в МИНСКЕ', 'минск'],
  ['Thai', 'ถูกจับที่กรุงเทพ', 'จับ'],
  ['Korean, one syllable more than half', '서울에서 체포', '서울'],
  ['accents left out', 'Détention à Kinshasa', 'detention'],
  ['Persian digits', 'اتاق ۱۲۳', '123'],
  ['two words in any order', 'The officer took the passport', 'passport officer'],
  ['two letters', 'Mr Ho came', 'ho'],
])('finds %s', async (_, account, query) => {
  const { db } = await temporaryVault();
  saveRecords(
    db,
    [incidentSchema.parse({ id: 'i1', account }), incidentSchema.parse({ id: 'i2', account: 'Else' })],
    given,
  );
  expect(search(db, query, 10)).toEqual([{ record: 'i1', field: 'account', snippet: account }]);
});

test('every field is searched, and the hit names it', async () => {
  const { db } = await temporaryVault();
  const reports = [{ to: 'Police' }, { to: 'Ombudsman', when: { asGiven: 'late spring' } }];
  saveRecords(db, [incidentSchema.parse({ id: 'i1', title: 'Raid', reports })], given);
  expect(search(db, 'ombuds', 10)[0]?.field).toBe('reports.1.to');
  expect(search(db, 'late spring', 10)[0]?.field).toBe('reports.1.when');
});

test('words in different fields of one record are found together', async () => {
  const { db } = await temporaryVault();
  saveRecords(db, [incidentSchema.parse({ id: 'i1', title: 'Raid', account: 'at dawn' })], given);
  expect(search(db, 'raid dawn', 10).map(({ record }) => record)).toEqual(['i1']);
  expect(search(db, 'raid noon', 10)).toEqual([]);
});

test('what was changed, deleted or brought back is found as it is now', async () => {
  const { db } = await temporaryVault();
  const raid = incidentSchema.parse({ id: 'i1', title: 'Raid' });
  saveRecords(db, [raid], given);
  saveRecords(db, [{ ...raid, title: 'Search' }], given);
  expect(search(db, 'raid', 10)).toEqual([]);
  expect(search(db, 'search', 10)).toHaveLength(1);
  deleteRecords(db, [raid.id], { at });
  expect(search(db, 'search', 10)).toEqual([]);
  undo(db, at);
  undo(db, at);
  expect(search(db, 'raid', 10)).toHaveLength(1);
});

test('text read from a page is found with its page and replaced whole', async () => {
  const { db } = await temporaryVault();
  const id = idSchema.parse('a1');
  saveText(db, id, 3, 'Certificate of release, 北京市');
  expect(search(db, '北京 release', 10)).toEqual([
    { record: 'a1', field: 'text', page: 3, snippet: 'Certificate of release, 北京市' },
  ]);
  saveText(db, id, 3, 'Nothing');
  expect(search(db, 'release', 10)).toEqual([]);
  expect(search(db, 'nothing', 10)).toHaveLength(1);
});

test('no query is an instruction, whatever it holds', async () => {
  const { db } = await temporaryVault();
  const account = 'a "quoted" word AND (more) OR col:term* NEAR/2 - ^x';
  saveRecords(db, [incidentSchema.parse({ id: 'i1', account })], given);
  for (const query of ['"quoted"', 'AND (more)', 'col:term*', 'NEAR/2', '^x', "'", '"', '*', '"" ""', '\0'])
    expect(() => search(db, query, 10)).not.toThrow();
  expect(search(db, 'col:term*', 10)).toHaveLength(1);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (query) => {
      expect(Array.isArray(search(db, query, 10))).toBe(true);
    }),
  );
});

test('any part of three letters of any text is found', async () => {
  const { db } = await temporaryVault();
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 3, maxLength: 60 }), fc.nat(), (account, start) => {
      saveRecords(db, [incidentSchema.parse({ id: 'i1', account })], given);
      const words = account.split(/\s+/u).filter((word) => fold(word) !== '');
      const word = words[start % Math.max(1, words.length)];
      if (word !== undefined) expect(search(db, word, 10)).toHaveLength(1);
    }),
    { numRuns: 200 },
  );
});

test('the snippet is cut around what was found', async () => {
  const { db } = await temporaryVault();
  const account = `${'before '.repeat(50)}the DÉTENTION centre ${'after '.repeat(50)}`;
  saveRecords(db, [incidentSchema.parse({ id: 'i1', account })], given);
  const [hit] = search(db, 'detention', 10);
  expect(hit?.snippet).toMatch(/^… .*the DÉTENTION centre after .* …$/);
  expect(hit?.snippet.length).toBeLessThan(170);
});
