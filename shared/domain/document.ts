import { z } from 'zod';
import { claimSchema } from './claim.ts';
import { isDay } from '../dates/day.ts';
import { idSchema } from './id.ts';
import { whenSchema } from '../dates/when.ts';

/** What a paper is. */
export const documentKindSchema = z.enum([
  'passport',
  'identity',
  'birth',
  'marriage',
  'death',
  'medical',
  'police',
  'court',
  'school',
  'work',
  'membership',
  'photograph',
  'letter',
  'news',
  'country-report',
  'expert',
  'ticket',
  'stamp',
  'notice',
  'translation',
  'other',
]);
export type DocumentKind = z.infer<typeof documentKindSchema>;

/** A page that is shown and printed turned clockwise, in degrees; the file stays as it is. */
export const pageTurnSchema = z.object({
  file: idSchema,
  /** 1-based. */
  page: z.number().int().min(1),
  turn: z.union([z.literal(90), z.literal(180), z.literal(270)]),
});
export type PageTurn = z.infer<typeof pageTurnSchema>;

/** Degrees clockwise; 0: as it lies. */
export type Turn = 0 | PageTurn['turn'];

const unit = z.number().min(0).max(1_000_000);

/** A box drawn on a page, tied to what it shows. */
export const pageMarkSchema = z.object({
  /** A date read in the box is the document's claim with this same id. */
  id: idSchema,
  file: idSchema,
  /** Of the file, 1-based. */
  page: z.number().int().min(1),
  /**
   * In the page's own units from its upper left, as the file shows it before any turning: points of a PDF's
   * page, pixels of a picture.
   */
  box: z.object({ x: unit, y: unit, width: unit, height: unit }),
  /** The incident or person it shows; null: not said. */
  about: idSchema.nullable().default(null),
  note: z.string().max(2000).default(''),
});
export type PageMark = z.infer<typeof pageMarkSchema>;

/** A piece of evidence: what it is, where it came from, what it says, and the files that show it. */
export const documentSchema = z.object({
  record: z.literal('document').default('document'),
  id: idSchema,
  kind: documentKindSchema.default('other'),
  title: z.string().max(500).default(''),
  description: z.string().max(20_000).default(''),
  issued: whenSchema.nullable().default(null),
  expires: whenSchema.nullable().default(null),
  /** When the applicant received it. */
  received: whenSchema.nullable().default(null),
  issuer: z.string().max(300).default(''),
  number: z.string().max(100).default(''),
  language: z.string().max(35).default(''),
  form: z.enum(['original', 'copy', 'certified-copy', 'unknown']).default('unknown'),
  /** How the applicant came to have it. */
  source: z.string().max(2000).default(''),
  /** The attachments that show it, in page order. */
  files: z.array(idSchema).readonly().default([]),
  turns: z.array(pageTurnSchema).readonly().default([]),
  marks: z.array(pageMarkSchema).readonly().default([]),
  /** Pages on paper, as counted by the person; the files' own pages are counted apart. */
  pages: z.number().int().min(0).max(100_000).nullable().default(null),
  people: z
    .array(
      z.object({
        person: idSchema,
        part: z.enum(['about', 'author', 'holder', 'translator', 'named']).default('about'),
      }),
    )
    .readonly()
    .default([]),
  /** What it proves, and on which of its pages (1-based). */
  incidents: z
    .array(
      z.object({
        incident: idSchema,
        page: z.number().int().min(1).nullable().default(null),
        note: z.string().max(1000).default(''),
      }),
    )
    .readonly()
    .default([]),
  translationOf: idSchema.nullable().default(null),
  /** The translator's certificate: a statement of that kind or a document. */
  certificate: idSchema.nullable().default(null),
  claims: z.array(claimSchema).readonly().default([]),
  /** People whose identity has been blacked out in the files. */
  redactedFor: z.array(idSchema).readonly().default([]),
  /** Goes into the dossier. */
  included: z.boolean().default(true),
  notes: z.string().max(20_000).default(''),
});
export type Document = z.infer<typeof documentSchema>;

/** The original bytes of one file, kept as given. */
export const attachmentSchema = z.object({
  record: z.literal('attachment').default('attachment'),
  id: idSchema,
  /** Lower-case hexadecimal SHA-256 of the bytes. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.number().int().min(0),
  /** As sniffed from the content, never from the name. */
  mediaType: z.enum([
    'application/pdf',
    'image/jpeg',
    'image/png',
    'image/webp',
    'image/avif',
    'image/heic',
    'image/tiff',
    'application/octet-stream',
  ]),
  /** The file's name as it came. */
  name: z.string().max(1000),
  pages: z.number().int().min(0).nullable().default(null),
  width: z.number().int().min(0).nullable().default(null),
  height: z.number().int().min(0).nullable().default(null),
  /** Why it cannot be shown, if it cannot: the file is kept all the same. */
  problem: z
    .enum(['empty', 'unknown-kind', 'needs-password', 'damaged', 'too-large'])
    .nullable()
    .default(null),
  /** The moment by the clock of the camera that wrote the file, with no zone: as the file says, right or wrong. */
  taken: z
    .string()
    .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)
    .refine((moment) => isDay(moment.slice(0, 10)))
    .optional(),
  /** What opens a locked PDF, kept so that no dossier ever lacks it for want of asking. */
  password: z.string().max(1000).optional(),
  /** ISO 8601 instant of its arrival. */
  addedAt: z.string(),
});
export type Attachment = z.infer<typeof attachmentSchema>;
