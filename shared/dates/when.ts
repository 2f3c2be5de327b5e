import { z } from 'zod';
import { calendarIdSchema } from './calendar-id.ts';
import { basisSchema, certaintySchema, type GivenWhen } from './given-when.ts';
import { interpretWhen } from './interpret-when.ts';
import { readingSchema, type Interpretation, type Reading } from './reading.ts';

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
