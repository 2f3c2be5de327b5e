import { z } from 'zod';
import { idSchema } from './id.ts';

/** What can be done about a finding. */
export const decisionActionSchema = z.enum([
  'ask',
  'document-wrong',
  'keep-both',
  'two-events',
  'not-sure',
  'set-aside',
]);

/** What a person decided about a finding; it holds while the statements involved stay as they were. */
export const decisionSchema = z.object({
  record: z.literal('decision').default('decision'),
  id: idSchema,
  /** The finding's id: a stable hash over its check and the statements involved. */
  finding: z.string().max(200),
  action: decisionActionSchema,
  note: z.string().max(20_000).default(''),
  /** Who decided, as they wrote it. */
  by: z.string().max(300).default(''),
  /** ISO 8601 instant. */
  at: z.string().max(40).default(''),
  /** The note goes into the dossier's annex of explanations. */
  inDossier: z.boolean().default(false),
});
export type Decision = z.infer<typeof decisionSchema>;
