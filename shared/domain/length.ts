import { z } from 'zod';

/** A length of time as given, with the whole days it allows, both inclusive. Null bounds: not understood. */
export const lengthSchema = z.object({
  asGiven: z.string().max(200),
  minDays: z.number().int().min(0).nullable().default(null),
  maxDays: z.number().int().min(0).nullable().default(null),
});
export type Length = z.infer<typeof lengthSchema>;
