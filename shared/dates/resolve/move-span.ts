import { weekdayOf } from '../day.ts';
import { dayText, exactly, type Span } from './span.ts';

type Direction = 'beforeBy' | 'afterBy';

/** The days so many days before or after others. */
export function movedByDays(
  kind: Direction,
  days: { min: number; max: number; likelyMin: number; likelyMax: number },
  span: Span,
): Span {
  const move = (from: number | null, by: number) =>
    from === null ? null : kind === 'afterBy' ? from + by : from - by;
  const [near, far, likelyNear, likelyFar] =
    kind === 'afterBy'
      ? [days.min, days.max, days.likelyMin, days.likelyMax]
      : [days.max, days.min, days.likelyMax, days.likelyMin];
  return {
    earliest: move(span.earliest, near),
    latest: move(span.latest, far),
    likelyEarliest: move(span.likelyEarliest, likelyNear),
    likelyLatest: move(span.likelyLatest, likelyFar),
  };
}

/** The next or last such weekday strictly after or before the date. */
export function movedToWeekday(kind: Direction, weekday: number, span: Span): Span {
  const step = (from: number | null) =>
    from === null ? null : kind === 'afterBy' ? nextWeekday(from, weekday) : lastWeekday(from, weekday);
  const [earliest, latest] = [step(span.earliest), step(span.latest)];
  if (earliest !== null && earliest === latest) return exactly(earliest, latest);
  return {
    earliest,
    latest,
    likelyEarliest: step(span.likelyEarliest),
    likelyLatest: step(span.likelyLatest),
  };
}

function nextWeekday(from: number, weekday: number): number {
  return from + (((weekday - weekdayOf(dayText(from)) + 6) % 7) + 1);
}

function lastWeekday(from: number, weekday: number): number {
  return from - (((weekdayOf(dayText(from)) - weekday + 6) % 7) + 1);
}
