import { z } from 'zod';
import { idSchema } from './id.ts';

/** Somewhere things happened. `within` nests it: a prison in a city in a country. */
export const placeSchema = z.object({
  record: z.literal('place').default('place'),
  id: idSchema,
  name: z.string().max(300).default(''),
  country: z.string().max(200).default(''),
  within: idSchema.nullable().default(null),
  notes: z.string().max(20_000).default(''),
});
export type Place = z.infer<typeof placeSchema>;
