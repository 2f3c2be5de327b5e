import { z } from 'zod';
import { calendarIdSchema } from './calendar-id.ts';
import { daySchema } from './day.ts';

/** The unit that the words name. */
export const precisionSchema = z.enum([
  'day',
  'week',
  'month',
  'season',
  'quarter',
  'half-year',
  'year',
  'decade',
  'century',
  'range',
  'open',
  'unknown',
]);
export type Precision = z.infer<typeof precisionSchema>;

/** Why a date as written cannot be: texts for it are chosen at the edge. */
export const impossibleSchema = z.object({
  reason: z.enum(['no-such-day', 'no-such-month', 'outside-tables', 'inverted-range', 'weekday']),
  /** Days the month has, months the year has, or the weekday (0 = Sunday) the day really was. */
  limit: z.number().int().nullable(),
});
export type Impossible = z.infer<typeof impossibleSchema>;

/** The numbers and names exactly as the writer put them; never overwritten. */
export const writtenSchema = z.object({
  year: z.number().int().optional(),
  month: z.number().int().optional(),
  day: z.number().int().optional(),
  monthName: z.string().optional(),
  era: z.string().optional(),
  script: z.string().optional(),
});
export type Written = z.infer<typeof writtenSchema>;

/** One way to read the words: hard bounds both inclusive, null = open on that side. */
export const readingSchema = z.object({
  earliest: daySchema.nullable(),
  latest: daySchema.nullable(),
  /** Soft core of an "about", within the hard bounds: for hints, never for contradictions. */
  likelyEarliest: daySchema.nullable(),
  likelyLatest: daySchema.nullable(),
  precision: precisionSchema,
  calendar: calendarIdSchema,
  /** ISO 8601-2 (EDTF), empty when the words name no date. */
  edtf: z.string(),
  written: writtenSchema,
  impossible: impossibleSchema.nullable(),
});
export type Reading = z.infer<typeof readingSchema>;

/** What the words were understood to say, beside the words. */
export interface Interpretation extends Reading {
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Named weekday, 0 = Sunday. */
  readonly weekday: number | null;
  /** Every other possible reading while none is settled; contradictions must hold in all of them. */
  readonly alternatives: readonly Reading[];
}
