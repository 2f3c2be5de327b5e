import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Day, daySchema } from '../../../../shared/dates/day.ts';
import { datesRow, datesRowSchema } from '../../../../shared/dates/mentions/dates-row.ts';
import { findMentionsIn } from '../../../../shared/dates/mentions/find-mentions-in.ts';
import { findMentions } from '../../../../shared/dates/mentions/find-mentions.ts';
import type { Mention } from '../../../../shared/dates/mentions/mention.ts';
import { readCases, type Case } from './cases.ts';
import { add, f1, noScore, score, type Found } from './score.ts';

function find(text: string, reference: string | null = null, context = ''): Mention[] {
  return findMentions(text, { language: 'en', reference: reference as Day | null, context });
}

function values(mentions: readonly Mention[]): string[] {
  return mentions.map((mention) => mention.edtf);
}

describe('a language that is none', () => {
  it('is read like one that is not known, whatever stands there', async () => {
    for (const lang of ['', 'a b', '/tmp', 'constructor', '__proto__', 'toString', 'x'.repeat(300)]) {
      const { found } = await datesRow({ id: 1, lang, reference: null, text: '2019-03-12' });
      expect({ lang, found: found.map(({ edtf }) => edtf) }).toEqual({ lang, found: ['2019-03-12'] });
    }
  });
});

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

describe('the sets of sentences', () => {
  const cases = readCases();

  it('hold sentences without dates in which next to nothing is found', () => {
    const none = cases.filter(({ kind }) => kind === 'none');
    expect(none.length).toBeGreaterThanOrEqual(50);
    expect(none.flatMap((one) => findIn(one)).length).toBeLessThanOrEqual(2);
  });

  it('hold impossible days, all of which are found and given no other day', () => {
    for (const one of cases) {
      const impossible = one.expected.filter(({ edtf }) => edtf === '');
      const found = findIn(one).filter((mention) => mention.impossible);
      expect(found.map(({ text, edtf }) => [text.length > 0, edtf])).toEqual(
        impossible.map(() => [true, '']),
      );
    }
  });

  it.each([...new Set(cases.map(({ set }) => set))].filter((set) => !set.endsWith('none')))(
    'are read as their writer meant in nine of ten spans: %s',
    async (set) => {
      let total = noScore;
      for (const one of cases.filter((other) => other.set === set)) {
        const found = await findMentionsIn(one.text, optionsOf(one));
        total = add(total, score(one.expected, found.map(toFound)).score);
      }
      expect(f1(total, 'values')).toBeGreaterThan(90);
    },
  );
});

function optionsOf({ language, reference, context, anchor }: Case) {
  return { language, reference: reference as Day | null, context, anchor };
}

function findIn(one: Case): Mention[] {
  return findMentions(one.text, optionsOf(one));
}

function toFound(mention: Mention): Found {
  const readings = mention.impossible ? [] : [mention.edtf, ...(mention.alternatives ?? [])];
  return { ...mention, readings };
}

describe('any text', () => {
  const words = readCases().flatMap(({ text, language }) =>
    text.split(' ').map((word) => ({ word, language })),
  );
  const anchors = [
    null,
    '1942',
    '1942-11',
    '194X',
    '1942-21',
    '1942-40',
    '1942-11-01/1942-12-03',
    '9999-12-31',
    '0001-01-01',
    'no date',
  ];
  const anyWords = fc.array(fc.constantFrom(...words), { maxLength: 14 });

  it('is read without failing, each span inside it and after the one before', () => {
    const holds = (some: typeof words, anchor: string | null, reference: string | null): void => {
      const text = some.map(({ word }) => word).join(' ');
      const language = some[0]?.language ?? 'en';
      const found = findMentions(text, {
        language,
        reference: reference as Day | null,
        context: text,
        anchor,
      });
      let end = 0;
      for (const mention of found) {
        expect(mention.start).toBeGreaterThanOrEqual(end);
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
        expect(mention.alternatives?.length ?? 0).toBeLessThanOrEqual(1);
        end = mention.end;
      }
    };
    const references = fc.constantFrom(null, '2019-03-13', '9999-12-31', '0001-01-01');
    fc.assert(fc.property(anyWords, fc.constantFrom(...anchors), references, holds), { numRuns: 300 });
  });
});

describe('a language without a grammar', () => {
  const options = { language: 'de', reference: daySchema.parse('2019-03-13'), context: '', anchor: null };

  it('gets its relative dates from the library, beside ours', async () => {
    const found = await findMentionsIn('Am 12. März 2018 und gestern.', options);
    expect(values(found)).toEqual(['2018-03-12', '2019-03-12']);
  });

  it('has its impossible days flagged, not clamped', async () => {
    const found = await findMentionsIn('Am 31. Juni 2018 kam er.', options);
    expect(found.map(({ edtf, impossible }) => [edtf, impossible])).toEqual([['', true]]);
  });
});
