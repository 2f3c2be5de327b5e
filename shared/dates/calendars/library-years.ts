import { CalendarDate, type Calendar } from '@internationalized/date';

const julianDayOfEpoch = 2_440_588;

/** Month starts from the library, which is sound for days that exist; it is never asked about any other. */
export function libraryYears(library: Calendar): (year: number) => readonly number[] {
  return (year) => {
    const months = library.getMonthsInYear(new CalendarDate(library, year, 1, 1));
    const starts: number[] = [];
    for (let month = 1; month <= months; month++) {
      starts.push(library.toJulianDay(new CalendarDate(library, year, month, 1)) - julianDayOfEpoch);
    }
    const end = library.getDaysInMonth(new CalendarDate(library, year, months, 1));
    return [...starts, (starts.at(-1) ?? 0) + end];
  };
}
