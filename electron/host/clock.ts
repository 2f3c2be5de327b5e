import { type Day, dayOf } from '../../shared/dates/day.ts';

/** The time, as a parameter: today's day and this instant. */
export interface Clock {
  /** The day in this machine's time zone. */
  today(): Day;
  /** This instant, ISO 8601 in UTC. */
  now(): string;
}

/** The computer's own clock, in its own time zone: `today` is the day on the person's wall. */
export const machineClock: Clock = {
  today: () => localDay(new Date()),
  now: () => new Date().toISOString(),
};

function localDay(date: Date): Day {
  const day = dayOf(date.getFullYear(), date.getMonth() + 1, date.getDate());
  if (day === null) throw new Error('The clock of this machine stands outside the years 1 to 9999.');
  return day;
}
