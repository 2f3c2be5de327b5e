import { HebrewCalendar } from '@internationalized/date';
import { daySchema } from '../../day.ts';
import { libraryYears } from '../library-years.ts';
import { monthsIn, type Calendar } from '../calendar.ts';

const years = libraryYears(new HebrewCalendar());

/** Hebrew years; months are ordinals within the year, Tishri 1. */
export const hebrew: Calendar = {
  first: 3762,
  last: 9999,
  meanYear: 365.2468,
  ahead: null,
  monthStarts: years,
  placeInYear: placeInYear,
  sharesMonths: null,
  observed: false,
  plausible: {
    bare: [5600, 5860],
    hinted: null,
    named: [5000, 6000],
    living: [5700, 5800],
    short: { before: 5600, last: 99 },
  },
  known: { year: 5780, month: 1, date: 1, day: daySchema.parse('2019-09-30') },
  names: [
    monthsIn('', [
      'Tishri|Tishrei|Tichri|Tisri',
      'Heshvan|Cheshvan|Marcheshvan|Hechvan',
      'Kislev',
      'Tevet|Tebeth|Teveth',
      'Shevat|Shvat|Chevat|Sebat',
      'Adar I|Adar Rishon|Adar Alef',
      'Adar|Adar II|Adar Sheni|Adar Bet|Veadar',
      'Nisan|Nissan',
      'Iyar|Iyyar',
      'Sivan',
      'Tammuz|Tamuz|Tamouz',
      'Av|Menachem Av',
      'Elul|Eloul',
    ]),
    monthsIn('he', [
      'תשרי',
      'חשוון|חשון|מרחשוון|מרחשון',
      'כסלו',
      'טבת',
      'שבט',
      'אדר א|אדר א׳|אדר ראשון',
      'אדר|אדר ב|אדר ב׳|אדר שני',
      'ניסן',
      'אייר',
      'סיוון|סיון',
      'תמוז',
      'אב|מנחם אב',
      'אלול',
    ]),
    monthsIn('ru', [
      'тишрей|тишрея',
      'хешван|хешвана',
      'кислев|кислева',
      'тевет|тевета',
      'шват|шеват|швата',
      'адар I|адар алеф',
      'адар|адара|адар II|адар бет',
      'нисан|нисана',
      'ияр|ияра',
      'сиван|сивана',
      'таммуз|таммуза|тамуз',
      'ав|ава',
      'элул|элула',
    ]),
  ],
};

/** Months are named as in a leap year: those after Adar come one earlier in a common one, which has no Adar I. */
function placeInYear(month: number, year: number): number | null {
  if (month < 6 || years(year).length !== 13) return month;
  return month === 6 ? null : month - 1;
}
