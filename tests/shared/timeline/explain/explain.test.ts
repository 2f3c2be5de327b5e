import { expect, test } from 'vitest';
import { explain } from '../../../../shared/timeline/explain/explain.ts';
import { fill } from '../../../../shared/timeline/explain/fill.ts';
import { checkTimeline } from '../../../../shared/timeline/check.ts';
import { english } from '../../../../shared/timeline/explain/languages/en.ts';
import { makeFolio, on, today } from '../make-folio.ts';

test('a finding is explained with its quotes, one line of arithmetic and what would fit', () => {
  const folio = makeFolio({
    incidents: [{ id: 'injury', title: 'Beaten at the station', when: on('2019-03-12') }],
    documents: [
      {
        id: 'report',
        kind: 'medical',
        title: 'Hospital report',
        issued: on('2019-03-07'),
        incidents: [{ incident: 'injury' }],
      },
    ],
  });
  const [finding] = checkTimeline(folio, today);
  const explanation = finding && explain(finding, folio, english);
  expect(explanation?.title).toBe('A paper is older than what it tells of');
  expect(explanation?.message).toContain('it is 5 days too early');
  expect(explanation?.quotes.map(({ source, place, days }) => `${source}, ${place}: ${days}`)).toEqual([
    'Your incident record “Beaten at the station”, the date: 12 March 2019',
    'Document “Hospital report”, the day of issue: 7 March 2019',
  ]);
  expect(explanation?.fits).toEqual([
    'It would fit if the date of “Beaten at the station” were 7 March 2019 or earlier.',
    'It would fit if the day of issue of “Hospital report” were 12 March 2019 or later.',
  ]);
  expect(explanation?.ranges).toMatchObject({ from: '2019-03-07', to: '2019-03-12' });
});

test('templates choose the plural form of the language', () => {
  const template = '{gap, plural, one {# day} other {# days}} from {first}';
  expect(fill(template, { gap: 1, first: 'Monday' }, 'en')).toBe('1 day from Monday');
  expect(fill(template, { gap: 9, first: 'Monday' }, 'en')).toBe('9 days from Monday');
});

test('steps are counted out on one line', () => {
  const folio = makeFolio({
    incidents: [
      { id: 'arrest', when: on('2019-03-01') },
      { id: 'release', when: on('2019-03-22'), claims: [later('arrest', 'release', 10)] },
    ],
  });
  const [finding] = checkTimeline(folio, today);
  expect(finding && explain(finding, folio, english).arithmetic).toBe(
    '1 March 2019 + 10 days = 11 March 2019; given: 22 March 2019; 11 days apart',
  );
});

function later(than: string, record: string, days: number) {
  return {
    claim: 'order' as const,
    id: 'o1',
    quote: 'ten days later',
    about: { record, field: 'when' as const },
    relation: 'after' as const,
    than: { record: than, field: 'when' as const },
    gap: { asGiven: `${days} days`, minDays: days, maxDays: days },
  };
}

test('days are shown in every calendar that the finding was written in', () => {
  const folio = makeFolio({
    incidents: [{ id: 'arrest', when: on('21 Esfand 1397'), until: on('2019-03-02') }],
  });
  const [finding] = checkTimeline(folio, today);
  expect(finding && explain(finding, folio, english).quotes.map(({ days, also }) => [days, ...also])).toEqual(
    [
      ['12 March 2019', '21 Esfand 1397'],
      ['2 March 2019', '11 Esfand 1397'],
    ],
  );
});

test('a statement that several findings share is named as the one that differs', () => {
  const folio = makeFolio({
    incidents: [
      { id: 'arrest', title: 'Arrest', when: on('2019-03-12') },
      { id: 'release', title: 'Release', when: on('2019-03-20') },
    ],
    statements: [
      {
        id: 'declaration',
        signed: on('2019-03-01'),
        paragraphs: [{ id: 'p1', refs: [{ to: 'arrest' }, { to: 'release' }] }],
      },
    ],
  });
  const shared = checkTimeline(folio, today).map((finding) => explain(finding, folio, english).shared);
  const differs = 'The declaration (1 March 2019) is the one that differs from the others.';
  expect(shared).toEqual([differs, differs]);
});

test('a weekday that does not fit is explained with the nearest days, and hides nothing else', () => {
  const folio = makeFolio({
    incidents: [{ id: 'arrest', when: on('Friday 2019-03-12'), until: on('2019-03-02') }],
  });
  const findings = checkTimeline(folio, today);
  expect(findings.map((finding) => finding.check)).toEqual(['span-inverted', 'weekday-mismatch']);
  const explanation = findings[1] && explain(findings[1], folio, english);
  expect(explanation?.message).toContain('12 March 2019 was a Tuesday.');
  expect(explanation?.message).toContain('a Friday are 8 March 2019 and 15 March 2019.');
  expect(explanation?.quotes.length).toBe(1);
});
