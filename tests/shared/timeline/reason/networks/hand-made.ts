import type { z } from 'zod';
import type {
  reasonRowSchema,
  reasonRuleSchema,
  reasonStatementSchema,
} from '../../../../../shared/timeline/reason/reason-row.ts';

/** A network made by hand, and all minimal conflicts in it with their checks; consistent when there are none. */
export interface HandMade {
  readonly name: string;
  readonly row: z.input<typeof reasonRowSchema>;
  /** `check: statement statement …`, one for each minimal conflict. */
  readonly conflicts: readonly string[];
}

type Assertion = z.input<typeof reasonStatementSchema>;
type Rule = z.input<typeof reasonRuleSchema>;

/** A date. */
export const on = (
  id: string,
  ep: string,
  first: string | null,
  last = first,
  weekday?: number,
): Assertion => ({
  id,
  kind: 'date',
  ep,
  earliest: first,
  latest: last,
  ...(weekday === undefined ? {} : { weekday }),
});
/** An order of two events, by so many days. */
export const rel = (
  id: string,
  frm: string,
  to: string,
  min: number | null,
  max: number | null = null,
): Assertion => ({
  id,
  kind: 'rel',
  frm,
  to,
  min,
  max,
});
/** A weekday. */
export const weekday = (id: string, ep: string, day: number): Assertion => ({
  id,
  kind: 'weekday',
  ep,
  weekday: day,
});
/** A date with several readings. */
export const alt = (id: string, ep: string, ...dates: string[]): Assertion => ({
  id,
  kind: 'alt',
  ep,
  dates,
});
/** An age. */
export const age = (id: string, birth: string, ep: string, years: number): Assertion => ({
  id,
  kind: 'age',
  birth,
  ep,
  years,
});
/** A background rule between two events. */
export const follows = (
  check: string,
  frm: string,
  to: string,
  min: number | null = 0,
  max: number | null = null,
): Rule => ({
  kind: 'rel',
  check,
  frm,
  to,
  min,
  max,
});
/** A background rule on one event. */
export const within = (check: string, ep: string, earliest: string | null, latest: string | null): Rule => ({
  kind: 'abs',
  check,
  ep,
  earliest,
  latest,
});
/** A background rule that two stays do not overlap. */
export const apart = (a: string, b: string): Rule => ({ kind: 'disjoint', check: 'two-places', a, b });

/** What a network has beside its statements: events and background rules. */
interface Known {
  readonly points?: readonly string[];
  readonly spans?: readonly string[];
  readonly background?: Rule[];
}

/** A network of statements about events, with the conflicts that it has. */
export function made(
  name: string,
  known: Known,
  statements: Assertion[],
  conflicts: readonly string[] = [],
): HandMade {
  const events = [
    ...(known.points ?? []).map((id) => ({ id, type: 'point' as const })),
    ...(known.spans ?? []).map((id) => ({ id, type: 'span' as const })),
  ];
  return {
    name,
    row: { id: name, today: '2024-06-01', events, statements, background: known.background ?? [] },
    conflicts,
  };
}

/** One, two and three events of a day each. */
export const a = { points: ['a'] };
export const ab = { points: ['a', 'b'] };
export const abc = { points: ['a', 'b', 'c'] };
