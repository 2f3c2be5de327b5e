import { existsSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answer } from '../../../electron/host/answer.ts';
import type { VaultContext } from '../../../electron/host/vault-context.ts';
import { Jobs } from '../../../electron/host/jobs.ts';
import { OpenCase } from '../../../electron/host/open-case.ts';
import { dependencies } from '../../../electron/host/dependencies.ts';
import type { CaseView } from '../../../shared/contract.ts';
import type { RecordChange } from '../../../shared/records/record-change.ts';
import type { DossierPreview } from '../../../shared/dossier/report.ts';
import type { FindingsUpdate } from '../../../shared/timeline/findings/findings-change.ts';
import { contract } from '../../../shared/contract.ts';
import { incidentSchema } from '../../../shared/domain/incident.ts';
import { recordSchema } from '../../../shared/domain/case.ts';
import { folioFrom } from '../../../shared/domain/folio.ts';
import { documentSchema } from '../../../shared/domain/document.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { codeOfReply, temporaryVault, valueOf } from '../../support/vault.ts';

async function openContext(): Promise<VaultContext> {
  const open = new OpenCase(await temporaryVault(), dependencies);
  onTestFinished(() => open.close());
  return { dependencies, jobs: new Jobs('process-job'), open };
}

const viewOf = async (context: VaultContext) =>
  valueOf(await answer(context, 'case.view', undefined)) as CaseView;
const caseOf = async (context: VaultContext) => folioFrom((await viewOf(context)).records);
const changeOf = async (context: VaultContext, name: string, input: unknown) =>
  valueOf(await answer(context, name, input)) as RecordChange;

const foundOf = async (context: VaultContext, known: number) =>
  valueOf(await answer(context, 'case.findings', { known })) as FindingsUpdate;

const incident = (id: string, title = '') => incidentSchema.parse({ id, title });

