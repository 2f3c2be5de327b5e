import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { recordSchema, type FolioRecord } from '../../../shared/domain/case.ts';
import { idSchema } from '../../../shared/domain/id.ts';
import { done, refused, type Reply } from '../../../shared/reply.ts';
import type { Ask } from '../../../renderer/host.ts';
import { CaseStore } from '../../../renderer/state/case-store.ts';
import { caseView, change } from '../case-view.ts';
import { finding } from '../../shared/timeline/make-folio.ts';

interface Call {
  readonly name: string;
  readonly input: unknown;
}

/** Answers as the host does for saves, and keeps what was asked. */
function recorder(answer: (call: Call) => Reply<unknown> = saved): { ask: Ask; calls: Call[] } {
  const calls: Call[] = [];
  // Only the calls of the store reach it, and each is answered by its own row's type.
  const ask = (async (name: string, input: unknown) => {
    if (name === 'case.findings') return done({ version: 1, since: 0, gone: [], put: [] });
    calls.push({ name, input });
    return answer({ name, input });
  }) as unknown as Ask;
  return { ask, calls };
}

function saved(call: Call): Reply<unknown> {
  return done(changeOf(call));
}

function changeOf({ input }: Call) {
  const records = (input as { records?: readonly FolioRecord[] } | undefined)?.records ?? [];
  return change({ put: records.map((record) => recordSchema.parse(record)) });
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function firstIncident(store: CaseStore) {
  const found = store.snapshot().case.folio.incidents[0];
  if (!found) throw new Error('The case lost its incident.');
  return found;
}

describe('the open case', () => {
  it('shows an edit at once and keeps it when typing pauses', async () => {
    const { ask, calls } = recorder();
    const store = new CaseStore(caseView(), ask);
    store.patch(firstIncident(store), { title: 'Arrest' });
    expect(firstIncident(store).title).toBe('Arrest');
    expect(store.snapshot().status.state).toBe('saving');
    expect(calls).toEqual([]);
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls.map(({ name }) => name)).toEqual(['record.save']);
    expect(store.snapshot().status.state).toBe('saved');
  });

  it('adds a record at once as an act of its own, which what is typed into it does not go on from', async () => {
    const { ask, calls } = recorder();
    const store = new CaseStore(caseView(), ask);
    const made = { ...firstIncident(store), id: idSchema.parse('new'), title: '' };
    store.add(made);
    expect(store.snapshot().case.byId.get(made.id)).toBe(made);
    store.patch(made, { title: 'Arrest' });
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls.map(({ input }) => input)).toMatchObject([
      { records: [{ id: 'new', title: '' }] },
      { records: [{ id: 'new', title: 'Arrest' }], continues: null },
    ]);
  });

  it('keeps a record that could not be added, with what was typed into it', async () => {
    let isFull = true;
    const full = refused({ code: 'no-space', message: '' });
    const { ask, calls } = recorder((call) => (isFull ? full : saved(call)));
    const store = new CaseStore(caseView(), ask);
    const made = { ...firstIncident(store), id: idSchema.parse('new'), title: '' };
    store.add(made);
    await vi.advanceTimersByTimeAsync(1000);
    expect(store.snapshot().status.state).toBe('failed');
    isFull = false;
    await store.flush();
    expect(calls.at(-1)?.input).toMatchObject({ records: [{ id: 'new' }] });
  });

  it('makes one act of many keystrokes', async () => {
    const { ask, calls } = recorder();
    const store = new CaseStore(caseView(), ask);
    for (const title of ['A', 'Ar', 'Arr']) store.patch(firstIncident(store), { title });
    await vi.advanceTimersByTimeAsync(1000);
    expect(calls).toHaveLength(1);
  });

  it('merges two fields changed by the same stale record', async () => {
    const { ask } = recorder();
    const store = new CaseStore(caseView(), ask);
    const stale = firstIncident(store);
    store.patch(stale, { title: 'Arrest' });
    store.patch(stale, { harm: 'A broken arm' });
    expect(firstIncident(store)).toMatchObject({ title: 'Arrest', harm: 'A broken arm' });
  });

  it('keeps what is typed before it undoes, so that undo takes the last act back', async () => {
    const { ask, calls } = recorder();
    const store = new CaseStore(caseView(), ask);
    store.patch(firstIncident(store), { title: 'Arrest' });
    await store.undo();
    expect(calls.map(({ name }) => name)).toEqual(['record.save', 'operation.undo']);
  });

  it('says when a save was refused, loses nothing, and tries again', async () => {
    let full = true;
    const { ask, calls } = recorder((call) =>
      full ? refused({ code: 'no-space', message: 'The disk is full.' }) : saved(call),
    );
    const store = new CaseStore(caseView(), ask);
    store.patch(firstIncident(store), { title: 'Arrest' });
    await store.flush();
    expect(store.snapshot().status).toMatchObject({ state: 'failed', failure: { code: 'no-space' } });
    expect(firstIncident(store).title).toBe('Arrest');
    full = false;
    await store.flush();
    expect(calls).toHaveLength(2);
    expect(store.snapshot().status.state).toBe('saved');
  });

  it('says that it is checking until the check of what was last changed has ended', async () => {
    const checks: ((reply: Reply<unknown>) => void)[] = [];
    const known: unknown[] = [];
    // Only these two calls reach it.
    const ask = ((name: string, input: unknown) => {
      if (name !== 'case.findings') return Promise.resolve(saved({ name, input }));
      known.push(input);
      return new Promise((resolve) => checks.push(resolve));
    }) as unknown as Ask;
    const store = new CaseStore(caseView(), ask);
    expect(store.snapshot().checking).toBe('going on');
    void store.check();
    await store.save([firstIncident(store)]);
    checks[0]?.(done({ version: 1, since: 0, gone: [], put: [{ at: 0, finding: finding('f1') }] }));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.snapshot()).toMatchObject({ checking: 'going on', case: { findings: [{ id: 'f1' }] } });
    checks[1]?.(done({ version: 2, since: 1, gone: ['f1'], put: [] }));
    await vi.advanceTimersByTimeAsync(0);
    expect(store.snapshot()).toMatchObject({ checking: 'done', case: { findings: [] } });
    expect(known).toEqual([{ known: 0 }, { known: 1 }]);
  });

  it('never says that nothing was found when the dates could not be checked', async () => {
    const ask = (() => Promise.resolve(refused({ code: 'internal', message: '' }))) as unknown as Ask;
    const store = new CaseStore(caseView(), ask);
    await store.check();
    expect(store.snapshot().checking).toBe('failed');
  });

  it('lets what goes through the whole case follow when typing pauses, or when it is kept', async () => {
    const { ask } = recorder();
    const store = new CaseStore(caseView(), ask);
    const listed = () => store.snapshot().settled.folio.incidents[0]?.title;
    store.patch(firstIncident(store), { title: 'Ar' });
    await vi.advanceTimersByTimeAsync(100);
    store.patch(firstIncident(store), { title: 'Arrest' });
    await vi.advanceTimersByTimeAsync(150);
    expect(listed()).toBe('First');
    await vi.advanceTimersByTimeAsync(100);
    expect(listed()).toBe('Arrest');
    store.patch(firstIncident(store), { title: 'Arrest again' });
    await store.flush();
    expect(listed()).toBe('Arrest again');
  });
});

