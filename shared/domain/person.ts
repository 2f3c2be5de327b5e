import { z } from 'zod';
import { idSchema } from './id.ts';
import { whenSchema } from '../dates/when.ts';

/** What a person is to the case; one may be several things. */
export const personRoleSchema = z.enum([
  'applicant',
  'family',
  'witness',
  'perpetrator',
  'doctor',
  'lawyer',
  'interpreter',
  'translator',
  'official',
  'other',
]);

/** Yes, no, or not said: never a default that puts words in a mouth. */
export const triStateSchema = z.enum(['yes', 'no', 'unknown']);
export type TriState = z.infer<typeof triStateSchema>;

/** Anyone the record names, the applicant included. */
export const personSchema = z.object({
  record: z.literal('person').default('person'),
  id: idSchema,
  name: z.string().max(300).default(''),
  otherNames: z.array(z.string().max(300)).readonly().default([]),
  roles: z.array(personRoleSchema).readonly().default([]),
  /** What they are to the applicant: "my sister". */
  relation: z.string().max(300).default(''),
  /** The export then uses the pseudonym and refuses exhibits not redacted for them. */
  hideIdentity: z.boolean().default(false),
  pseudonym: z.string().max(100).default(''),
  born: whenSchema.nullable().default(null),
  bornPlace: idSchema.nullable().default(null),
  died: whenSchema.nullable().default(null),
  married: whenSchema.nullable().default(null),
  /** A family member who is part of the application. */
  included: z.boolean().default(false),
  nationality: z.string().max(200).default(''),
  languages: z.array(z.string().max(100)).readonly().default([]),
  occupation: z.string().max(300).default(''),
  /** The office, force or group they belong to. */
  affiliation: z.string().max(300).default(''),
  actsForState: triStateSchema.default('unknown'),
  address: z.string().max(1000).default(''),
  phone: z.string().max(100).default(''),
  email: z.string().max(200).default(''),
  notes: z.string().max(20_000).default(''),
});
export type Person = z.infer<typeof personSchema>;
