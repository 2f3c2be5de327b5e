import { z } from 'zod';
import { idSchema } from './id.ts';
import { lengthSchema } from '../dates/length.ts';
import { whenSchema } from '../dates/when.ts';

/** The dated fields a record can have: one of them names an endpoint on the timeline. */
export const dateFieldSchema = z.enum([
  'when',
  'until',
  'from',
  'to',
  'issued',
  'expires',
  'received',
  'signed',
  'born',
  'died',
  'married',
  'filed',
]);
export type DateField = z.infer<typeof dateFieldSchema>;

/** A point in time that statements are about: one dated field of one record. */
export const endpointSchema = z.object({ record: idSchema, field: dateFieldSchema });

const said = {
  id: idSchema,
  /** The words themselves, as they stand in the source. */
  quote: z.string().max(2000).default(''),
  /** Where in the source: the page of a document, 1-based. */
  page: z.number().int().min(1).nullable().default(null),
};

/** Something a document or a paragraph says about time, tied to the record it is about. */
export const claimSchema = z.discriminatedUnion('claim', [
  z.object({ claim: z.literal('date'), ...said, about: endpointSchema, when: whenSchema }),
  z.object({
    claim: z.literal('order'),
    ...said,
    about: endpointSchema,
    relation: z.enum(['before', 'after', 'same-day']),
    than: endpointSchema,
    gap: lengthSchema.nullable().default(null),
  }),
  z.object({ claim: z.literal('length'), ...said, about: idSchema, length: lengthSchema }),
  z.object({
    claim: z.literal('age'),
    ...said,
    about: endpointSchema,
    person: idSchema,
    years: z.number().int().min(0).max(130),
  }),
]);
export type Claim = z.infer<typeof claimSchema>;
