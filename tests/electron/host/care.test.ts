import { existsSync, mkdirSync, readFileSync, readdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folioFrom } from '../../../shared/domain/folio.ts';
import { incidentSchema } from '../../../shared/domain/incident.ts';
import { ended, doneJob, openHost, type OpenHost, unlockedHost } from '../../support/open-host.ts';
import { codeOfReply, passphrase, temporaryFolder, valueOf } from '../../support/vault.ts';

const raid = incidentSchema.parse({ id: 'i1', title: 'A search of the house' });

async function hostWithRaid(): Promise<OpenHost> {
  const host = await unlockedHost();
  valueOf(await host.ask('record.save', { records: [raid] }));
  return host;
}

describe('passphrases', () => {
  it('are suggested and judged before there is a case', async () => {
    const { ask } = await openHost();
    const words = valueOf(await ask('session.suggestPassphrase', undefined));
    expect(words.split(' ')).toHaveLength(7);
    expect(valueOf(await ask('session.passphraseStrength', { passphrase: words })).verdict).toBe('strong');
    expect(valueOf(await ask('session.passphraseStrength', { passphrase: 'password1' })).verdict).toBe(
      'weak',
    );
  });

  it('are changed by whoever knows the one of now', async () => {
    const { ask, folder } = await unlockedHost();
    const next = 'another river';
    expect(codeOfReply(await ask('care.changePassphrase', { now: 'wrong', next }))).toBe('wrong-passphrase');
    valueOf(await ask('care.changePassphrase', { now: passphrase, next }));
    await ask('session.lock', undefined);
    expect(codeOfReply(await ask('session.open', { folder, passphrase }))).toBe('wrong-passphrase');
    valueOf(await ask('session.open', { folder, passphrase: next }));
  });

  it('have a recovery code beside them, which opens the case', async () => {
    const { ask, folder } = await unlockedHost();
    expect(codeOfReply(await ask('care.makeRecoveryCode', { passphrase: 'wrong' }))).toBe('wrong-passphrase');
    expect(valueOf(await ask('care.state', undefined)).hasRecoveryCode).toBe(false);
    const code = valueOf(await ask('care.makeRecoveryCode', { passphrase }));
    expect(valueOf(await ask('care.state', undefined)).hasRecoveryCode).toBe(true);
    await ask('session.lock', undefined);
    valueOf(await ask('session.open', { folder, passphrase: code.toLowerCase() }));
  });

  it('that leaked open nothing after everything is encrypted anew', async () => {
    const { ask, folder } = await hostWithRaid();
    const code = valueOf(await ask('care.makeRecoveryCode', { passphrase }));
    const { recoveryCode } = valueOf(await ask('care.prepareRekey', { now: passphrase, next: 'new words' }));
    valueOf(await ask('care.rekey', undefined));
    expect(recoveryCode).not.toBe(code);
    expect(folioFrom(valueOf(await ask('case.view', undefined)).records).incidents).toEqual([raid]);
    await ask('session.lock', undefined);
    for (const old of [passphrase, code])
      expect(codeOfReply(await ask('session.open', { folder, passphrase: old }))).toBe('wrong-passphrase');
    valueOf(await ask('session.open', { folder, passphrase: recoveryCode ?? '' }));
  }, 240_000);

  it('are not changed by rekeying while a file comes in', async () => {
    const { ask } = await unlockedHost();
    const upload = valueOf(await ask('document.begin', { name: 'a.pdf', bytes: 5 }));
    const words = { now: passphrase, next: 'new words' };
    expect(codeOfReply(await ask('care.prepareRekey', words))).toBe('not-yet');
    expect(codeOfReply(await ask('care.rekey', undefined))).toBe('not-yet');
    expect(valueOf(await ask('document.end', { upload })).status).toBe('refused');
    valueOf(await ask('care.prepareRekey', words));
    valueOf(await ask('care.rekey', undefined));
  });
});

