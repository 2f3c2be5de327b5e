import { z } from 'zod';
import { daySchema } from '../day.ts';
import { findMentionsIn } from './find-mentions-in.ts';
import type { Mention } from './mention.ts';

/** One row of `folio dates --jsonl`: a text, the day it is dated, what was told before it. */
export const datesRowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  lang: z.string().default('en'),
  text: z.string(),
  reference: daySchema.nullish().default(null),
  context: z.union([z.string(), z.array(z.string()).transform((lines) => lines.join('\n'))]).nullish(),
  /** EDTF. */
  anchor: z.string().nullish(),
});
export type DatesRow = z.infer<typeof datesRowSchema>;

/** The answer to one row: every date found, with UTF-16 offsets, end exclusive. */
export interface DatesFound {
  readonly id: string | number;
  readonly found: readonly Mention[];
}

/** Finds the dates of one row. A promise, because a language without a grammar loads its reader first. */
export async function datesRow(row: DatesRow): Promise<DatesFound> {
  const options = {
    language: row.lang,
    reference: row.reference ?? null,
    context: row.context ?? '',
    anchor: row.anchor ?? null,
  };
  return { id: row.id, found: await findMentionsIn(row.text, options) };
}
