import { describe, expect, test } from 'vitest';
import { fromDay, monthLength, monthsInYear, toDay } from '../../../../shared/dates/calendars/convert.ts';
import { dayOf, fromEpochDay, toEpochDay, type Day } from '../../../../shared/dates/day.ts';
import { calendarIdSchema, type CalendarId } from '../../../../shared/dates/calendar-id.ts';

const first = -25_567;
const last = 48_212;

function known(year: number, month: number, day: number): Day {
  const found = dayOf(year, month, day);
  if (found === null) throw new Error('The test names a day that does not exist.');
  return found;
}

function isoOf(calendar: CalendarId, year: number, month: number, day: number): string | null {
  const found = toDay(calendar, year, month, day);
  return found.ok ? found.day : null;
}

describe('against ICU, every day from 1900 to 2101', () => {
  const inIcu = [
    'gregory',
    'persian',
    'islamic-umalqura',
    'islamic-civil',
    'ethiopic',
    'coptic',
    'buddhist',
    'indian',
  ] as const;

  test.each(inIcu)('%s days are ICU’s, there and back', (calendar) => {
    const icu = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    const differing: string[] = [];
    for (let epoch = first; epoch <= last; epoch++) {
      const day = fromEpochDay(epoch);
      const [month, dayOfMonth, year] = icu.format(epoch * 86_400_000).match(/\d+/g) ?? [];
      const expected = [year, month, dayOfMonth].join('-');
      const ours = fromDay(calendar, day);
      const back = ours && isoOf(calendar, ours.year, ours.month, ours.day);
      if (!ours || [ours.year, ours.month, ours.day].join('-') !== expected || back !== day)
        differing.push(day);
    }
    expect(differing).toEqual([]);
  });

  test('hebrew days are ICU’s, months counted from Tishri', () => {
    const icu = new Intl.DateTimeFormat('en-u-ca-hebrew', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'long',
      day: 'numeric',
    });
    const plain = 'Tishri Heshvan Kislev Tevet Shevat Adar Nisan Iyar Sivan Tamuz Av Elul'.split(' ');
    const leap = 'Tishri Heshvan Kislev Tevet Shevat Adar_I Adar_II Nisan Iyar Sivan Tamuz Av Elul'.split(
      ' ',
    );
    const differing: string[] = [];
    for (let epoch = first; epoch <= last; epoch++) {
      const day = fromEpochDay(epoch);
      const ours = fromDay('hebrew', day);
      const names = ours && monthsInYear('hebrew', ours.year) === 13 ? leap : plain;
      const name = ours && names[ours.month - 1]?.replace('_', ' ');
      const back = ours && isoOf('hebrew', ours.year, ours.month, ours.day);
      if (`${ours?.day} ${name} ${ours?.year}` !== icu.format(epoch * 86_400_000) || back !== day)
        differing.push(day);
    }
    expect(differing).toEqual([]);
  });
});

describe('days that do not exist', () => {
  test.each(calendarIdSchema.options)(
    '%s: every day one past a month’s end is refused with the limit',
    (calendar) => {
      const from = fromDay(calendar, known(1914, 6, 1))?.year ?? 0;
      const to = fromDay(calendar, known(2033, 6, 1))?.year ?? 0;
      for (let year = from; year <= to; year++) {
        const months = monthsInYear(calendar, year) ?? 0;
        for (let month = 1; month <= months; month++) {
          const length = monthLength(calendar, year, month) ?? 0;
          expect(toDay(calendar, year, month, length).ok).toBe(true);
          expect(toDay(calendar, year, month, length + 1)).toEqual({
            ok: false,
            impossible: { reason: 'no-such-day', limit: length },
          });
          expect(toDay(calendar, year, month, 0).ok).toBe(false);
        }
        expect(toDay(calendar, year, months + 1, 1)).toEqual({
          ok: false,
          impossible: { reason: 'no-such-month', limit: months },
        });
      }
    },
  );

  test('are refused where a library would clamp', () => {
    expect(isoOf('gregory', 2019, 6, 31)).toBeNull();
    expect(isoOf('gregory', 1900, 2, 29)).toBeNull();
    expect(isoOf('persian', 1398, 12, 30)).toBeNull();
    expect(isoOf('persian', 1399, 12, 30)).toBe('2021-03-20');
    expect(isoOf('persian', 1397, 7, 31)).toBeNull();
    expect(isoOf('ethiopic', 2012, 13, 6)).toBeNull();
    expect(isoOf('ethiopic', 2011, 13, 6)).toBe('2019-09-11');
    expect(isoOf('hebrew', 5780, 13, 1)).toBeNull();
    expect(isoOf('bikram-sambat', 2076, 1, 32)).toBeNull();
    expect(isoOf('gregory', 2019.5, 6, 3)).toBeNull();
    expect(isoOf('persian', 1397, 6, 1.5)).toBeNull();
    expect(isoOf('persian', Number.NaN, 6, 1)).toBeNull();
  });
});

