import { describe, expect, test } from 'vitest';
import type { Day } from '../../../../shared/dates/day.ts';
import { findMentions } from '../../../../shared/dates/mentions/find-mentions.ts';

interface Before {
  readonly reference?: string;
  readonly context?: string;
  readonly anchor?: string;
}

/** The readings of the first date of a text. */
function readings(text: string, { reference, context = '', anchor }: Before): readonly string[] {
  const options = { language: 'en', reference: (reference ?? null) as Day | null, context };
  const [mention] = findMentions(text, { ...options, anchor: anchor ?? null });
  return mention === undefined ? [] : [mention.edtf, ...(mention.alternatives ?? [])];
}

describe('a day without its year', () => {
  test.each([
    ['a year', '1942', ['1942-05-05', '1941-05-05']],
    ['a year with blanks around it', ' 1942 ', ['1942-05-05', '1941-05-05']],
    ['a year that may be another', '1942?', ['1942-05-05', '1941-05-05']],
    ['the last month of a year', '1942-12', ['1943-05-05', '1942-05-05']],
    ['a winter', '1942-24', ['1943-05-05', '1942-05-05']],
    ['the first quarter of a year', '1942-33', ['1942-05-05', '1941-05-05']],
    ['the last quarter of a year', '1942-36', ['1942-05-05', '1943-05-05']],
    ['the first half of a year', '1942-40', ['1942-05-05', '1941-05-05']],
    ['the second half of a year', '1942-41', ['1942-05-05', '1943-05-05']],
    ['an interval without its beginning', '/1942', ['1942-05-05', '1941-05-05']],
    ['one of a set of days', '{1942-11-01,1942-11-03}', ['1942-05-05', '1943-05-05']],
  ])('takes it from %s that the story had reached', (_, anchor, expected) => {
    expect(readings('On 5 May we left.', { anchor })).toEqual(expected);
  });

  test.each([
    ['a decade', '194X'],
    ['a century', '19XX'],
    ['a year before all stories', '0499'],
    ['a part of the year that is none', '1942-25'],
    ['a quarter that is none', '1942-37'],
    ['a half that is none', '1942-42'],
    ['words that are no date', 'nonsense'],
  ])('stays without it after %s', (_, anchor) => {
    expect(readings('On 5 May we left.', { anchor })).toEqual(['XXXX-05-05']);
  });
});

describe('"the next day"', () => {
  test.each([
    ['the end of an interval', '1942/1944', '1945-01-01'],
    ['the first of two days', '[1942-11-01,1942-11-03]', '1942-11-02'],
    ['the first of some days', '[1942-11-01..1942-11-03]', '1942-11-02'],
  ])('counts from %s', (_, anchor, day) => {
    expect(readings('The next day we left.', { anchor })).toEqual([day]);
  });

  test('counts from both readings of the day told last', () => {
    const context = 'In September 2012 I worked for a radio. On 3 October two men came.';
    expect(readings('The next day I wrote.', { context })).toEqual(['2012-10-04', '2011-10-04']);
  });
});

describe('"yesterday" where no day of speaking is known', () => {
  test.each([
    ['the first day of a month told after it', 'On 1 May 2019 I left. In May 2019 I slept.', '2019-04-30'],
    ['the last day of a month told after it', 'On 31 May 2019 I left. In May 2019 I slept.', '2019-05-30'],
  ])('counts from %s', (_, context, day) => {
    expect(readings('Yesterday he came.', { context })).toEqual([day]);
  });

  test('is no nearer than the month reached where no day in it was told', () => {
    const context = 'On 3 May 2019 I left. In June 2019 I slept.';
    expect(readings('Yesterday he came.', { context })).toEqual(['2019-06']);
  });

  test('counts from the day of speaking where one is known', () => {
    const before = { reference: '2024-03-01', context: 'On 1 May 2019 I left.' };
    expect(readings('Yesterday he came.', before)).toEqual(['2024-02-29']);
  });
});
