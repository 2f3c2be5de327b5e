import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.ts';

describe('folio', () => {
  it('lists the commands and exits 0 when asked for help', async () => {
    const ran = await runCli(['--help']);
    expect(ran.exit).toBe(0);
    expect(ran.out).toContain('search CASE QUERY');
    expect((await runCli(['help', 'calendar'])).out).toContain('folio calendar CALENDAR Y-M-D');
    expect((await runCli(['calendar', '--help'])).exit).toBe(0);
  });

  it('exits 2 with the help on standard error when called without a command or with an unknown one', async () => {
    for (const argv of [
      [],
      ['fly'],
      ['__proto__'],
      ['search', 'a', 'b', 'c'],
      ['search', '--fast'],
      ['search'],
    ]) {
      const ran = await runCli(argv);
      expect({ argv, exit: ran.exit, out: ran.out }).toEqual({ argv, exit: 2, out: '' });
      expect(ran.notes).toContain('folio');
    }
  });

  it('never takes a passphrase as an argument', async () => {
    expect((await runCli(['search', 'case', 'word', '--passphrase', 'x'])).exit).toBe(2);
  });

  it('exits 2 and says how to give a passphrase when there is none and no terminal', async () => {
    const ran = await runCli(['search', '/nowhere', 'word'], { env: {} });
    expect(ran.exit).toBe(2);
    expect(ran.notes).toContain('FOLIO_PASSPHRASE');
  });

  it('ends whatever it is given with 1 or 2, never with a crash', async () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('search', 'calendar', '--json', '--', '-', '--jsonl', 'persian'),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 5 }), async (argv) => {
        const { exit } = await runCli(argv, { env: {} });
        expect([0, 1, 2]).toContain(exit);
      }),
      { numRuns: 1000 },
    );
  });
});
