import { z } from 'zod';
import { daySchema } from './day.ts';
import { interpretWhen } from './interpret-when.ts';

/** The calendars Folio reads, by their CLDR names where they have one. */
export const calendarIdSchema = z.enum([
  'gregory',
  'persian',
  'islamic-umalqura',
  'islamic-civil',
  'ethiopic',
  'coptic',
  'bikram-sambat',
  'buddhist',
  'hebrew',
  'indian',
]);
export type CalendarId = z.infer<typeof calendarIdSchema>;

/** How sure the speaker is of the date. */
export const certaintySchema = z.enum(['exact', 'sure', 'think', 'guess', 'unknown']);
export type Certainty = z.infer<typeof certaintySchema>;

/** Where the speaker has the date from. */
export const basisSchema = z.enum(['memory', 'document', 'told-by', 'calculated']);
export type Basis = z.infer<typeof basisSchema>;

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

const derived = {
  ...readingSchema.shape,
  approximate: z.boolean(),
  uncertain: z.boolean(),
  weekday: z.number().int().min(0).max(6).nullable(),
  alternatives: z.array(readingSchema).readonly(),
};

/**
 * A date as somebody gave it. Only `asGiven` is needed; the rest says how to read it.
 * What Folio understood (bounds, EDTF, alternatives) is derived again from the words at every door,
 * so an interpretation in a file can never replace what the words say.
 */
export const whenSchema = z
  .object({
    asGiven: z.string().max(500),
    /** BCP 47 tag of the words, '' when not known. */
    language: z.string().max(35).default(''),
    /** The calendar the writer used; null: told from the words, else Gregorian. */
    calendarAsked: calendarIdSchema.nullable().default(null),
    /** Which reading the person settled on when there are several (0 = the first); null = not settled. */
    settled: z.number().int().min(0).max(9).nullable().default(null),
    certainty: certaintySchema.default('sure'),
    basis: basisSchema.default('memory'),
    ...z.object(derived).partial().shape,
  })
  .transform((given): When => parseWhen(given));

/** The words and how to read them: what a form or a file gives. */
export interface GivenWhen {
  readonly asGiven: string;
  readonly language: string;
  readonly calendarAsked: CalendarId | null;
  readonly settled: number | null;
  readonly certainty: Certainty;
  readonly basis: Basis;
}

/** What the words were understood to say, beside the words. */
export interface Interpretation extends Reading {
  readonly approximate: boolean;
  readonly uncertain: boolean;
  /** Named weekday, 0 = Sunday. */
  readonly weekday: number | null;
  /** Every other possible reading while none is settled; contradictions must hold in all of them. */
  readonly alternatives: readonly Reading[];
}

/** An uncertain date: the words as given and the days they allow. */
export interface When extends GivenWhen, Interpretation {}

/**
 * Reads a date as people write it. Never fails and never repairs: words that name no date keep
 * unknown bounds, a day that does not exist comes back `impossible` with open bounds.
 */
export function parseWhen(given: Partial<GivenWhen> & { readonly asGiven: string }): When {
  const whole: GivenWhen = {
    asGiven: given.asGiven,
    language: given.language ?? '',
    calendarAsked: given.calendarAsked ?? null,
    settled: given.settled ?? null,
    certainty: given.certainty ?? 'sure',
    basis: given.basis ?? 'memory',
  };
  return { ...whole, ...interpretWhen(whole) };
}

/** Every reading still possible: the first, then its alternatives. */
export function readingsOf(when: When): readonly Reading[] {
  return [when, ...when.alternatives];
}
