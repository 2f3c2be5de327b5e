import { IslamicCivilCalendar } from '@internationalized/date';
import { daySchema } from '../../day.ts';
import { libraryYears } from '../library-years.ts';
import { type Calendar } from '../calendar.ts';

/** Islamic months by the tabular rule, under the names of Umm al-Qura's. */
export const islamicCivil: Calendar = {
  first: 1,
  last: 9665,
  meanYear: 354.367,
  ahead: null,
  monthStarts: libraryYears(new IslamicCivilCalendar()),
  placeInYear: null,
  sharesMonths: 'islamic-umalqura',
  observed: false,
  plausible: {
    bare: null,
    hinted: null,
    named: [1000, 1600],
    living: null,
    short: { before: 1300, last: 50 },
  },
  known: { year: 1, month: 1, date: 1, day: daySchema.parse('0622-07-19') },
  names: [],
};
