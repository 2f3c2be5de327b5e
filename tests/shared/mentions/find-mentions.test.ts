import { describe, expect, it } from 'vitest';
import { datesRow, datesRowSchema } from '../../../shared/mentions/dates-row.ts';
import { findMentions } from '../../../shared/mentions/find-mentions.ts';
import type { Mention } from '../../../shared/mentions/mention.ts';
import type { Day } from '../../../shared/domain/day.ts';

function find(text: string, reference: string | null = null, context = ''): Mention[] {
  return findMentions(text, { language: 'en', reference: reference as Day | null, context });
}

function values(mentions: readonly Mention[]): string[] {
  return mentions.map((mention) => mention.edtf);
}

describe('findMentions', () => {
  it('keeps the exact span of the words', () => {
    const text = 'They came on 12 March 2019, at night.';
    const [mention] = find(text);
    expect(mention).toEqual({ start: 13, end: 26, text: '12 March 2019', edtf: '2019-03-12' });
  });

  it('gives a year-less date the year of the story', () => {
    expect(values(find('On 14 October we fled.', null, 'In 2018 the war reached us.'))).toEqual([
      '2018-10-14',
    ]);
  });

  it('counts relative words from the story, not from the day of speaking', () => {
    const text = 'I was arrested on 12 March 2019. Three days later they let me go.';
    expect(values(find(text, '2024-06-01'))).toEqual(['2019-03-12', '2019-03-15']);
  });

  it('counts "yesterday" from the day of speaking', () => {
    expect(values(find('It arrived yesterday.', '2024-03-01', 'I left in 2019.'))).toEqual(['2024-02-29']);
  });

  it('finds no date in a length of time', () => {
    expect(find('I was held for three weeks, then 18 months, then two years.', '2020-01-01')).toEqual([]);
  });

  it('flags a day that does not exist and gives no other day for it', () => {
    const [mention] = find('I was born on 31 June 1990.');
    expect(mention).toEqual({ start: 14, end: 26, text: '31 June 1990', edtf: '', impossible: true });
  });

  it('flags a weekday that does not fit its date', () => {
    expect(find('On Friday 12 March 2019 they came.')[0]?.weekdayMismatch).toBe(true);
    expect(find('On Tuesday 12 March 2019 they came.')[0]?.weekdayMismatch).toBeUndefined();
  });

  it('reads a month of another calendar and names the calendar', () => {
    expect(find('It was 22 Bahman 1397.')[0]).toMatchObject({ edtf: '2019-02-11', calendar: 'persian' });
  });

  it('gives both readings of a date in figures that has two', () => {
    expect(find('Signed 03/04/2019.')[0]).toMatchObject({ edtf: '2019-03-04', alternatives: ['2019-04-03'] });
  });
});

describe('datesRow', () => {
  it('answers a row with its id and what it found', async () => {
    const row = datesRowSchema.parse({
      id: 'a',
      lang: 'en',
      text: 'in 2019',
      reference: null,
      context: '',
      anchor: null,
    });
    expect(await datesRow(row)).toEqual({
      id: 'a',
      found: [{ start: 3, end: 7, text: '2019', edtf: '2019' }],
    });
  });

  it('refuses a reference that is not a day', () => {
    expect(datesRowSchema.safeParse({ id: 1, text: '', reference: '2019-02-30' }).success).toBe(false);
  });
});
