import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Vault } from '../../../electron/store/vault.ts';
import { lockedPdf } from '../../support/locked-pdf.ts';
import { runCli } from '../../support/run-cli.ts';
import { cheap, passphrase, temporaryFolder, valueOf } from '../../support/vault.ts';
import { env, closedCase, run } from './closed-case.ts';

describe('the commands on a case', () => {
  it('exits 3 on a wrong passphrase, with the reason on standard error and as JSON', async () => {
    const { path } = await closedCase();
    const ran = await runCli(['check', path, '--json'], { env: { FOLIO_PASSPHRASE: 'not this one' } });
    expect(ran.exit).toBe(3);
    expect(ran.json()).toMatchObject({ error: { code: 'wrong-passphrase' } });
    expect(ran.notes).toContain('passphrase');
  });

  it('exits 4 on a damaged record, and 1 on a folder without a case', async () => {
    const { path, folder } = await closedCase();
    expect((await run('check', join(folder, 'nothing'))).exit).toBe(1);
    writeFileSync(join(path, 'record.db'), Buffer.alloc(65_536, 7));
    for (const name of readdirSync(path)) if (name === 'record.first') writeFileSync(join(path, name), 'x');
    expect((await run('check', path)).exit).toBe(4);
    const verified = await run('verify', path, '--json');
    expect(verified.exit).toBe(4);
    expect(verified.json()).toMatchObject({ ok: false, problems: [{ code: 'damaged' }] });
    expect((await run('verify', path)).out).toMatch(/^Something is damaged:\ndamaged {2}\S/);
  });

  it('takes the passphrase from the first line of a file, before the environment', async () => {
    const { path, folder } = await closedCase();
    const file = join(folder, 'words.txt');
    writeFileSync(file, `${passphrase}\r\nsecond line\n`);
    const ran = await runCli(['search', path, 'bakery', '--passphrase-file', file], {
      env: { FOLIO_PASSPHRASE: 'x' },
    });
    expect(ran.exit).toBe(0);
    expect((await run('search', path, 'bakery', '--passphrase-file', join(folder, 'gone'))).exit).toBe(1);
  });

  it('asks at the terminal when nothing else gives the passphrase', async () => {
    const { path } = await closedCase();
    expect((await runCli(['search', path, 'bakery'], { env: {}, hidden: [passphrase] })).exit).toBe(0);
  });

  it('prints findings in the shape that is written down', async () => {
    const { path } = await closedCase();
    const ran = await run('check', path, '--json');
    expect(ran.json()).toEqual({
      today: '2024-03-01',
      findings: [
        {
          id: expect.any(String),
          check: 'future-date',
          severity: expect.any(String),
          title: expect.any(String),
          message: expect.any(String),
          gapDays: expect.any(Number),
          statements: [
            {
              source: 'i1',
              locator: expect.any(String),
              quote: '2190-05-05',
              earliest: '2190-05-05',
              latest: '2190-05-05',
            },
          ],
          hints: expect.any(Array),
        },
      ],
    });
    const russian = await run('check', path, '--language', 'ru');
    expect(russian.out).toContain('5 мая 2190');
    const later = await run('check', path, '--json', '--today', '2191-01-01');
    expect(later.json()).toEqual({ today: '2191-01-01', findings: [] });
    expect((await run('check', path, '--today', '2024-02-30')).exit).toBe(2);
  });

  it('finds words, and prints hits in the shape that is written down', async () => {
    const { path } = await closedCase();
    expect((await run('search', path, 'bakery', '--json')).json()).toEqual({
      hits: [{ record: 'i1', field: 'title', snippet: expect.stringContaining('bakery') }],
    });
  });

  it('adds files one by one, says what became of each, and exits 1 when one was refused', async () => {
    const { path, folder } = await closedCase();
    const picture = join(folder, 'note.txt');
    writeFileSync(picture, 'x');
    const ran = await run('add', path, picture, join(folder, 'gone.pdf'), picture, '--json');
    expect(ran.exit).toBe(1);
    expect(ran.json()).toMatchObject({
      files: [
        { path: picture, status: 'added', documentId: expect.any(String), sha256: expect.any(String) },
        { path: join(folder, 'gone.pdf'), status: 'refused', code: 'not-found' },
        { path: picture, status: 'duplicate' },
      ],
    });
    const lines = (await run('add', path, picture, join(folder, 'gone.pdf'))).out.trim().split('\n');
    expect(lines).toHaveLength(2);
  });

  it('dumps a case and takes it in again elsewhere, the same', async () => {
    const { path, folder } = await closedCase();
    const out = join(folder, 'out');
    expect((await run('dump', path, out, '--json')).json()).toMatchObject({ counts: { incidents: 1 } });
    expect((await run('dump', path, out)).exit).toBe(1);
    const other = join(folder, 'other');
    valueOf(await Vault.create(other, passphrase, { cost: cheap })).close();
    expect((await run('import', other, join(out, 'folio.json'))).exit).toBe(0);
    expect((await run('dump', other, join(folder, 'again'))).exit).toBe(0);
    expect(readFileSync(join(folder, 'again/folio.json'), 'utf8')).toBe(
      readFileSync(join(out, 'folio.json'), 'utf8'),
    );
  });

  it('takes in nothing of a file whose attachment is missing, and names the field', async () => {
    const { path, folder } = await closedCase();
    const file = join(folder, 'other.json');
    const exchange = {
      format: 'folio-exchange',
      version: 1,
      attachments: [{ id: 'a', path: 'gone.pdf', name: 'gone.pdf' }],
    };
    await run('dump', path, join(folder, 'out'));
    const dumped: unknown = JSON.parse(readFileSync(join(folder, 'out/folio.json'), 'utf8'));
    writeFileSync(file, JSON.stringify({ ...(dumped as object), attachments: exchange.attachments }));
    const ran = await run('import', path, file, '--json');
    expect(ran.exit).toBe(1);
    expect(ran.json()).toMatchObject({
      error: { code: 'missing-attachment', file, field: 'attachments.0.path' },
    });
    expect((await run('check', path, '--json', '--today', '2191-01-01')).json()).toMatchObject({
      findings: [],
    });
  });

  it('backs up to a file that is not there yet, and verifies the case', async () => {
    const { path, folder } = await closedCase();
    const out = join(folder, 'case.backup');
    expect((await run('backup', path, out, '--json')).json()).toMatchObject({
      path: out,
      counts: { incidents: 1 },
    });
    expect((await run('backup', path, out)).exit).toBe(1);
    expect((await run('verify', path, '--json')).json()).toEqual({ ok: true, problems: [] });
    const restored = join(folder, 'restored');
    expect((await run('restore', out, restored, '--json')).json()).toMatchObject({
      path: restored,
      whole: true,
    });
    expect((await run('search', restored, 'bakery', '--json')).json()).toMatchObject({
      hits: [{ record: 'i1' }],
    });
  });

  it('opens locked files of the case with a password given later, and exits 1 when none opens', async () => {
    const { path, folder } = await closedCase();
    writeFileSync(join(folder, 'scan.pdf'), lockedPdf('paper lantern'));
    expect((await run('unlock', path)).exit).toBe(2);
    const unlock = (password: string, ...more: readonly string[]) =>
      runCli(['unlock', path, ...more, '--json'], { env: { ...env, FOLIO_FILE_PASSWORD: password } });
    expect((await unlock('paper lantern')).json()).toMatchObject({ error: { code: 'not-found' } });
    const added = await run('add', path, join(folder, 'scan.pdf'), '--json');
    expect(added.json()).toMatchObject({ files: [{ status: 'added', code: 'needs-password' }] });
    const wrong = await unlock('another');
    expect(wrong.exit).toBe(1);
    expect(wrong.json()).toMatchObject({ files: [{ name: 'scan.pdf', status: 'locked' }] });
    expect((await unlock('paper lantern', '0'.repeat(64))).exit).toBe(1);
    const right = await unlock('paper lantern');
    expect(right.exit).toBe(0);
    expect(right.json()).toMatchObject({ files: [{ name: 'scan.pdf', status: 'unlocked', pages: 1 }] });
  });

  it('gives the case another passphrase, and the old one opens it no more', async () => {
    const { path } = await closedCase();
    const next = 'amber lantern north gate';
    expect((await runCli(['rekey', path], { env: { ...env, FOLIO_NEW_PASSPHRASE: next } })).exit).toBe(0);
    expect((await run('search', path, 'bakery')).exit).toBe(3);
    expect((await runCli(['search', path, 'bakery'], { env: { FOLIO_PASSPHRASE: next } })).exit).toBe(0);
  });

  it('shows the new recovery code before it changes anything, and stops where nobody can have read it', async () => {
    const { path } = await closedCase();
    const vault = valueOf(await Vault.open(path, env.FOLIO_PASSPHRASE));
    valueOf(await vault.makeRecoveryCode(env.FOLIO_PASSPHRASE));
    vault.close();
    const next = { env: { ...env, FOLIO_NEW_PASSPHRASE: 'amber lantern north gate' } };
    const unseen = await runCli(['rekey', path], next);
    expect(unseen.exit).toBe(2);
    expect(unseen.notes).toContain('before anything is changed');
    expect((await runCli(['rekey', path], { ...next, hidden: ['wrong'] })).exit).toBe(1);
    expect((await run('search', path, 'bakery')).exit).toBe(0);
    const done = await runCli(['rekey', path, '--yes', '--json'], next);
    expect(done.exit).toBe(0);
    expect(done.json()).toMatchObject({ recoveryCode: expect.stringMatching(/^[0-9A-Z-]{34}$/) });
  });

  it('gives no case a passphrase that the window would not take', async () => {
    const path = join(temporaryFolder(), 'new');
    const made = await runCli(['new', path, '--json'], { env: { FOLIO_PASSPHRASE: 'x'.repeat(1001) } });
    expect(made.json()).toMatchObject({ error: { code: 'bad-input' } });
    expect(existsSync(path)).toBe(false);
  });

  it('makes a new case, and never over one that is there', async () => {
    const path = join(temporaryFolder(), 'new');
    expect((await run('new', path, '--json')).json()).toMatchObject({ path, counts: { incidents: 0 } });
    expect(existsSync(join(path, 'record.db'))).toBe(true);
    expect((await run('new', path, '--json')).json()).toMatchObject({ error: { code: 'exists' } });
  });

  it('reads the dates of a text, and refuses a reference that is no day', async () => {
    const ran = await runCli(['dates', '--reference', '2020-01-01', '--json'], {
      input: 'On 5 May 2019 they came.',
    });
    expect(ran.json()).toEqual({ found: [{ start: 3, end: 13, text: '5 May 2019', edtf: '2019-05-05' }] });
    expect((await runCli(['dates', '--reference', 'May'])).exit).toBe(2);
  });

  it('reasons over rows, one in, one out', async () => {
    const row = {
      id: 'r',
      events: [{ id: 'a', type: 'point' }],
      statements: [
        { id: 's1', kind: 'date', ep: 'a', earliest: '2019-01-01', latest: '2019-01-01' },
        { id: 's2', kind: 'date', ep: 'a', earliest: '2019-02-01', latest: '2019-02-01' },
      ],
    };
    const ran = await runCli(['reason', '--jsonl'], { input: JSON.stringify(row) });
    expect(ran.json()).toMatchObject({ id: 'r', consistent: false, conflicts: [['s1', 's2']] });
    expect((await runCli(['reason'])).exit).toBe(2);
  });
});
