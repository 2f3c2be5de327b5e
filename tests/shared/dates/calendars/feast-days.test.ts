import { expect, test } from 'vitest';
import { feastCalendar, feastTimes } from '../../../../shared/dates/calendars/feast-days.ts';
import { feasts, type FeastId } from '../../../../shared/dates/calendars/feasts.ts';
import type { CalendarId } from '../../../../shared/dates/calendar-id.ts';

test.each<[FeastId, CalendarId, number, string[]]>([
  ['christmas', 'gregory', 2017, ['2017-12-25']],
  ['easter', 'gregory', 2018, ['2018-04-01 or 2018-04-08']],
  ['orthodox-easter', 'gregory', 2018, ['2018-04-08']],
  ['good-friday', 'gregory', 2019, ['2019-04-19 or 2019-04-26']],
  ['thanksgiving', 'gregory', 2016, ['2016-11-24']],
  ['memorial-day', 'gregory', 2019, ['2019-05-27']],
  ['diwali', 'gregory', 2017, ['2017-10-19']],
  ['chinese-new-year', 'gregory', 2018, ['2018-02-16']],
  ['nowruz', 'persian', 1398, ['2019-03-21']],
  ['nowruz', 'gregory', 2019, ['2019-03-21']],
  ['yalda', 'persian', 1398, ['2019-12-21']],
  ['eid-al-adha', 'persian', 1397, ['2018-08-21']],
  ['eid-al-fitr', 'islamic-umalqura', 1440, ['2019-06-04']],
  ['eid-al-fitr', 'gregory', 2000, ['2000-01-08', '2000-12-27']],
  ['mawlid', 'gregory', 2019, ['2019-11-09 or 2019-11-14']],
  ['ramadan', 'gregory', 2019, ['2019-05-06/2019-06-03']],
  ['timkat', 'gregory', 2019, ['2019-01-19']],
  ['timkat', 'gregory', 2020, ['2020-01-20']],
  ['timkat', 'ethiopic', 2011, ['2019-01-19']],
  ['meskel', 'gregory', 2015, ['2015-09-28']],
  ['enkutatash', 'ethiopic', 2012, ['2019-09-12']],
  ['yom-kippur', 'gregory', 2019, ['2019-10-09']],
  // The evening before the last Wednesday of the year.
  ['chaharshanbe-suri', 'persian', 1398, ['2020-03-17']],
  ['chaharshanbe-suri', 'persian', 1397, ['2019-03-19']],
  ['easter', 'gregory', 2200, ['2200-04-06']],
  ['diwali', 'gregory', 1900, []],
])('%s in the %s year %i', (feast, calendar, year, days) => {
  const written = feastTimes(feast, calendar, year).map(({ from, to, other }) => {
    const first = from === to ? from : `${from}/${to}`;
    return other === null ? first : `${first} or ${other.from}`;
  });
  expect(written).toEqual(days);
});

test.each(Object.keys(feasts))('%s has a day in a year of its own calendar', (id) => {
  const feast = id as FeastId; // keys of the table
  const year = {
    persian: 1398,
    'islamic-umalqura': 1440,
    ethiopic: 2012,
    hebrew: 5780,
    'bikram-sambat': 2076,
  }[feastCalendar(feast) as string];
  expect(feastTimes(feast, feastCalendar(feast), year ?? 2019)).toHaveLength(1);
});
