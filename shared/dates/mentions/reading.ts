import type { CalendarId } from '../calendar-id.ts';
import type { Span } from './span.ts';

/** What an expression can mean once a story gives it its place: at most two spans, or a day that does not exist. */
export interface Resolved {
  readonly spans: readonly Span[];
  readonly impossible?: true;
  readonly weekdayMismatch?: true;
  readonly calendar?: CalendarId;
}

/** No date after all. */
export const nothing: Resolved = { spans: [] };

/** The first two different spans, nulls left out. */
export function either(...spans: readonly (Span | null | undefined)[]): Resolved {
  const kept: Span[] = [];
  for (const span of spans)
    if (span && !kept.some((known) => known.edtf === span.edtf) && kept.length < 2) kept.push(span);
  return { spans: kept };
}
