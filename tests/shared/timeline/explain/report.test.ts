import { expect, test } from 'vitest';
import { checkTimeline } from '../../../../shared/timeline/check.ts';
import { report } from '../../../../shared/timeline/explain/report.ts';
import { english } from '../../../../shared/timeline/explain/languages/en.ts';
import { makeFolio, on, today } from '../make-folio.ts';

const papers = (...issued: readonly string[]) =>
  makeFolio({
    incidents: [{ id: 'injury', title: 'Beaten at the station', when: on('2019-03-12') }],
    documents: issued.map((day, i) => ({
      id: `report-${i + 1}`,
      kind: 'medical' as const,
      title: `Report ${i + 1}`,
      issued: on(day),
      incidents: [{ incident: 'injury' }],
    })),
  });

const reportOn = (folio: ReturnType<typeof papers>) => report(checkTimeline(folio, today), folio, english);

test('one finding is counted in the singular, with its arithmetic and what would fit', () => {
  expect(reportOn(papers('2019-03-07')).split('\n')).toEqual([
    '1 finding: 1 error.',
    '',
    'error: A paper is older than what it tells of (evidence-before-event)',
    expect.stringContaining('  A paper cannot describe what happened later: it is 5 days too early.'),
    '    Your incident record “Beaten at the station”, the date: 2019-03-12',
    '    Document “Report 1”, the day of issue: 2019-03-07',
    expect.stringMatching(/^ {4}\d+ March 2019 → \d+ March 2019: 5 days$/),
    '    It would fit if the date of “Beaten at the station” were 7 March 2019 or earlier.',
    '    It would fit if the day of issue of “Report 1” were 12 March 2019 or later.',
  ]);
});

test('findings that share a statement stand together and name it once', () => {
  const text = reportOn(papers('2019-03-07', '2019-03-10'));
  expect(text).toContain('2 findings: 2 errors.');
  expect(text).toContain(
    '2 findings rest on one statement, the one that differs from the others:\n' +
      '  Your incident record “Beaten at the station”, the date: 2019-03-12\n',
  );
  expect(text.split('the date: 2019-03-12')).toHaveLength(2);
  expect(text.match(/^ {2}error: /gmu)).toHaveLength(2);
});

test('findings that share nothing stand apart', () => {
  const folio = makeFolio({
    incidents: [
      { id: 'one', title: 'One', when: on('2190-01-02') },
      { id: 'two', title: 'Two', when: on('2191-01-02') },
    ],
  });
  expect(reportOn(folio)).not.toContain('rest on one statement');
  expect(reportOn(folio).match(/^error: /gmu)).toHaveLength(2);
});

test('a case in which all agrees says so', () => {
  expect(reportOn(papers('2019-03-12'))).toBe('Nothing was found that does not agree.');
});
