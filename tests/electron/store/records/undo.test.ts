import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  deleteRecords,
  readFolio,
  recordsText,
  redo,
  revisionOf,
  saveRecords,
  undo,
} from '../../../../electron/store/records/records.ts';
import { search } from '../../../../electron/store/search/search.ts';
import type { WritableDb } from '../../../../electron/store/db.ts';
import { recordKinds, recordOf } from '../../../support/any-record.ts';
import { temporaryVault } from '../../../support/vault.ts';

const at = '2026-01-01T00:00:00Z';
const given = { operation: 'record.save', at };

const record = fc
  .record({
    kind: fc.constantFrom(...recordKinds),
    at: fc.constantFrom(1, 2, 3),
    words: fc.constantFrom('', 'Qamishli', 'Tebriz', 'سێوە'),
  })
  .map((made) => recordOf(made.kind, `${made.kind}${made.at}`, made.words));

const operation = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      what: fc.constant('save'),
      records: fc.array(record, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('type'), records: fc.tuple(record) }) },
  {
    weight: 2,
    arbitrary: fc.record({
      what: fc.constant('delete'),
      records: fc.array(record, { minLength: 1, maxLength: 4 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ what: fc.constant('undo'), records: fc.constant([]) }) },
  { weight: 2, arbitrary: fc.record({ what: fc.constant('redo'), records: fc.constant([]) }) },
);

/** Everything that may not move: the records with their order, and where the search finds each word. */
function whole(db: WritableDb): string {
  const hits = ['Qamishli', 'Tebriz'].map((query) =>
    search(db, query, 100).map((hit) => `${hit.record}${hit.field}`),
  );
  return JSON.stringify([recordsText(db), hits.map((each) => each.toSorted())]);
}

test('over 200 operations on every kind of record, undo and redo give each record as it was and move no other', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { minLength: 200, maxLength: 200 }), async (operations) => {
      const { db } = await temporaryVault();
      const done: string[] = [];
      const undone: string[] = [];
      let isTyping = false;
      for (const { what, records } of operations) {
        const before = whole(db);
        const revision = revisionOf(db);
        if (what === 'undo') {
          const { stepped, undoes } = undo(db, at);
          expect(stepped === null).toBe(done.length === 0);
          if (stepped === null) continue;
          expect(whole(db)).toBe(done.pop());
          expect(undoes === null || undoes.revision < stepped.revision).toBe(true);
          undone.push(before);
        } else if (what === 'redo') {
          const { stepped } = redo(db, at);
          expect(stepped === null).toBe(undone.length === 0);
          if (stepped === null) continue;
          expect(whole(db)).toBe(undone.pop());
          done.push(before);
        } else {
          const ids = records.filter((each) => each.record !== 'case').map(({ id }) => id);
          const continues = what === 'type' && isTyping ? revision : null;
          if (what === 'delete') deleteRecords(db, ids, { at });
          else saveRecords(db, records, { ...given, continues });
          if (revisionOf(db) === revision) continue;
          undone.length = 0;
          if (continues === null) done.push(before);
          // Typing that ends where it began is no operation.
          else if (done.at(-1) === whole(db)) done.pop();
        }
        isTyping = what === 'type' && done.length > 0 && done.at(-1) !== whole(db);
      }
      for (const state of done.toReversed()) {
        undo(db, at);
        expect(whole(db)).toBe(state);
      }
    }),
    { numRuns: 3, endOnFailure: true },
  );
});

test('an undo names the operation it took back, and what the next would', async () => {
  const { db } = await temporaryVault();
  const place = recordOf('place', 'p1', 'Tebriz');
  const first = saveRecords(db, [place], given);
  const second = deleteRecords(db, [place.id], { at });
  const named = { revision: second.revision, name: 'record.delete', records: ['p1'], count: 1 };
  expect(second.undoes).toEqual(named);
  const undone = undo(db, at);
  expect(undone).toMatchObject({ stepped: named, redoes: named, undoes: { revision: first.revision } });
  expect(redo(db, at)).toMatchObject({ stepped: named, undoes: named, redoes: null });
});

test('an operation on many records names the first few and counts them all', async () => {
  const { db } = await temporaryVault();
  const many = Array.from({ length: 10 }, (_, at) => recordOf('place', `p${at}`, 'Tebriz'));
  const { undoes } = saveRecords(db, many, { operation: 'case.import', at });
  expect(undoes).toMatchObject({ name: 'case.import', records: ['p0', 'p1', 'p2'], count: 10 });
});

test('with nothing to take back, no operation is named and nothing changes', async () => {
  const { db } = await temporaryVault();
  const before = JSON.stringify(readFolio(db));
  expect(undo(db, at)).toMatchObject({ stepped: null, put: [], removed: [] });
  expect(redo(db, at)).toMatchObject({ stepped: null, put: [], removed: [] });
  expect(JSON.stringify(readFolio(db))).toBe(before);
});
