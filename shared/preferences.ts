import { z } from 'zod';
import { calendarIdSchema } from './dates/calendar-id.ts';

/** Where the window was and how large, in the screen's points; from the upper left of the first screen. */
export const windowBoundsSchema = z.object({
  x: z.int().min(-20_000).max(20_000),
  y: z.int().min(-20_000).max(20_000),
  width: z.int().min(320).max(20_000),
  height: z.int().min(240).max(20_000),
});
export type WindowBounds = z.infer<typeof windowBoundsSchema>;

/** How a person likes the window, on this computer; nothing of any case. Null = as the computer says. */
export const preferencesSchema = z.object({
  /** The window's language, a BCP 47 tag. */
  language: z.string().max(35).nullable().default(null),
  theme: z.enum(['system', 'light', 'dark', 'contrast']).default('system'),
  /** The calendar shown beside the Gregorian one. */
  calendar: calendarIdSchema.nullable().default(null),
  window: windowBoundsSchema.nullable().default(null),
});
export type Preferences = z.infer<typeof preferencesSchema>;
