import { existsSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it, onTestFinished } from 'vitest';
import { answer } from '../../../electron/host/answer.ts';
import type { Desk } from '../../../electron/host/vault-context.ts';
import { Jobs } from '../../../electron/host/jobs.ts';
import { OpenCase } from '../../../electron/host/open-case.ts';
import { parts } from '../../../electron/host/dependencies.ts';
import type { CaseView, Change, DossierPreview, Found } from '../../../shared/contract.ts';
import { contract } from '../../../shared/contract.ts';
import { incidentSchema } from '../../../shared/domain/incident.ts';
import { recordSchema } from '../../../shared/domain/case.ts';
import { folioFrom } from '../../../shared/domain/folio.ts';
import { documentSchema } from '../../../shared/domain/document.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { codeOfReply, temporaryVault, valueOf } from '../../support/vault.ts';

async function openDesk(): Promise<Desk> {
  const open = new OpenCase(await temporaryVault(), parts);
  onTestFinished(() => open.close());
  return { parts, jobs: new Jobs('errand'), open };
}

const viewOf = async (desk: Desk) => valueOf(await answer(desk, 'case.view', undefined)) as CaseView;
const caseOf = async (desk: Desk) => folioFrom((await viewOf(desk)).records);
const changeOf = async (desk: Desk, name: string, input: unknown) =>
  valueOf(await answer(desk, name, input)) as Change;

const foundOf = async (desk: Desk, known: number) =>
  valueOf(await answer(desk, 'case.findings', { known })) as Found;

const incident = (id: string, title = '') => incidentSchema.parse({ id, title });

