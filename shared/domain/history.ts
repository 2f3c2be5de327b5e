import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { idSchema } from './id.ts';
import { lengthSchema } from '../dates/length.ts';
import { whenSchema } from '../dates/when.ts';

/** What a stretch of a life was. */
export const historyKindSchema = z.enum([
  'residence',
  'work',
  'school',
  'membership',
  'military',
  'travel',
  'entry',
  'arrest',
  'proceeding',
]);
export type HistoryKind = z.infer<typeof historyKindSchema>;

/** One line of a life history as forms ask for it, from a day to a day. */
export const historySchema = z.object({
  record: z.literal('history').default('history'),
  id: idSchema,
  kind: historyKindSchema.default('residence'),
  title: z.string().max(300).default(''),
  /** Whose history; null: the applicant's. */
  person: idSchema.nullable().default(null),
  from: whenSchema.nullable().default(null),
  to: whenSchema.nullable().default(null),
  length: lengthSchema.nullable().default(null),
  place: idSchema.nullable().default(null),
  /** Where a journey began. */
  fromPlace: idSchema.nullable().default(null),
  /** Employer, school, organisation, unit or authority. */
  organisation: z.string().max(300).default(''),
  position: z.string().max(300).default(''),
  /** Immigration status given at an entry, and when it ends. */
  status: z.string().max(300).default(''),
  expires: whenSchema.nullable().default(null),
  /** A border crossing into or out of `place`. */
  direction: z.enum(['in', 'out']).nullable().default(null),
  /** The passport or ticket used. */
  document: idSchema.nullable().default(null),
  fullTime: z.boolean().default(false),
  claims: z.array(claimSchema).readonly().default([]),
  planned: z.boolean().default(false),
  notes: z.string().max(20_000).default(''),
});
export type History = z.infer<typeof historySchema>;
