import { describe, expect, it } from 'vitest';
import { runCli } from '../../support/run-cli.ts';

describe('folio calendar', () => {
  it('gives the Gregorian day of a day in another calendar', async () => {
    expect((await runCli(['calendar', 'persian', '1397-11-01'])).out).toBe('2019-01-21\n');
    expect((await runCli(['calendar', 'persian', '1397-11-01', '--json'])).json()).toEqual({
      calendar: 'persian',
      date: '1397-11-01',
      iso: '2019-01-21',
    });
  });

  it('refuses a day that does not exist and never moves it to one that does', async () => {
    const ran = await runCli(['calendar', 'gregory', '2019-02-29', '--json']);
    expect(ran.exit).toBe(1);
    expect(ran.json()).toMatchObject({ error: { code: 'bad-input' } });
    expect(ran.notes).toContain('2019-02-29');
  });

  it('answers rows one by one, null where there is no such day', async () => {
    const rows = [
      { id: 1, calendar: 'ethiopic', year: 2012, month: 1, day: 1 },
      { id: 'b', calendar: 'gregory', year: 2023, month: 2, day: 29 },
    ];
    const ran = await runCli(['calendar', '--jsonl'], {
      input: rows.map((row) => JSON.stringify(row)).join('\n'),
    });
    expect(ran.exit).toBe(0);
    expect(ran.out).toBe('{"id":1,"iso":"2019-09-12"}\n{"id":"b","iso":null}\n');
  });

  it('answers a row it does not understand with its error and goes on', async () => {
    const input =
      '{"id":7,"calendar":"martian","year":1,"month":1,"day":1}\nnot json\n{"id":8,"calendar":"gregory","year":2024,"month":2,"day":29}';
    const ran = await runCli(['calendar', '--jsonl'], { input });
    const rows = ran.out
      .trim()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(ran.exit).toBe(1);
    expect(rows[0]).toMatchObject({ id: 7, error: expect.stringContaining('calendar') });
    expect(rows[1]).toMatchObject({ id: null });
    expect(rows[2]).toEqual({ id: 8, iso: '2024-02-29' });
  });

  it('takes an unknown calendar, a missing date and a date of another shape as usage', async () => {
    expect((await runCli(['calendar', 'martian', '1-1-1'])).exit).toBe(2);
    expect((await runCli(['calendar', 'persian'])).exit).toBe(2);
    expect((await runCli(['calendar', 'persian', '1 Bahman 1397'])).exit).toBe(2);
  });
});
