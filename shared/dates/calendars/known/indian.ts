import { IndianCalendar } from '@internationalized/date';
import { daySchema } from '../../day.ts';
import { libraryYears } from '../library-years.ts';
import { monthsIn, type Calendar } from '../calendar.ts';

/** The Indian national (Saka) calendar. */
export const indian: Calendar = {
  first: 1,
  last: 9919,
  meanYear: 365.2425,
  ahead: null,
  monthStarts: libraryYears(new IndianCalendar()),
  placeInYear: null,
  sharesMonths: null,
  observed: false,
  plausible: { bare: null, hinted: null, named: [1700, 2050], living: null, short: null },
  known: { year: 1941, month: 1, date: 1, day: daySchema.parse('2019-03-22') },
  names: [
    monthsIn('hi', [
      'चैत्र|चैत',
      'वैशाख|बैसाख',
      'ज्येष्ठ|जेठ',
      'आषाढ़|आषाढ|असाढ़',
      'श्रावण|सावन',
      'भाद्रपद|भाद्र|भादों',
      'आश्विन|अश्विन|क्वार',
      'कार्तिक|कातिक',
      'अग्रहायण|मार्गशीर्ष|अगहन',
      'पौष|पूस',
      'माघ',
      'फाल्गुन|फागुन',
    ]),
    monthsIn('', [
      'Chaitra',
      'Vaisakha|Vaishakha',
      'Jyaistha|Jyeshtha|Jyaishtha',
      'Asadha|Ashadha',
      'Sravana|Shravana',
      'Bhadra|Bhadrapada',
      'Asvina|Ashvina|Ashwina',
      'Kartika',
      'Agrahayana|Margashirsha',
      'Pausha|Pausa',
      'Magha',
      'Phalguna',
    ]),
  ],
};
