import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Ask } from '../../../renderer/host.ts';
import { CaseStore } from '../../../renderer/state/case-store.ts';
import { everyRecord } from '../../../shared/domain/folio-records.ts';
import { folioFrom } from '../../../shared/domain/folio.ts';
import { refused } from '../../../shared/reply.ts';
import { recordKinds, recordOf } from '../../support/any-record.ts';
import { unlockedHost, type OpenHost } from '../../support/open-host.ts';
import { valueOf } from '../../support/vault.ts';

async function openStore(): Promise<{ store: CaseStore; host: OpenHost }> {
  const host = await unlockedHost();
  return { host, store: new CaseStore(valueOf(await host.ask('case.view', undefined)), askOf(host)) };
}

// The host answers by the contract's own types.
const askOf = (host: OpenHost) => ((name, input) => host.ask(name, input as never)) as Ask;

/** The records as the window has them, each list in its order. */
const shown = (store: CaseStore) => JSON.stringify(everyRecord(store.snapshot().case.folio));

/** The records as the host keeps them. */
const kept = async (host: OpenHost) =>
  JSON.stringify(everyRecord(folioFrom(valueOf(await host.ask('case.view', undefined)).records)));

const record = fc
  .record({
    // A file comes with its bytes, and the case has an id of its own.
    kind: fc.constantFrom(...recordKinds.filter((kind) => kind !== 'attachment' && kind !== 'case')),
    at: fc.constantFrom(1, 2, 3),
    words: fc.constantFrom('Qamishli', 'Tebriz', 'سێوە'),
  })
  .map((made) => recordOf(made.kind, `${made.kind}${made.at}`, made.words));

const operation = fc.record({
  what: fc.constantFrom('save', 'save', 'delete', 'undo', 'undo', 'redo'),
  records: fc.array(record, { minLength: 1, maxLength: 3 }),
});

describe('undo in the window', () => {
  it('shows over 200 operations what the host keeps, and after undo the case as it was', async () => {
    const [operations = []] = fc.sample(fc.array(operation, { minLength: 200, maxLength: 200 }), 1);
    const { store, host } = await openStore();
    const done: string[] = [];
    const undone: string[] = [];
    for (const { what, records } of operations) {
      const before = shown(store);
      const { revision } = store.snapshot().case;
      if (what === 'undo') {
        await store.undo();
        expect(shown(store)).toBe(done.at(-1) ?? before);
        if (done.pop() !== undefined) undone.push(before);
      } else if (what === 'redo') {
        await store.redo();
        expect(shown(store)).toBe(undone.at(-1) ?? before);
        if (undone.pop() !== undefined) done.push(before);
      } else {
        if (what === 'save') await store.save(records);
        else await store.remove(records.map(({ id }) => id));
        if (store.snapshot().case.revision === revision) continue;
        done.push(before);
        undone.length = 0;
      }
      expect(await kept(host)).toBe(shown(store));
    }
  });

  it('takes back the operation it was offered for, and refuses once another came after', async () => {
    const { store } = await openStore();
    await store.save([recordOf('place', 'p1', 'Tebriz'), recordOf('person', 'p2', 'Samira')]);
    const { revision } = valueOf(await store.remove([recordOf('place', 'p1', '').id]));
    await store.save([recordOf('person', 'p2', 'Samira K.')]);
    const before = shown(store);
    expect(await store.undo(revision)).toMatchObject({ ok: false, failure: { code: 'not-found' } });
    expect(shown(store)).toBe(before);
    expect(store.snapshot().status.state).toBe('saved');
    await store.undo();
    expect(await store.undo(revision)).toMatchObject({ ok: true, value: { stepped: { records: ['p1'] } } });
    expect(store.snapshot().case.byId.has('p1')).toBe(true);
  });

  it('refuses what it was offered for when words are typed since, and keeps the words', async () => {
    const { store } = await openStore();
    const samira = recordOf('person', 'p2', 'Samira');
    await store.save([recordOf('place', 'p1', 'Tebriz'), samira]);
    const { revision } = valueOf(await store.remove([recordOf('place', 'p1', '').id]));
    store.patch(samira, { notes: 'Typed since' });
    expect(await store.undo(revision)).toMatchObject({ ok: false });
    expect(store.snapshot().case.byId.get('p2')).toMatchObject({ notes: 'Typed since' });
  });

  it('is refused a second time for the same operation', async () => {
    const { store } = await openStore();
    const { revision } = valueOf(await store.save([recordOf('place', 'p1', 'Tebriz')]));
    expect(await store.undo(revision)).toMatchObject({ ok: true });
    expect(await store.undo(revision)).toMatchObject({ ok: false });
  });

  it('takes nothing back while what was typed cannot be kept', async () => {
    const { store: open, host } = await openStore();
    const samira = recordOf('person', 'p2', 'Samira');
    await open.save([samira]);
    const asked: string[] = [];
    // Only the calls of the store reach it.
    const full = ((name: string, input: unknown) => {
      asked.push(name);
      return name === 'record.save'
        ? Promise.resolve(refused({ code: 'no-space', message: '' }))
        : host.ask(name as never, input as never);
    }) as unknown as Ask;
    const store = new CaseStore(valueOf(await host.ask('case.view', undefined)), full);
    store.patch(samira, { notes: 'Not kept yet' });
    expect(await store.undo()).toBeNull();
    expect(asked).not.toContain('operation.undo');
    expect(store.snapshot().case.byId.get('p2')).toMatchObject({ notes: 'Not kept yet' });
  });
});