describe('the door to the record', () => {
  it('returns what an operation changed, and the case as it is read anew is the same', async () => {
    const context = await openContext();
    const saved = await changeOf(context, 'record.save', {
      records: [incident('a'), incident('b'), incident('c')],
    });
    expect(saved).toMatchObject({ removed: [], undoes: { name: 'record.save', count: 3 }, redoes: null });
    expect(saved.put.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const edited = await changeOf(context, 'record.save', { records: [incident('b', 'Now with a title')] });
    expect(edited.put).toEqual([incident('b', 'Now with a title')]);
    expect((await caseOf(context)).incidents.map(({ id, title }) => [id, title])).toEqual([
      ['a', ''],
      ['b', 'Now with a title'],
      ['c', ''],
    ]);
  });

  it('brings a deleted record back to its old place on undo', async () => {
    const context = await openContext();
    await changeOf(context, 'record.save', { records: [incident('a'), incident('b'), incident('c')] });
    expect((await changeOf(context, 'record.delete', { ids: ['b'] })).removed).toEqual(['b']);
    const undone = await changeOf(context, 'operation.undo', undefined);
    expect(undone).toMatchObject({ redoes: { name: 'record.delete', records: ['b'] } });
    expect((await caseOf(context)).incidents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    await changeOf(context, 'operation.redo', undefined);
    expect((await caseOf(context)).incidents.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('tells a fresh finding after the edit that causes it, and that it is gone once it is corrected', async () => {
    const context = await openContext();
    const dated = (asGiven: string) =>
      recordSchema.parse({ record: 'incident', id: 'a', title: 'Arrest', when: { asGiven } });
    await changeOf(context, 'record.save', { records: [dated('2190-05-05')] });
    const future = await foundOf(context, 0);
    expect(future.put.map(({ finding }) => finding.check)).toEqual(['future-date']);
    await changeOf(context, 'record.save', { records: [dated('2019-05-05')] });
    const corrected = await foundOf(context, future.version);
    expect(corrected).toMatchObject({
      since: future.version,
      gone: future.put.map(({ finding }) => finding.id),
    });
    expect(corrected.put).toEqual([]);
    await changeOf(context, 'operation.undo', undefined);
    expect((await foundOf(context, corrected.version)).put).toEqual(future.put);
  });

  it('tells all findings to a window that knows none or others', async () => {
    const context = await openContext();
    const planned = recordSchema.parse({ record: 'incident', id: 'a', when: { asGiven: '2190-05-05' } });
    await changeOf(context, 'record.save', { records: [planned] });
    const first = await foundOf(context, 0);
    expect(await foundOf(context, first.version)).toMatchObject({
      version: first.version,
      gone: [],
      put: [],
    });
    for (const known of [0, first.version + 7])
      expect(await foundOf(context, known)).toMatchObject({ since: 0, gone: [], put: first.put });
  });

  it('says what the dossier would hold after each operation', async () => {
    const context = await openContext();
    const titlesOf = async () => {
      // The contract's row says so.
      const { parts: inside } = valueOf(
        await answer(context, 'dossier.preview', undefined),
      ) as DossierPreview;
      return inside.map(({ title }) => title);
    };
    const before = await titlesOf();
    const letter = documentSchema.parse({ id: 'd', title: 'A letter from the court' });
    await changeOf(context, 'record.save', { records: [letter] });
    expect(before).not.toContain(letter.title);
    expect(await titlesOf()).toContain(letter.title);
  });

  it('names the field it refuses, and not what was in it', async () => {
    const context = await openContext();
    const secret = 'they beat my brother';
    const reply = await answer(context, 'record.save', { records: [{ record: 'incident', id: secret }] });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'bad-input', field: 'records.0.id' } });
    expect(JSON.stringify(reply)).not.toContain(secret);
  });

  it('does not let the window invent a file or delete the case', async () => {
    const context = await openContext();
    const file = recordSchema.parse({
      record: 'attachment',
      id: 'f',
      sha256: '0'.repeat(64),
      bytes: 1,
      mediaType: 'application/pdf',
      name: 'x',
      addedAt: '',
    });
    expect(codeOfReply(await answer(context, 'record.save', { records: [file] }))).toBe('bad-input');
    const folio = await caseOf(context);
    expect(codeOfReply(await answer(context, 'record.delete', { ids: [folio.case.id] }))).toBe('bad-input');
  });

  it('keeps what a record was before each operation', async () => {
    const context = await openContext();
    await answer(context, 'record.save', { records: [incident('a', 'first')] });
    await answer(context, 'record.save', { records: [incident('a', 'second')] });
    const history = valueOf(await answer(context, 'record.history', { id: 'a' }));
    expect(history).toMatchObject([{ record: { title: 'first' } }, { record: null }]);
  });

  it('finds words in what was saved', async () => {
    const context = await openContext();
    await answer(context, 'record.save', { records: [incident('a', 'The search at the bakery')] });
    expect(valueOf(await answer(context, 'search', { query: 'bakery' }))).toMatchObject([
      { record: 'a', field: 'title' },
    ]);
  });

  it('refuses a call that is not the contract’s, however it is named', async () => {
    const context = await openContext();
    for (const name of [
      '',
      'constructor',
      '__proto__',
      'toString',
      'case.drop',
      'session.state',
      'session.quit',
    ]) {
      expect({ name, code: codeOfReply(await answer(context, name, undefined)) }).toEqual({
        name,
        code: 'bad-input',
      });
    }
  });

  it('answers anything with a reply, and changes nothing it refuses', async () => {
    const context = await openContext();
    // These end the case that the others are tried on, or make one.
    const apart = ['session.create', 'session.open', 'session.erase', 'session.restore'];
    const names = Object.keys(contract).filter((name) => !apart.includes(name));
    const { revision } = await viewOf(context);
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names, 'other'),
        fc.anything({ withBigInt: true }),
        async (name, input) => {
          const reply = await answer(context, name, input);
          expect(typeof reply.ok).toBe('boolean');
          if (reply.ok && typeof reply.value === 'object' && reply.value !== null && 'put' in reply.value)
            changed += 1;
          // Its job gives up the past, which is an operation too.
          if (name === 'care.compact' && reply.ok) changed += 1;
        },
      ),
      { numRuns: fuzzRuns },
    );
    const after = await viewOf(context);
    expect(after.revision).toBeLessThanOrEqual(revision + changed);
  });

  it('erases, restores or makes nothing for an input that is not the call’s own', async () => {
    const context = await openContext();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('session.erase', 'session.restore', 'session.create', 'session.open'),
        fc.anything({ withBigInt: true }).filter((input) => input !== undefined),
        async (name, input) => {
          expect(codeOfReply(await answer(context, name, input))).toBe('bad-input');
        },
      ),
      { numRuns: fuzzRuns },
    );
    expect(existsSync(context.open?.vault.files.record ?? '')).toBe(true);
  });
});
