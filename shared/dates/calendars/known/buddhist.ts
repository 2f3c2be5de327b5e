import { daySchema } from '../../day.ts';
import { monthsIn, type Calendar } from '../calendar.ts';

/** Buddhist years of Thailand: Gregorian months, years 543 ahead. */
export const buddhist: Calendar = {
  first: 544,
  last: 10542,
  meanYear: 365.2425,
  ahead: 543,
  monthStarts: null,
  placeInYear: null,
  sharesMonths: 'gregory',
  observed: false,
  plausible: {
    bare: [2400, 2620],
    hinted: null,
    named: [2300, 2700],
    living: [2480, 2600],
    short: { before: 2400, last: 99 },
  },
  known: { year: 2562, month: 3, date: 12, day: daySchema.parse('2019-03-12') },
  names: [
    monthsIn('th', [
      'มกราคม|ม.ค.',
      'กุมภาพันธ์|ก.พ.',
      'มีนาคม|มี.ค.',
      'เมษายน|เม.ย.',
      'พฤษภาคม|พ.ค.',
      'มิถุนายน|มิ.ย.',
      'กรกฎาคม|ก.ค.',
      'สิงหาคม|ส.ค.',
      'กันยายน|ก.ย.',
      'ตุลาคม|ต.ค.',
      'พฤศจิกายน|พ.ย.',
      'ธันวาคม|ธ.ค.',
    ]),
  ],
};