describe('the door to the record', () => {
  it('returns what an act changed, and the case as it is read anew is the same', async () => {
    const desk = await openDesk();
    const saved = await changeOf(desk, 'record.save', {
      records: [incident('a'), incident('b'), incident('c')],
    });
    expect(saved).toMatchObject({ removed: [], canUndo: true, canRedo: false });
    expect(saved.put.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const edited = await changeOf(desk, 'record.save', { records: [incident('b', 'Now with a title')] });
    expect(edited.put).toEqual([incident('b', 'Now with a title')]);
    expect((await caseOf(desk)).incidents.map(({ id, title }) => [id, title])).toEqual([
      ['a', ''],
      ['b', 'Now with a title'],
      ['c', ''],
    ]);
  });

  it('brings a deleted record back to its old place on undo', async () => {
    const desk = await openDesk();
    await changeOf(desk, 'record.save', { records: [incident('a'), incident('b'), incident('c')] });
    expect((await changeOf(desk, 'record.delete', { ids: ['b'] })).removed).toEqual(['b']);
    const undone = await changeOf(desk, 'act.undo', undefined);
    expect(undone).toMatchObject({ canRedo: true });
    expect((await caseOf(desk)).incidents.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    await changeOf(desk, 'act.redo', undefined);
    expect((await caseOf(desk)).incidents.map(({ id }) => id)).toEqual(['a', 'c']);
  });

  it('tells a fresh finding after the edit that causes it, and that it is gone once mended', async () => {
    const desk = await openDesk();
    const dated = (asGiven: string) =>
      recordSchema.parse({ record: 'incident', id: 'a', title: 'Arrest', when: { asGiven } });
    await changeOf(desk, 'record.save', { records: [dated('2190-05-05')] });
    const future = await foundOf(desk, 0);
    expect(future.put.map(({ finding }) => finding.check)).toEqual(['future-date']);
    await changeOf(desk, 'record.save', { records: [dated('2019-05-05')] });
    const mended = await foundOf(desk, future.number);
    expect(mended).toMatchObject({ since: future.number, gone: future.put.map(({ finding }) => finding.id) });
    expect(mended.put).toEqual([]);
    await changeOf(desk, 'act.undo', undefined);
    expect((await foundOf(desk, mended.number)).put).toEqual(future.put);
  });

  it('tells all findings to a window that knows none or others', async () => {
    const desk = await openDesk();
    const planned = recordSchema.parse({ record: 'incident', id: 'a', when: { asGiven: '2190-05-05' } });
    await changeOf(desk, 'record.save', { records: [planned] });
    const first = await foundOf(desk, 0);
    expect(await foundOf(desk, first.number)).toMatchObject({ number: first.number, gone: [], put: [] });
    for (const known of [0, first.number + 7])
      expect(await foundOf(desk, known)).toMatchObject({ since: 0, gone: [], put: first.put });
  });

  it('says what the dossier would hold after each act', async () => {
    const desk = await openDesk();
    const titlesOf = async () => {
      // The contract's row says so.
      const { parts: inside } = valueOf(await answer(desk, 'dossier.preview', undefined)) as DossierPreview;
      return inside.map(({ title }) => title);
    };
    const before = await titlesOf();
    const letter = documentSchema.parse({ id: 'd', title: 'A letter from the court' });
    await changeOf(desk, 'record.save', { records: [letter] });
    expect(before).not.toContain(letter.title);
    expect(await titlesOf()).toContain(letter.title);
  });

  it('names the field it refuses, and not what was in it', async () => {
    const desk = await openDesk();
    const secret = 'they beat my brother';
    const reply = await answer(desk, 'record.save', { records: [{ record: 'incident', id: secret }] });
    expect(reply).toMatchObject({ ok: false, failure: { code: 'bad-input', field: 'records.0.id' } });
    expect(JSON.stringify(reply)).not.toContain(secret);
  });

  it('does not let the window invent a file or delete the case', async () => {
    const desk = await openDesk();
    const file = recordSchema.parse({
      record: 'attachment',
      id: 'f',
      sha256: '0'.repeat(64),
      bytes: 1,
      mediaType: 'application/pdf',
      name: 'x',
      addedAt: '',
    });
    expect(codeOfReply(await answer(desk, 'record.save', { records: [file] }))).toBe('bad-input');
    const folio = await caseOf(desk);
    expect(codeOfReply(await answer(desk, 'record.delete', { ids: [folio.case.id] }))).toBe('bad-input');
  });

  it('keeps what a record was before each act', async () => {
    const desk = await openDesk();
    await answer(desk, 'record.save', { records: [incident('a', 'first')] });
    await answer(desk, 'record.save', { records: [incident('a', 'second')] });
    const history = valueOf(await answer(desk, 'record.history', { id: 'a' }));
    expect(history).toMatchObject([{ record: { title: 'first' } }, { record: null }]);
  });

  it('finds words in what was saved', async () => {
    const desk = await openDesk();
    await answer(desk, 'record.save', { records: [incident('a', 'The search at the bakery')] });
    expect(valueOf(await answer(desk, 'search', { query: 'bakery' }))).toMatchObject([
      { record: 'a', field: 'title' },
    ]);
  });

  it('refuses a call that is not the contract’s, however it is named', async () => {
    const desk = await openDesk();
    for (const name of [
      '',
      'constructor',
      '__proto__',
      'toString',
      'case.drop',
      'session.state',
      'session.quit',
    ]) {
      expect({ name, code: codeOfReply(await answer(desk, name, undefined)) }).toEqual({
        name,
        code: 'bad-input',
      });
    }
  });

  it('answers anything with a reply, and changes nothing it refuses', async () => {
    const desk = await openDesk();
    // These end the case that the others are tried on, or make one.
    const apart = ['session.create', 'session.open', 'session.erase', 'session.restore'];
    const names = Object.keys(contract).filter((name) => !apart.includes(name));
    const { revision } = await viewOf(desk);
    let changed = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...names, 'other'),
        fc.anything({ withBigInt: true }),
        async (name, input) => {
          const reply = await answer(desk, name, input);
          expect(typeof reply.ok).toBe('boolean');
          if (reply.ok && typeof reply.value === 'object' && reply.value !== null && 'put' in reply.value)
            changed += 1;
        },
      ),
      { numRuns: fuzzRuns },
    );
    const after = await viewOf(desk);
    expect(after.revision).toBeLessThanOrEqual(revision + changed);
  });

  it('erases, restores or makes nothing for an input that is not the call’s own', async () => {
    const desk = await openDesk();
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('session.erase', 'session.restore', 'session.create', 'session.open'),
        fc.anything({ withBigInt: true }).filter((input) => input !== undefined),
        async (name, input) => {
          expect(codeOfReply(await answer(desk, name, input))).toBe('bad-input');
        },
      ),
      { numRuns: fuzzRuns },
    );
    expect(existsSync(desk.open?.vault.files.record ?? '')).toBe(true);
  });
});
