import { z } from 'zod';
import { daySchema } from '../../dates/day.ts';

// Plain shapes without defaults: a row may hold many thousands of these. What is left out or null is open.
const bound = daySchema.nullish();
const days = z.number().nullish();
const weekday = z.number().int().min(0).max(6);
const endpoint = z.string().min(1);
const common = { id: z.union([z.string().min(1), z.number()]) };
const span = z.object({ earliest: bound, latest: bound });
/** One reading of an `alt`: a day, or the days from one to another. */
const reading = z.union([daySchema, span]);
const relation = { frm: endpoint, to: endpoint, min: days, max: days };
const range = { ep: endpoint, earliest: bound, latest: bound };

/** One statement: what `kind` it is decides what it means (see `toNetwork`). */
export const reasonStatementSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('date'), ...common, ...range, weekday: weekday.nullish() }),
  z.object({ kind: z.literal('rel'), ...common, ...relation }),
  z.object({ kind: z.literal('weekday'), ...common, ep: endpoint, weekday }),
  z.object({ kind: z.literal('alt'), ...common, ep: endpoint, dates: z.array(reading) }),
  z.object({
    kind: z.literal('age'),
    ...common,
    birth: endpoint,
    ep: endpoint,
    years: z.number().min(0).max(200),
  }),
  z.object({ kind: z.literal('impossible'), ...common }),
  z.object({ kind: z.literal('info'), ...common }),
]);
export type ReasonStatement = z.infer<typeof reasonStatementSchema>;

const check = z.string().nullish();

/** A rule already instantiated: it takes part in the reasoning and never in a conflict. */
export const reasonRuleSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('rel'), check, ...relation }),
  z.object({ kind: z.literal('abs'), check, ...range }),
  z.object({ kind: z.literal('disjoint'), check, a: endpoint, b: endpoint }),
]);
export type ReasonRule = z.infer<typeof reasonRuleSchema>;

/** A line of `folio reason --jsonl`: a network of statements. */
export const reasonRowSchema = z.object({
  id: z.union([z.string(), z.number()]),
  today: daySchema.nullish(),
  events: z.array(z.object({ id: endpoint, type: z.enum(['point', 'span']).default('point') })).default([]),
  statements: z.array(reasonStatementSchema).default([]),
  background: z.array(reasonRuleSchema).default([]),
});
export type ReasonRow = z.infer<typeof reasonRowSchema>;
