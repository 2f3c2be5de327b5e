import type { Precision } from '../reading.ts';

/**
 * How far words such as "about" reach: the one table to edit. Days unless said otherwise.
 * Only hard bounds are widened; the likely span stays what the words say by themselves.
 */
export const padding = {
  /** To either side of an "about", by what it is about. */
  about: {
    day: 10,
    week: 10,
    month: 15,
    season: 30,
    quarter: 30,
    'half-year': 60,
    year: 183,
    decade: 730,
    century: 3650,
    range: 15,
    open: 15,
    unknown: 0,
  } satisfies Record<Precision, number>,
  /** First and last day of the month; 31 stands for its end. */
  month: { early: [1, 12], mid: [8, 23], late: [18, 31] },
  /** First and last month of the year out of twelve. */
  year: { early: [1, 5], mid: [4, 9], late: [8, 12] },
  /** First and last year of the decade, 0 to 9. */
  decade: { early: [0, 4], mid: [3, 7], late: [6, 9] },
  /** Thirds of a season, quarter or half-year, in hundredths of its length. */
  other: { early: [0, 45], mid: [25, 75], late: [55, 100] },
  season: 15,
  /** A month that begins when the new moon is seen may begin a day off the calculated one. */
  observed: 1,
  /** "The first week of March": where weeks are taken to begin differs. */
  weekOfMonth: 3,
  weekAround: 6,
  lengths: {
    /** Of the number said, when it is "about". */
    about: 0.4,
    few: [2, 9],
    several: [3, 9],
    couple: [2, 3],
    /** To either side of a count of weeks, months or years. */
    week: 3,
    month: 15,
    year: 183,
  },
} as const;
