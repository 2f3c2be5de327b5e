import { randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseFiles } from '../../../../electron/store/case-files.ts';
import { readHeader, writeHeader } from '../../../../electron/store/keys/header.ts';
import { folioFrom } from '../../../../shared/domain/folio.ts';
import { incidentSchema } from '../../../../shared/domain/incident.ts';
import { openHost, unlockedHost } from '../../../support/open-host.ts';
import { codeOfReply, passphrase, valueOf } from '../../../support/vault.ts';

describe('a session that the person left', () => {
  it('keeps what the page hands over at the last moment, then locks and throws the page away', async () => {
    const { ask, shell, folder } = await unlockedHost();
    shell.onFlush = () => ask('draft.keep', { key: 'a', text: 'half a sen' });
    shell.goAway();
    await expect.poll(() => shell.reloads).toBe(1);
    expect(valueOf(await ask('session.state', undefined)).state).toBe('closed');
    valueOf(await ask('session.open', { folder, passphrase }));
    expect(valueOf(await ask('draft.read', { key: 'a' }))).toBe('half a sen');
  });

  it('locks all the same when the page does not answer', async () => {
    const { ask, shell } = await unlockedHost();
    shell.onFlush = () => new Promise(() => undefined);
    shell.goAway();
    await expect.poll(() => shell.reloads).toBe(1);
    expect(valueOf(await ask('session.state', undefined)).state).toBe('closed');
  });
});

describe('a session', () => {
  it('is closed at first and answers nothing about a record', async () => {
    const { ask } = await openHost();
    expect(valueOf(await ask('session.state', undefined))).toEqual({
      state: 'closed',
      folder: null,
      shell: 'fake',
      lockAfter: 5,
    });
    expect(codeOfReply(await ask('case.view', undefined))).toBe('not-open');
    expect(codeOfReply(await ask('draft.read', { key: 'a' }))).toBe('not-open');
  });

  it('refuses a wrong passphrase, and opens with the right one after it', async () => {
    const { ask, folder } = await openHost();
    expect(codeOfReply(await ask('session.open', { folder, passphrase: 'quite wrong' }))).toBe(
      'wrong-passphrase',
    );
    expect(codeOfReply(await ask('case.view', undefined))).toBe('not-open');
    expect(valueOf(await ask('session.open', { folder, passphrase })).state).toBe('open');
    expect(folioFrom(valueOf(await ask('case.view', undefined)).records).incidents).toEqual([]);
  });

  it('gives up an opening that takes long, and opens the same case after it', async () => {
    const { ask, folder } = await openHost();
    const files = caseFiles(folder);
    const kept = readFileSync(files.keys);
    const reading = readHeader(kept);
    if (reading.is !== 'whole') throw new Error(reading.is);
    const slots = reading.signed.header.slots.map((slot) => ({ ...slot, memory: 64 * 2 ** 20, passes: 100 }));
    const slow = writeHeader({ ...reading.signed.header, slots }, randomBytes(32));
    for (const path of [files.keys, files.keysSecond]) writeFileSync(path, slow);
    const opening = ask('session.open', { folder, passphrase });
    await ask('session.state', undefined);
    expect(valueOf(await ask('session.stopOpening', undefined)).state).toBe('closed');
    expect(codeOfReply(await opening)).toBe('cancelled');
    for (const path of [files.keys, files.keysSecond]) writeFileSync(path, kept);
    expect(valueOf(await ask('session.open', { folder, passphrase })).state).toBe('open');
    expect(valueOf(await ask('session.stopOpening', undefined)).state).toBe('open');
  });

  it('refuses a folder without a case', async () => {
    const { ask, folder } = await openHost();
    expect(codeOfReply(await ask('session.open', { folder: `${folder}/nothing`, passphrase }))).toBe(
      'not-found',
    );
  });

  it('makes a case with its title where there was none', async () => {
    const { ask, folder } = await openHost();
    const made = await ask('session.create', { folder: `${folder}-2`, passphrase, title: 'Blue' });
    expect(valueOf(made)).toMatchObject({ state: 'open', folder: `${folder}-2` });
    expect(folioFrom(valueOf(await ask('case.view', undefined)).records).case.title).toBe('Blue');
    expect(codeOfReply(await ask('session.create', { folder, passphrase, title: '' }))).toBe('exists');
  });

  it('ends the vault process to lock, throws the page away, and keeps what was saved and typed', async () => {
    const { ask, shell, folder, vaults } = await unlockedHost();
    const incident = incidentSchema.parse({ id: 'i1', title: 'A search of the house' });
    valueOf(await ask('record.save', { records: [incident] }));
    valueOf(await ask('draft.keep', { key: 'incident:i2', text: 'they came at n' }));
    const ended = new Promise<void>((resolve) => vaults[0]?.onExit(resolve));
    expect(valueOf(await ask('session.lock', undefined))).toMatchObject({ state: 'closed', folder });
    await ended;
    expect(shell.reloads).toBe(1);
    expect(codeOfReply(await ask('case.view', undefined))).toBe('not-open');
    valueOf(await ask('session.open', { folder, passphrase }));
    expect(folioFrom(valueOf(await ask('case.view', undefined)).records).incidents).toEqual([incident]);
    expect(valueOf(await ask('draft.read', { key: 'incident:i2' }))).toBe('they came at n');
  });

  it('locks when the screen is locked or the machine sleeps', async () => {
    const { ask, shell } = await unlockedHost();
    shell.goAway();
    await expect.poll(() => shell.reloads).toBe(1);
    expect(valueOf(await ask('session.state', undefined)).state).toBe('closed');
  });

  it('is locked, and says so, when the vault process is killed under it', async () => {
    const { ask, shell, vaults } = await unlockedHost();
    vaults[0]?.kill();
    await expect.poll(() => shell.reloads).toBe(1);
    expect(valueOf(await ask('session.state', undefined)).state).toBe('closed');
    expect(codeOfReply(await ask('case.view', undefined))).toBe('not-open');
  });

  it('keeps the idle minutes with the case', async () => {
    const { ask, folder } = await unlockedHost();
    expect(valueOf(await ask('session.lockAfter', { minutes: 12 })).lockAfter).toBe(12);
    await ask('session.lock', undefined);
    expect(valueOf(await ask('session.open', { folder, passphrase })).lockAfter).toBe(12);
    expect(codeOfReply(await ask('session.lockAfter', { minutes: 0 }))).toBe('bad-input');
  });

  it('gives the folder the person picks, or null', async () => {
    const { ask, shell } = await openHost();
    expect(valueOf(await ask('session.pickFolder', { purpose: 'open' }))).toBeNull();
    shell.folder = '/some/case';
    expect(valueOf(await ask('session.pickFolder', { purpose: 'open' }))).toBe('/some/case');
  });
});