describe('a backup', () => {
  it('is written where the person says, told of in the state, and restored without a case open', async () => {
    const host = await hostWithRaid();
    const { ask, shell } = host;
    const folder = temporaryFolder();
    expect(valueOf(await ask('care.backup', undefined))).toBeNull();
    expect(valueOf(await ask('care.state', undefined))).toMatchObject({ lastBackup: null, changes: 1 });
    shell.saveTo = join(folder, 'b.folio');
    const made = await ended(host, valueOf(await ask('care.backup', undefined)));
    expect(made).toMatchObject({ state: 'done', result: { path: join(folder, 'b.folio') } });
    expect(valueOf(await ask('care.state', undefined))).toMatchObject({ changes: 0 });
    const taken = await ended(host, valueOf(await ask('care.backup', undefined)));
    expect(taken).toMatchObject({ state: 'failed', code: 'exists' });
    await ask('session.lock', undefined);
    shell.files = [{ path: join(folder, 'b.folio'), name: 'b.folio' }];
    const backup = valueOf(await ask('session.pickBackup', undefined)) ?? '';
    const target = join(folder, 'again');
    const wrong = await ask('session.restore', { backup, folder: target, passphrase: 'wrong' });
    expect(await ended(host, valueOf(wrong))).toMatchObject({ state: 'failed', code: 'wrong-passphrase' });
    const right = await ask('session.restore', { backup, folder: target, passphrase });
    expect(await ended(host, valueOf(right))).toMatchObject({
      state: 'done',
      result: { folder: target, whole: true },
    });
    valueOf(await ask('session.open', { folder: target, passphrase }));
    expect(folioFrom(valueOf(await ask('case.view', undefined)).records).incidents).toEqual([raid]);
  });

  it('that is not there or not one is refused, and no file is picked when the person cancels', async () => {
    const host = await openHost();
    const folder = temporaryFolder();
    expect(valueOf(await host.ask('session.pickBackup', undefined))).toBeNull();
    writeFileSync(join(folder, 'x'), 'no backup');
    for (const [name, code] of [
      ['none', 'not-found'],
      ['x', 'damaged'],
    ] as const) {
      const input = { backup: join(folder, name), folder: join(folder, 'case'), passphrase };
      expect(await ended(host, valueOf(await host.ask('session.restore', input)))).toMatchObject({ code });
    }
    expect(readdirSync(folder)).toEqual(['x']);
  });
});

describe('a damaged case', () => {
  it('is rescued into a new one, with what is lost named', async () => {
    const host = await hostWithRaid();
    const { ask, folder } = host;
    await ask('session.lock', undefined);
    const path = join(folder, 'record.db');
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.subarray(0, bytes.length - 20_000));
    expect(codeOfReply(await ask('session.open', { folder, passphrase }))).toBe('damaged');
    const target = join(temporaryFolder(), 'rescued');
    const wrong = await ask('session.rescue', { folder, target, passphrase: 'wrong' });
    expect(await ended(host, valueOf(wrong))).toMatchObject({ code: 'wrong-passphrase' });
    const rescued = await ask('session.rescue', { folder, target, passphrase });
    expect(await ended(host, valueOf(rescued))).toMatchObject({ state: 'done', result: { folder: target } });
    expect(readFileSync(path).length).toBe(bytes.length - 20_000);
    valueOf(await ask('session.open', { folder: target, passphrase }));
  }, 120_000);
});

