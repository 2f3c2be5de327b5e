import { z } from 'zod';
import { calendarIdSchema } from './domain/when.ts';

/** How a person likes the window, on this computer; nothing of any case. Null = as the computer says. */
export const preferencesSchema = z.object({
  /** The window's language, a BCP 47 tag. */
  language: z.string().max(35).nullable().default(null),
  theme: z.enum(['system', 'light', 'dark', 'contrast']).default('system'),
  /** The calendar shown beside the Gregorian one. */
  calendar: calendarIdSchema.nullable().default(null),
});
export type Preferences = z.infer<typeof preferencesSchema>;
