import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { idSchema } from './id.ts';
import { triStateSchema } from './person.ts';
import { whenSchema } from '../dates/when.ts';

/** What a statement is, which decides its heading and its attestation. */
export const statementKindSchema = z.enum([
  'declaration',
  'affidavit',
  'letter',
  'translator-certificate',
  'interpreter-certificate',
]);

/** What came of reading a paragraph back to the person who speaks in it. */
const readBackSchema = z.object({
  outcome: z.enum(['confirmed', 'change']),
  /** Who read it back; null: not named. */
  by: idSchema.nullable().default(null),
  /** ISO 8601 instant of the answer. */
  at: z.string().max(40),
  /** Lower-case hexadecimal SHA-256 of the UTF-8 bytes of heading, line feed and text as they were read. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** What is to be changed, in the speaker's words. */
  note: z.string().max(2000).default(''),
});

/**
 * One numbered paragraph. The text may hold citations `[@ID]` or `[@ID, p. 3]`, which the dossier
 * turns into the exhibit's label and page.
 */
export const paragraphSchema = z.object({
  id: idSchema,
  /** A heading printed above it, if any. */
  heading: z.string().max(300).default(''),
  text: z.string().max(100_000).default(''),
  /** The incidents, documents and people it tells of or relies on. */
  refs: z
    .array(z.object({ to: idSchema, page: z.number().int().min(1).nullable().default(null) }))
    .readonly()
    .default([]),
  claims: z.array(claimSchema).readonly().default([]),
  /** The last time it was read back; null: never. */
  readBack: readBackSchema.nullable().default(null),
});
export type Paragraph = z.infer<typeof paragraphSchema>;

/** Words somebody signs. */
export const statementSchema = z.object({
  record: z.literal('statement').default('statement'),
  id: idSchema,
  kind: statementKindSchema.default('declaration'),
  title: z.string().max(500).default(''),
  /** Who speaks; null: not yet named. */
  declarant: idSchema.nullable().default(null),
  language: z.string().max(35).default(''),
  paragraphs: z.array(paragraphSchema).readonly().default([]),
  signed: whenSchema.nullable().default(null),
  signedPlace: z.string().max(300).default(''),
  /** Signed inside the United States: decides the closing words under 28 USC 1746. */
  signedInUs: triStateSchema.default('unknown'),
  /** Sworn before this officer, for an affidavit. */
  swornBefore: z.string().max(300).default(''),
  /** Who read it back or translated it, and from and into which language. */
  interpreter: idSchema.nullable().default(null),
  fromLanguage: z.string().max(100).default(''),
  toLanguage: z.string().max(100).default(''),
  /** The documents or statements a certificate covers. */
  covers: z.array(idSchema).readonly().default([]),
  /** Scans of the signed paper. */
  files: z.array(idSchema).readonly().default([]),
  included: z.boolean().default(true),
  notes: z.string().max(20_000).default(''),
});
export type Statement = z.infer<typeof statementSchema>;

/** Finds the citations in a paragraph's text. */
export const citationPattern = /\[@([A-Za-z0-9_-]{1,64})(?:, p\. (\d{1,5}))?\]/g;