describe('years outside the tables say so', () => {
  test.each([
    ['bikram-sambat', 1969],
    ['bikram-sambat', 2091],
    ['islamic-umalqura', 1299],
    ['islamic-umalqura', 1601],
    ['persian', 1177],
    ['persian', 1501],
    ['gregory', 0],
    ['gregory', 10_000],
    ['buddhist', 543],
  ] as const)('%s %i', (calendar, year) => {
    expect(toDay(calendar, year, 1, 1)).toEqual({
      ok: false,
      impossible: { reason: 'outside-tables', limit: null },
    });
  });

  test('and a day before a table begins has no place in it', () => {
    expect(fromDay('bikram-sambat', known(1913, 4, 12))).toBeNull();
    expect(fromDay('bikram-sambat', known(1913, 4, 13))).toEqual({ year: 1970, month: 1, day: 1 });
    expect(fromDay('bikram-sambat', known(2034, 4, 14))).toBeNull();
    expect(fromDay('islamic-umalqura', known(1882, 11, 11))).toBeNull();
    expect(fromDay('hebrew', known(1, 1, 1))).toBeNull();
  });
});

describe('days known from elsewhere', () => {
  test.each([
    ['persian', 1357, 11, 22, '1979-02-11'],
    ['persian', 1398, 1, 1, '2019-03-21'],
    ['islamic-umalqura', 1440, 9, 1, '2019-05-06'],
    ['islamic-umalqura', 1442, 10, 1, '2021-05-13'],
    ['ethiopic', 2011, 8, 12, '2019-04-20'],
    ['ethiopic', 2013, 1, 1, '2020-09-11'],
    ['coptic', 1735, 4, 29, '2019-01-07'],
    ['buddhist', 2562, 3, 12, '2019-03-12'],
    ['hebrew', 5780, 1, 1, '2019-09-30'],
    ['indian', 1941, 1, 1, '2019-03-22'],
    ['bikram-sambat', 2000, 1, 1, '1943-04-14'],
    ['bikram-sambat', 2063, 1, 11, '2006-04-24'],
    ['bikram-sambat', 2072, 1, 12, '2015-04-25'],
    ['bikram-sambat', 2076, 1, 1, '2019-04-14'],
    ['bikram-sambat', 2081, 1, 1, '2024-04-13'],
  ] as const)('%s %i-%i-%i is %s', (calendar, year, month, day, iso) => {
    expect(isoOf(calendar, year, month, day)).toBe(iso);
  });

  test('Bikram Sambat days run on without a gap or a double from 1970 to 2090', () => {
    let expected = toEpochDay(known(1913, 4, 13));
    for (let year = 1970; year <= 2090; year++) {
      for (let month = 1; month <= 12; month++) {
        const length = monthLength('bikram-sambat', year, month) ?? 0;
        expect(isoOf('bikram-sambat', year, month, 1)).toBe(fromEpochDay(expected));
        expect(isoOf('bikram-sambat', year, month, length)).toBe(fromEpochDay(expected + length - 1));
        expected += length;
      }
    }
    expect(fromEpochDay(expected)).toBe('2034-04-14');
  });
});
