/** Which stretch of time shows: the day at the start edge and how wide a day is, in pixels. */
export interface View {
  readonly start: number;
  readonly perDay: number;
}

/** From about four centuries across a window to about two days. */
export const narrowest = 0.008;
/** Pixels a day is at the most. */
export const widest = 400;

/** The view that shows from one day to another with a little room. */
export function fit(first: number, last: number, width: number): View {
  const days = Math.max(30, last - first);
  const perDay = clamp((width * 0.92) / days);
  return { start: first - (width / perDay - (last - first)) / 2, perDay };
}

/** Closer or farther, the day under `x` staying where it is. */
export function zoomAt(view: View, x: number, factor: number): View {
  const perDay = clamp(view.perDay * factor);
  return { perDay, start: view.start + x / view.perDay - x / perDay };
}

/** Moves along by pixels. */
export function pan(view: View, pixels: number): View {
  return { ...view, start: view.start + pixels / view.perDay };
}

/** How far a day lies from the start edge, in pixels. */
export function xOf(view: View, day: number): number {
  return (day - view.start) * view.perDay;
}

function clamp(perDay: number): number {
  return Math.min(widest, Math.max(narrowest, perDay));
}

/** A mark of the axis; days count from 1970-01-01. */
export interface Tick {
  readonly day: number;
  readonly unit: 'year' | 'month' | 'day';
}

const wantedGap = 110;

/** Where the axis is marked, at most one mark each hundred pixels: decades, years, months or days. */
export function ticks(view: View, width: number): readonly Tick[] {
  const days = wantedGap / view.perDay;
  const end = view.start + width / view.perDay;
  if (days > 200) return yearTicks(view.start, end, Math.max(1, roundYears(days / 365.25)));
  if (days > 20) return monthTicks(view.start, end, roundMonths(days / 30.4));
  const step = [1, 2, 5, 10, 15].find((each) => each >= days) ?? 15;
  return dayTicks(view.start, end, step);
}

function yearTicks(start: number, end: number, step: number): readonly Tick[] {
  const found: Tick[] = [];
  const first = Math.floor(yearOf(start) / step) * step;
  for (let year = first; dayOfMonth(year, 0) <= end; year += step)
    found.push({ day: dayOfMonth(year, 0), unit: 'year' });
  return found;
}

function monthTicks(start: number, end: number, step: number): readonly Tick[] {
  const found: Tick[] = [];
  const year = yearOf(start);
  for (let month = 0; dayOfMonth(year, month) <= end; month += step)
    found.push({ day: dayOfMonth(year, month), unit: 'month' });
  return found.filter(({ day }) => day >= start - 31 * step);
}

function dayTicks(start: number, end: number, step: number): readonly Tick[] {
  const found: Tick[] = [];
  for (let day = Math.floor(start / step) * step; day <= end; day += step) found.push({ day, unit: 'day' });
  return found;
}

function roundYears(years: number): number {
  return [1, 2, 5, 10, 20, 50, 100].find((each) => each >= years) ?? 200;
}

function roundMonths(months: number): number {
  return [1, 2, 3, 6, 12].find((each) => each >= months) ?? 12;
}

const dayLength = 86_400_000;

function yearOf(day: number): number {
  return new Date(day * dayLength).getUTCFullYear();
}

function dayOfMonth(year: number, month: number): number {
  return Date.UTC(year, month, 1) / dayLength;
}
