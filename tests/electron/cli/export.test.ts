import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.ts';
import { env, closedCase, run } from './closed-case.ts';

describe('the dossier', () => {
  it('writes the dossier and reports its pages', async () => {
    const { path, folder } = await closedCase();
    const out = join(folder, 'dossier.pdf');
    const ran = await run('export', path, out, '--profile', 'uk-ftt', '--json');
    expect(ran.exit).toBe(0);
    expect(ran.json()).toMatchObject({
      volumes: [{ path: out, pages: expect.any(Number), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) }],
      parts: expect.any(Array),
      pages: expect.any(Array),
      preflight: expect.any(Array),
    });
    execFileSync('qpdf', ['--check', out], { stdio: 'ignore' });
    expect((await run('export', path, out, '--profile', 'mars')).exit).toBe(2);
    expect((await run('export', path, out, '--max-bytes', '0')).exit).toBe(2);
  });

  it('plans a dossier without writing it: parts, order and what it lacks', async () => {
    const { path } = await closedCase();
    const plan = (await run('export', path, '--plan', '--leave-out', 'custody', '--json')).json();
    expect(plan).toMatchObject({
      order: { leftOut: ['custody'], numbering: { perVolume: false } },
      served: [],
      parts: expect.arrayContaining([expect.objectContaining({ kind: 'cover' })]),
      preflight: expect.arrayContaining([
        expect.objectContaining({ code: 'part-left-out', values: { part: 'Custody of the documents' } }),
      ]),
    });
    const said = await run('export', path, '--plan', '--language', 'de');
    expect(said.out).toContain('Inhaltsverzeichnis');
  });

  it('takes an order file, lets flags go before it, and refuses what it does not know', async () => {
    const { path, folder } = await closedCase();
    const order = join(folder, 'order.json');
    writeFileSync(order, JSON.stringify({ title: 'From the file', numbering: { prefix: 'F-', digits: 4 } }));
    const given = ['export', path, '--plan', '--order', order, '--prefix', 'X-', '--json'];
    expect((await run(...given)).json()).toMatchObject({
      order: { title: 'From the file', numbering: { prefix: 'X-', digits: 4 } },
    });
    writeFileSync(order, JSON.stringify({ colour: 'red' }));
    expect((await run(...given)).json()).toMatchObject({ error: { code: 'bad-input', field: 'colour' } });
    writeFileSync(order, 'not json');
    expect((await run(...given)).json()).toMatchObject({ error: { code: 'bad-input', file: order } });
    expect((await run('export', path, '--plan', '--order', `${order}x`)).exit).toBe(1);
    for (const wrong of [
      ['--leave-out', 'roof'],
      ['--digits', 'many'],
      ['--paper', 'a5'],
      ['--number-at', 'left'],
      ['--because', 'late'],
      ['--max-pages', '0'],
      ['--interview', '!'],
      ['--interview', 'ko'],
    ])
      expect((await run('export', path, '--plan', ...wrong)).exit, wrong.join(' ')).toBe(2);
    expect((await run('export', path)).exit).toBe(2);
  });

  it('notes in the case what was handed in, and keeps its numbers; remembers choices when asked', async () => {
    const { path, folder } = await closedCase();
    const out = join(folder, 'first.pdf');
    const numbers = ['--prefix', 'K-', '--digits', '3', '--remember'];
    expect((await run('export', path, out, ...numbers, '--handed-in', '2024-02-01')).exit).toBe(0);
    const { order, served } = (await run('export', path, '--plan', '--json')).json() as {
      order: unknown;
      served: unknown;
    };
    expect(order).toMatchObject({ numbering: { prefix: 'K-', digits: 3 } });
    expect(served).toMatchObject([
      { on: '2024-02-01', supplement: 0, files: [{ name: 'first.pdf', sha256: expect.any(String) }] },
    ]);
    const second = join(folder, 'second.pdf');
    const report = (await run('export', path, second, '--json')).json();
    expect(report).toMatchObject({ pages: expect.arrayContaining([{ page: 1, label: 'K-001' }]) });
    expect((await run('export', path, '--plan', '--handed-in', '2024-02-01')).exit).toBe(2);
    expect((await run('export', path, out, '--handed-in', '2024-02-31')).exit).toBe(2);
  });

  it('locks a dossier with a password from the environment only', async () => {
    const { path, folder } = await closedCase();
    const out = join(folder, 'locked.pdf');
    expect((await run('export', path, out, '--lock')).exit).toBe(2);
    const locked = { ...env, FOLIO_DOSSIER_PASSWORD: 'paper lantern' };
    expect((await runCli(['export', path, out, '--lock'], { env: locked })).exit).toBe(0);
    expect(() => execFileSync('qpdf', ['--check', out], { stdio: 'ignore' })).toThrow();
    execFileSync('qpdf', ['--check', '--password=paper lantern', out], { stdio: 'ignore' });
  });
});
