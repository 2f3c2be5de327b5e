import { CopticCalendar } from '@internationalized/date';
import { daySchema } from '../../day.ts';
import { libraryYears } from '../library-years.ts';
import { monthsIn, type Calendar } from '../calendar.ts';

/** Coptic years of the martyrs, thirteen months. */
export const coptic: Calendar = {
  first: 1,
  last: 9715,
  meanYear: 365.25,
  ahead: null,
  monthStarts: libraryYears(new CopticCalendar()),
  placeInYear: null,
  sharesMonths: null,
  observed: false,
  plausible: { bare: null, hinted: null, named: [1400, 1850], living: null, short: null },
  known: { year: 1735, month: 1, date: 1, day: daySchema.parse('2018-09-11') },
  names: [
    monthsIn('', [
      'Thout|Tout|Thoout',
      'Paopi|Baba|Babah|Baabah',
      'Hathor|Hator|Hatour|Hathour',
      'Koiak|Kiahk|Kiyahk|Kyahk',
      'Tobi|Toba|Tubah|Toubah|Tobe',
      'Meshir|Amshir',
      'Paremhat|Baramhat|Barmahat',
      'Parmouti|Baramouda|Barmouda|Barmoudah',
      'Pashons|Bashans',
      'Paoni|Paona|Baouna',
      'Epip|Epep|Abib',
      'Mesori|Mesra|Misra',
      'Pi Kogi Enavot|Nasie|Nasi|Al Nasi',
    ]),
    monthsIn('ar', [
      'توت',
      'بابه|بابة',
      'هاتور',
      'كيهك|كياك',
      'طوبة|طوبه',
      'أمشير',
      'برمهات',
      'برمودة|برموده',
      'بشنس',
      'بؤونة|بؤونه',
      'أبيب',
      'مسرى|مسري',
      'نسيئ|النسيء|نسيء',
    ]),
  ],
};
