import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { idSchema } from './id.ts';
import { lengthSchema } from '../dates/length.ts';
import { triStateSchema } from './person.ts';
import { whenSchema } from '../dates/when.ts';

/** What was done to somebody. */
export const incidentKindSchema = z.enum([
  'arrest',
  'detention',
  'interrogation',
  'assault',
  'torture',
  'sexual-violence',
  'threat',
  'raid',
  'surveillance',
  'discrimination',
  'dismissal',
  'protest',
  'disappearance',
  'killing',
  'flight',
  'medical',
  'release',
  'other',
]);
export type IncidentKind = z.infer<typeof incidentKindSchema>;

/** What a person was in an incident. */
export const incidentPartSchema = z.enum(['victim', 'perpetrator', 'witness', 'helper', 'other']);

/** The five protected grounds (Refugee Convention 1951, Article 1A(2)). */
export const groundSchema = z.enum(['race', 'religion', 'nationality', 'social-group', 'political-opinion']);

/** A complaint made to somebody, and what came of it. */
export const reportSchema = z.object({
  to: z.string().max(300).default(''),
  when: whenSchema.nullable().default(null),
  outcome: z.string().max(5000).default(''),
});
export type Report = z.infer<typeof reportSchema>;

/** Something that happened, or that is feared (`planned`). */
export const incidentSchema = z.object({
  record: z.literal('incident').default('incident'),
  id: idSchema,
  title: z.string().max(300).default(''),
  kind: incidentKindSchema.default('other'),
  /** The day, or the first day when it lasted. */
  when: whenSchema.nullable().default(null),
  /** The last day, when it lasted. */
  until: whenSchema.nullable().default(null),
  length: lengthSchema.nullable().default(null),
  place: idSchema.nullable().default(null),
  /** What happened, in the person's own words. */
  account: z.string().max(200_000).default(''),
  people: z
    .array(
      z.object({
        person: idSchema,
        part: incidentPartSchema.default('other'),
      }),
    )
    .readonly()
    .default([]),
  /** Who did it, in words, beside the people linked. */
  doneBy: z.string().max(2000).default(''),
  actsForState: triStateSchema.default('unknown'),
  grounds: z.array(groundSchema).readonly().default([]),
  harm: z.string().max(20_000).default(''),
  reports: z.array(reportSchema).readonly().default([]),
  /** Why it was not reported, if it was not. */
  notReported: z.string().max(5000).default(''),
  /** Why moving elsewhere in the country would not do. */
  relocation: z.string().max(5000).default(''),
  /** Order, ages and further dates the person gives for this incident. */
  claims: z.array(claimSchema).readonly().default([]),
  /** Not past: something planned or feared, so a future date is no mistake. */
  planned: z.boolean().default(false),
  notes: z.string().max(20_000).default(''),
});
export type Incident = z.infer<typeof incidentSchema>;
