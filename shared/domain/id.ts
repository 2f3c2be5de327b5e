import { z } from 'zod';

/** Any record's id: 1 to 64 letters, digits, `-` or `_`, unique within a case. */
export const idSchema = z
  .string()
  .regex(/^[A-Za-z0-9_-]{1,64}$/, 'An id is 1 to 64 letters, digits, "-" or "_".')
  .brand<'Id'>();

export type Id = z.infer<typeof idSchema>;