describe('what is typed without a pause', () => {
  const typing = async (store: CaseStore, text: string, every: number) => {
    for (let length = 1; length <= text.length; length += 1) {
      store.patch(firstIncident(store), { title: text.slice(0, length) });
      await vi.advanceTimersByTimeAsync(every);
    }
  };
  const titles = (calls: readonly Call[]) =>
    calls.map(({ input }) => (input as { records: readonly { title: string }[] }).records[0]?.title);

  it('is kept while it is typed: no letter waits longer than 200 ms', async () => {
    const { ask, calls } = recorder();
    const store = new CaseStore(caseView(), ask);
    await typing(store, 'abcdefgh', 50);
    expect(titles(calls)).toEqual(['abcd', 'abcdefgh']);
  });

  it('is one act: each save goes on from the one before, until typing pauses', async () => {
    let revision = 6;
    const { ask, calls } = recorder((call) => done({ ...changeOf(call), revision: (revision += 1) }));
    const store = new CaseStore(caseView(), ask);
    await typing(store, 'abcdefgh', 100);
    await vi.advanceTimersByTimeAsync(500);
    await typing(store, 'xy', 100);
    await vi.advanceTimersByTimeAsync(500);
    expect(calls.map(({ input }) => (input as { continues: number | null }).continues)).toEqual([
      null,
      7,
      8,
      9,
      null,
    ]);
  });

  it('goes on from nothing after another act', async () => {
    const { ask, calls } = recorder();
    const store = new CaseStore(caseView(), ask);
    await typing(store, 'ab', 100);
    await store.undo();
    await typing(store, 'cd', 100);
    expect(
      calls.map(({ name, input }) => [name, (input as { continues?: null } | undefined)?.continues]),
    ).toEqual([
      ['record.save', null],
      ['operation.undo', undefined],
      ['record.save', null],
    ]);
  });

  it('typed while a save is under way goes with the next one, whole', async () => {
    const answers: ((reply: Reply<unknown>) => void)[] = [];
    const calls: Call[] = [];
    // Only saves and checks reach it.
    const ask = ((name: string, input: unknown) => {
      if (name === 'case.findings') return Promise.resolve(refused({ code: 'internal', message: '' }));
      calls.push({ name, input });
      return new Promise((resolve) => answers.push(resolve));
    }) as unknown as Ask;
    const store = new CaseStore(caseView(), ask);
    await typing(store, 'abcdefgh', 100);
    expect(titles(calls)).toEqual(['ab']);
    answers[0]?.(saved(calls[0] ?? { name: '', input: undefined }));
    await vi.advanceTimersByTimeAsync(0);
    expect(titles(calls)).toEqual(['ab', 'abcdefgh']);
    expect(firstIncident(store).title).toBe('abcdefgh');
  });

  it('does not say "Saved", nor ask for a check, until typing pauses or it is told to keep', async () => {
    const names: string[] = [];
    const { ask } = recorder();
    const counting = ((name: string, input: unknown) => {
      names.push(name);
      return ask(name as 'record.save', input as never);
    }) as unknown as Ask;
    const store = new CaseStore(caseView(), counting);
    await typing(store, 'abcdefgh', 100);
    expect(store.snapshot().status.state).toBe('saving');
    expect(names).not.toContain('case.findings');
    await vi.advanceTimersByTimeAsync(500);
    expect(store.snapshot().status.state).toBe('saved');
    expect(names).toContain('case.findings');
  });

  it('is sent without waiting for a save under way when the page goes', async () => {
    const calls: Call[] = [];
    // Never answers: the page is gone before.
    const ask = ((name: string, input: unknown) => {
      calls.push({ name, input });
      return new Promise(() => undefined);
    }) as unknown as Ask;
    const store = new CaseStore(caseView(), ask);
    await typing(store, 'abc', 100);
    expect(titles(calls)).toEqual(['ab']);
    store.handOver();
    expect(titles(calls)).toEqual(['ab', 'abc']);
  });
});
