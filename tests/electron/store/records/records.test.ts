import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { Vault } from '../../../../electron/store/vault.ts';
import {
  deleteRecords,
  historyOf,
  newId,
  readFolio,
  readRecord,
  redo,
  revisionOf,
  saveRecords,
  undo,
} from '../../../../electron/store/records/records.ts';
import { caseSchema } from '../../../../shared/domain/case.ts';
import { idSchema } from '../../../../shared/domain/id.ts';
import { personSchema } from '../../../../shared/domain/person.ts';
import { passphrase, temporaryVault, valueOf } from '../../../support/vault.ts';

const at = '2026-01-01T00:00:00Z';
const given = { operation: 'record.save', at };
const samira = personSchema.parse({ id: 'p1', name: 'Samira' });
const yusuf = personSchema.parse({ id: 'p2', name: 'Yusuf' });

test('a new case has its one case record and nothing to undo', async () => {
  const { db } = await temporaryVault();
  expect(readFolio(db).case.record).toBe('case');
  expect(undo(db, at)).toMatchObject({ put: [], removed: [], undoes: null, redoes: null });
});

test('saving answers what changed and counts the revision up', async () => {
  const { db } = await temporaryVault();
  const before = revisionOf(db);
  expect(saveRecords(db, [samira, yusuf], given)).toEqual({
    revision: before + 1,
    put: [samira, yusuf],
    removed: [],
    order: null,
    undoes: { revision: before + 1, name: 'record.save', records: ['p1', 'p2'], count: 2 },
    redoes: null,
  });
});

test('saving the same again is no operation', async () => {
  const { db } = await temporaryVault();
  const { revision } = saveRecords(db, [samira], given);
  expect(saveRecords(db, [samira], given)).toMatchObject({ revision, put: [] });
});

test('an operation of several records is undone and done again whole', async () => {
  const { db } = await temporaryVault();
  saveRecords(db, [samira], given);
  saveRecords(db, [{ ...samira, name: 'Samira K.' }, yusuf], given);
  const undone = undo(db, at);
  expect(undone).toMatchObject({
    put: [samira],
    removed: ['p2'],
    undoes: { revision: 2 },
    redoes: { revision: 3 },
  });
  expect(readFolio(db).people).toEqual([samira]);
  expect(redo(db, at)).toMatchObject({ put: [{ name: 'Samira K.' }, { name: 'Yusuf' }], redoes: null });
});

test('records kept and removed in one operation are undone and done again whole', async () => {
  const { db } = await temporaryVault();
  saveRecords(db, [samira, yusuf], given);
  const joined = { ...samira, name: 'Samira and Yusuf' };
  expect(saveRecords(db, [joined], given, [yusuf.id])).toMatchObject({ put: [joined], removed: ['p2'] });
  expect(readFolio(db).people).toEqual([joined]);
  undo(db, at);
  expect(readFolio(db).people).toEqual([samira, yusuf]);
  redo(db, at);
  expect(readFolio(db).people).toEqual([joined]);
});

test('a deleted record comes back in its place', async () => {
  const { db } = await temporaryVault();
  saveRecords(db, [samira, yusuf], given);
  expect(deleteRecords(db, [samira.id], { at }).removed).toEqual(['p1']);
  expect(readRecord(db, samira.id)).toBeNull();
  undo(db, at);
  expect(readFolio(db).people.map(({ id }) => id)).toEqual(['p1', 'p2']);
});

test('undo survives closing the case', async () => {
  const vault = await temporaryVault();
  saveRecords(vault.db, [samira], given);
  deleteRecords(vault.db, [samira.id], { at });
  vault.close();
  const again = valueOf(await Vault.open(vault.folder, passphrase));
  expect(undo(again.db, at).put).toEqual([samira]);
  again.close();
});

test('a new operation ends what could be done again, but history keeps it', async () => {
  const { db } = await temporaryVault();
  saveRecords(db, [samira], given);
  saveRecords(db, [{ ...samira, name: 'Second' }], given);
  undo(db, at);
  saveRecords(db, [{ ...samira, name: 'Third' }], given);
  expect(redo(db, at)).toMatchObject({ put: [], redoes: null });
  const names = historyOf(db, samira.id).map(({ record }) => record?.record === 'person' && record.name);
  expect(names).toEqual(['Samira', 'Second', 'Samira', false]);
});

test('history names the operation and what was there before it', async () => {
  const { db } = await temporaryVault();
  saveRecords(db, [samira], { operation: 'import', at: '2026-01-01T00:00:00Z' });
  deleteRecords(db, [samira.id], { at: '2026-01-02T00:00:00Z' });
  expect(historyOf(db, samira.id)).toEqual([
    { at: '2026-01-02T00:00:00Z', operation: 'record.delete', record: samira },
    { at: '2026-01-01T00:00:00Z', operation: 'import', record: null },
  ]);
});

test('saving another case record replaces the one there', async () => {
  const { db } = await temporaryVault();
  const first = readFolio(db).case;
  const other = caseSchema.parse({ id: 'c2', title: 'Blue folder' });
  expect(saveRecords(db, [other], given).removed).toEqual([first.id]);
  undo(db, at);
  expect(readFolio(db).case).toEqual(first);
});

test('the case record cannot be deleted', async () => {
  const { db } = await temporaryVault();
  const { id } = readFolio(db).case;
  expect(() => deleteRecords(db, [id], { at })).toThrow('cannot be deleted');
  expect(readFolio(db).case.id).toBe(id);
});

test('ids are long, of letters and digits, and never the same', () => {
  const ids = new Set(Array.from({ length: 1000 }, () => newId()));
  expect(ids.size).toBe(1000);
  for (const id of ids) expect(idSchema.safeParse(id).success && id.length === 24).toBe(true);
});

test('any run of operations, taken back one by one, gives every state there was', async () => {
  const { db } = await temporaryVault();
  const operation = fc.record({
    what: fc.constantFrom('save', 'delete'),
    ids: fc.uniqueArray(fc.constantFrom('a', 'b', 'c'), { minLength: 1 }),
    name: fc.constantFrom('x', 'y', 'z'),
  });
  fc.assert(
    fc.property(fc.array(operation, { maxLength: 8 }), (operations) => {
      const states = [JSON.stringify(readFolio(db).people)];
      for (const { what, ids, name } of operations) {
        const before = revisionOf(db);
        const parsed = ids.map((id) => idSchema.parse(id));
        if (what === 'save')
          saveRecords(
            db,
            parsed.map((id) => personSchema.parse({ id, name })),
            given,
          );
        else deleteRecords(db, parsed, { at });
        if (revisionOf(db) > before) states.push(JSON.stringify(readFolio(db).people));
      }
      const back = [];
      for (const _ of states.slice(1)) {
        back.unshift(JSON.stringify(readFolio(db).people));
        undo(db, at);
      }
      back.unshift(JSON.stringify(readFolio(db).people));
      expect(back).toEqual(states);
      for (const _ of states.slice(1)) redo(db, at);
      expect(JSON.stringify(readFolio(db).people)).toBe(states.at(-1));
    }),
    { numRuns: 60 },
  );
});
