import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  historyOf,
  readFolio,
  readRecord,
  redo,
  revisionOf,
  saveRecords,
  undo,
} from '../../../../electron/store/records/records.ts';
import { personSchema } from '../../../../shared/domain/person.ts';
import { temporaryVault } from '../../../support/vault.ts';

const at = '2026-01-01T00:00:00Z';
const given = { operation: 'record.save', at };
const samira = personSchema.parse({ id: 'p1', name: 'Samira' });
const yusuf = personSchema.parse({ id: 'p2', name: 'Yusuf' });

test('a stretch of typing kept many times is one act and one version, with its last words', async () => {
  const { db } = await temporaryVault();
  saveRecords(db, [samira], given);
  let continues: number | null = null;
  for (const name of ['Samira K', 'Samira Ka', 'Samira Karimi'])
    continues = saveRecords(db, [{ ...samira, name }], { ...given, continues }).revision;
  expect(historyOf(db, samira.id)).toHaveLength(2);
  expect(undo(db, at).put).toEqual([samira]);
  expect(redo(db, at).put).toEqual([{ ...samira, name: 'Samira Karimi' }]);
});

test('each save counts the revision up, that of a stretch too', async () => {
  const { db } = await temporaryVault();
  const first = saveRecords(db, [samira], given).revision;
  const next = { ...given, continues: first };
  expect(saveRecords(db, [{ ...samira, name: 'Sam' }], next).revision).toBe(first + 1);
  expect(revisionOf(db)).toBe(first + 1);
});

test('a stretch over two records is taken back whole', async () => {
  const { db } = await temporaryVault();
  saveRecords(db, [samira, yusuf], given);
  const { revision } = saveRecords(db, [{ ...samira, name: 'S' }], given);
  saveRecords(db, [{ ...yusuf, name: 'Y' }], { ...given, continues: revision });
  undo(db, at);
  expect(readFolio(db).people).toEqual([samira, yusuf]);
});

test('a save that goes on from one that is not the last is an act of its own', async () => {
  const { db } = await temporaryVault();
  const { revision } = saveRecords(db, [samira], given);
  saveRecords(db, [yusuf], given);
  saveRecords(db, [{ ...samira, name: 'S' }], { ...given, continues: revision });
  undo(db, at);
  expect(readFolio(db).people).toEqual([samira, yusuf]);
});

test('a save goes on from no act of another kind, and from none that was taken back', async () => {
  const { db } = await temporaryVault();
  const { revision } = saveRecords(db, [samira], { ...given, operation: 'import' });
  const second = saveRecords(db, [{ ...samira, name: 'S' }], { ...given, continues: revision }).revision;
  expect(undo(db, at).put).toEqual([samira]);
  saveRecords(db, [{ ...samira, name: 'T' }], { ...given, continues: second + 1 });
  expect(undo(db, at).put).toEqual([samira]);
});

test('typing that was taken away again is nothing to undo; typing on after it is', async () => {
  const { db } = await temporaryVault();
  saveRecords(db, [samira], given);
  let { revision } = saveRecords(db, [{ ...samira, name: 'Samirax' }], given);
  ({ revision } = saveRecords(db, [samira], { ...given, continues: revision }));
  expect(undo(db, at).removed).toEqual(['p1']);
  redo(db, at);
  ({ revision } = saveRecords(db, [{ ...samira, name: 'S' }], given));
  ({ revision } = saveRecords(db, [samira], { ...given, continues: revision }));
  saveRecords(db, [{ ...samira, name: 'Samira K' }], { ...given, continues: revision });
  expect(undo(db, at).put).toEqual([samira]);
});

test('any stretches, kept as often as may be, are taken back one by one, each whole', async () => {
  const { db } = await temporaryVault();
  saveRecords(db, [samira], given);
  const words = fc.array(fc.string({ minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 4 }), (stretches) => {
      const states = [];
      for (const stretch of stretches) {
        const before = readRecord(db, samira.id);
        let continues: number | null = null;
        for (const name of stretch)
          continues = saveRecords(db, [{ ...samira, name }], { ...given, continues }).revision;
        if (JSON.stringify(before) !== JSON.stringify(readRecord(db, samira.id))) states.push(before);
      }
      for (const state of states.toReversed()) {
        undo(db, at);
        expect(readRecord(db, samira.id)).toEqual(state);
      }
    }),
    { numRuns: 40 },
  );
});
