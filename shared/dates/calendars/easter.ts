import { addDays, dayOf, type Day } from '../day.ts';

/** Which church's Easter. */
export type Church = 'western' | 'eastern';

/** Easter Sunday: the Gregorian rule (Meeus, Jones, Butcher) or the Julian one of the Eastern churches. */
export function easterSunday(year: number, church: Church): Day | null {
  return church === 'western' ? westernEaster(year) : easternEaster(year);
}

function westernEaster(year: number): Day | null {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const leap = Math.floor(century / 4);
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leap - correction + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const shift = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const count = epact + weekday - 7 * shift + 114;
  return dayOf(year, Math.floor(count / 31), (count % 31) + 1);
}

/** Meeus's Julian rule; 13 days to the Gregorian calendar hold from 1900 to 2099. */
function easternEaster(year: number): Day | null {
  if (year < 1900 || year > 2099) return null;
  const moon = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
  const count = moon + weekday + 114;
  const julian = dayOf(year, Math.floor(count / 31), (count % 31) + 1);
  return julian && addDays(julian, 13);
}
