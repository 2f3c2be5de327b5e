import bikramSambatTable from 'bikram-sambat';
import { daySchema } from '../../day.ts';
import { monthsIn, type Calendar } from '../calendar.ts';

/** Bikram Sambat of Nepal, by the published lengths of its months. */
export const bikramSambat: Calendar = {
  first: 1970,
  last: 2090,
  meanYear: 365.2588,
  ahead: null,
  monthStarts: monthStarts,
  placeInYear: null,
  sharesMonths: null,
  observed: false,
  plausible: {
    bare: null,
    hinted: [1970, 2090],
    named: [1950, 2100],
    living: [2050, 2090],
    short: { before: 1900, last: 90 },
  },
  known: { year: 2076, month: 1, date: 1, day: daySchema.parse('2019-04-14') },
  names: [
    monthsIn('ne', [
      'बैशाख|वैशाख|बैसाख|वैसाख',
      'जेठ|ज्येष्ठ|जेष्ठ',
      'असार|आषाढ|अषाढ|आषाढ़',
      'साउन|श्रावण|श्रावन|साउँन',
      'भदौ|भाद्र|भाद्रपद',
      'असोज|आश्विन|अश्विन|आसोज',
      'कार्तिक|कात्तिक|कार्त्तिक',
      'मंसिर|मङ्सिर|मङसिर|मार्ग|मार्गशीर्ष|मंशिर',
      'पुस|पौष|पूस|पुष',
      'माघ',
      'फागुन|फाल्गुन|फाल्गुण',
      'चैत|चैत्र|चेत्र',
    ]),
    monthsIn('', [
      'Baisakh|Baishakh|Baisaakh|Vaishakh|Baishak',
      'Jestha|Jeth|Jeshtha|Jesth|Jyestha|Jyeshtha',
      'Asar|Ashad|Ashadh|Asadh|Ashar|Aasadh',
      'Shrawan|Saun|Sawan|Shravan|Srawan|Shraawan',
      'Bhadra|Bhadau|Bhado',
      'Ashwin|Asoj|Asoj|Ashoj|Aswin|Aashwin',
      'Kartik|Kattik|Kaartik',
      'Mangsir|Mansir|Marga|Mangshir|Mungsir',
      'Poush|Push|Pus|Paush|Poos',
      'Magh|Maagh',
      'Falgun|Phagun|Fagun|Phalgun|Faagun',
      'Chaitra|Chait|Chaita',
    ]),
  ],
};

/** 1 Baisakh 1970 is 13 April 1913. */
const firstDay = -20_717;
const firstYear = 1970;

function monthStarts(year: number): readonly number[] {
  let day = firstDay;
  for (let before = firstYear; before < year; before++)
    for (let month = 1; month <= 12; month++) day += bikramSambatTable.daysInMonth(before, month);
  const starts = [day];
  for (let month = 1; month <= 12; month++) starts.push((day += bikramSambatTable.daysInMonth(year, month)));
  return starts;
}