describe('care', () => {
  it('checks the case and says what is damaged', async () => {
    const host = await hostWithRaid();
    const whole = await ended(host, valueOf(await host.ask('care.check', undefined)));
    expect(whole).toMatchObject({ state: 'done', result: { ok: true, problems: [] } });
    writeFileSync(join(host.folder, 'keys'), 'torn');
    const torn = await ended(host, valueOf(await host.ask('care.check', undefined)));
    expect(torn).toMatchObject({ result: { ok: false, problems: [{ code: 'key-file' }] } });
  });

  it('gives up the past when asked, and what undo would bring back with it', async () => {
    const host = await hostWithRaid();
    const done = await ended(host, valueOf(await host.ask('care.compact', undefined)));
    expect(done).toMatchObject({ state: 'done', change: { undoes: null, put: [] } });
    expect(folioFrom(valueOf(await host.ask('case.view', undefined)).records).incidents).toEqual([raid]);
  });

  it('erases the case and is closed after it, with no folder to open', async () => {
    const { ask, shell, folder } = await hostWithRaid();
    expect(valueOf(await ask('session.erase', undefined))).toMatchObject({ state: 'closed', folder: null });
    expect(existsSync(folder)).toBe(false);
    expect(shell.reloads).toBe(1);
    expect(codeOfReply(await ask('session.erase', undefined))).toBe('not-open');
  });

  it('does not erase what lies in its folder’s place when the folder was moved', async () => {
    const { ask, folder } = await hostWithRaid();
    renameSync(folder, `${folder}-moved`);
    mkdirSync(folder);
    for (const name of ['keys', 'record.db']) writeFileSync(join(folder, name), 'another case');
    expect(codeOfReply(await ask('session.erase', undefined))).toBe('damaged');
    expect(readFileSync(join(folder, 'keys'), 'utf8')).toBe('another case');
    expect(existsSync(join(`${folder}-moved`, 'record.db'))).toBe(true);
  });
});

describe('handing over', () => {
  it('writes a readable copy into a new folder, and none when cancelled or where something lies', async () => {
    const host = await hostWithRaid();
    const { ask, shell } = host;
    expect(valueOf(await ask('care.dump', undefined))).toBeNull();
    shell.folder = join(temporaryFolder(), 'copy');
    const path = join(shell.folder, 'folio.json');
    expect(await ended(host, valueOf(await ask('care.dump', undefined)))).toMatchObject({ result: { path } });
    expect(readFileSync(path, 'utf8')).toContain(raid.title);
    const again = await ended(host, valueOf(await ask('care.dump', undefined)));
    expect(again).toMatchObject({ state: 'failed', code: 'exists' });
  });

  it('shows what a file would change, and takes of it only what was chosen', async () => {
    const host = await hostWithRaid();
    const { ask, shell } = host;
    const theirCase = folioFrom(valueOf(await ask('case.view', undefined)).records).case;
    const folder = temporaryFolder();
    const changed = { ...raid, title: 'Their words' };
    const second = incidentSchema.parse({ id: 'i2', title: 'Theirs, changed' });
    valueOf(await ask('record.save', { records: [{ ...second, title: 'Mine' }] }));
    const file = { format: 'folio-exchange', version: 1, case: theirCase };
    const incidents = [changed, second, { id: 'i3', title: 'New' }];
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'f.json'), JSON.stringify({ ...file, incidents }));
    expect(valueOf(await ask('care.compare', undefined))).toBeNull();
    shell.files = [{ path: join(folder, 'f.json'), name: 'f.json' }];
    const { result: review } = await doneJob(host, valueOf(await ask('care.compare', undefined)));
    expect(review).toMatchObject({ fresh: 1, same: 1 });
    expect(review.differing.map(({ mine, theirs }) => [mine.id, theirs.id])).toEqual([
      ['i1', 'i1'],
      ['i2', 'i2'],
    ]);
    const took = await ask('care.import', { review: review.review, theirs: ['i1'] });
    expect(await ended(host, valueOf(took))).toMatchObject({ state: 'done' });
    const titles = async () =>
      folioFrom(valueOf(await ask('case.view', undefined)).records).incidents.map(({ title }) => title);
    expect(await titles()).toEqual(['Their words', 'Mine', 'New']);
    valueOf(await ask('operation.undo', undefined));
    expect(await titles()).toEqual([raid.title, 'Mine']);
    expect(codeOfReply(await ask('care.import', { review: review.review, theirs: [] }))).toBe('not-found');
  });

  it('says what is wrong with a file and keeps the case as it was', async () => {
    const host = await hostWithRaid();
    const path = join(temporaryFolder(), 'f.json');
    writeFileSync(path, '{"format": "folio-exchange"}');
    host.shell.files = [{ path, name: 'f.json' }];
    const compared = await ended(host, valueOf(await host.ask('care.compare', undefined)));
    expect(compared).toMatchObject({ state: 'failed', code: 'bad-input' });
  });
});
