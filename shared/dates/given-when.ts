import { z } from 'zod';
import type { CalendarId } from './calendar-id.ts';

/** How sure the speaker is of the date. */
export const certaintySchema = z.enum(['exact', 'sure', 'think', 'guess', 'unknown']);
export type Certainty = z.infer<typeof certaintySchema>;

/** Where the speaker has the date from. */
export const basisSchema = z.enum(['memory', 'document', 'told-by', 'calculated']);
export type Basis = z.infer<typeof basisSchema>;

/** The words and how to read them: what a form or a file gives. */
export interface GivenWhen {
  readonly asGiven: string;
  readonly language: string;
  readonly calendarAsked: CalendarId | null;
  readonly settled: number | null;
  readonly certainty: Certainty;
  readonly basis: Basis;
}
