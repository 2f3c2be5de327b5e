import { z } from 'zod';
import { daySchema } from '../dates/day.ts';
import { decisionSchema } from './decision.ts';
import { attachmentSchema, documentSchema } from './document.ts';
import { historySchema } from './history.ts';
import { idSchema } from './id.ts';
import { incidentSchema } from './incident.ts';
import { personSchema } from './person.ts';
import { placeSchema } from './place.ts';
import { statementSchema } from './statement.ts';
import { whenSchema } from '../dates/when.ts';

/** Where the dossier goes; see `shared/profiles`. */
export const profileIdSchema = z.enum(['us-eoir', 'us-uscis', 'ca-rpd', 'uk-ftt', 'eu', 'generic']);
export type ProfileId = z.infer<typeof profileIdSchema>;

/** Where a page's number stands. */
export const numberPlaceSchema = z.enum(['bottom-centre', 'bottom-right', 'top-right']);

/** The kinds of part a dossier can have, in no order. */
export const partKindSchema = z.enum([
  'cover',
  'contents',
  'witness-list',
  'chronology',
  'histories',
  'statements',
  'corroboration',
  'exhibits',
  'explanations',
  'custody',
  'service',
]);
export type PartKind = z.infer<typeof partKindSchema>;

/** A bundle that was handed in: when, what it was, and the numbers its pages bore. */
export const servedBundleSchema = z.object({
  on: daySchema,
  /** The supplementary bundle's number; 0: the first bundle. */
  supplement: z.number().int().min(0).max(1000).default(0),
  /** To whom, and anything else to remember of it. */
  note: z.string().max(300).default(''),
  /** The highest number on its pages. */
  last: z.number().int().min(0).max(10_000_000).default(0),
  /** Printed numbers by section and by document, in runs that count up from the first one. */
  runs: z
    .array(
      z.object({
        anchor: z.string().max(80),
        first: z.string().max(60),
        pages: z.number().int().min(1).max(1_000_000),
      }),
    )
    .readonly()
    .default([]),
  /** What its exhibits were called. */
  exhibits: z
    .array(z.object({ document: idSchema, label: z.string().max(20) }))
    .readonly()
    .default([]),
  /** The files as they were handed in. */
  files: z
    .array(
      z.object({
        name: z.string().max(1000),
        sha256: z.string().regex(/^[0-9a-f]{64}$/),
        pages: z.number().int().min(0),
      }),
    )
    .readonly()
    .default([]),
});
export type ServedBundle = z.infer<typeof servedBundleSchema>;

/** How this case's dossier departs from its profile. */
export const dossierChoicesSchema = z.object({
  title: z.string().max(300).default(''),
  /** Language of headings and labels; '' = the profile's. */
  language: z.string().max(35).default(''),
  paper: z.enum(['a4', 'letter']).nullable().default(null),
  /** Exhibit order; documents not listed follow by date. */
  exhibitOrder: z.array(idSchema).readonly().default([]),
  leftOut: z.array(partKindSchema).readonly().default([]),
  partOrder: z.array(partKindSchema).readonly().default([]),
  /** Parts under names of their own. */
  titles: z
    .array(z.object({ part: partKindSchema, title: z.string().min(1).max(200) }))
    .readonly()
    .default([]),
  /** What stands before each page number, its least digits, the first number, whether volumes count anew, and where it stands (null: as the profile says). */
  numbering: z
    .object({
      prefix: z.string().max(20).default(''),
      digits: z.number().int().min(0).max(9).default(0),
      first: z.number().int().min(1).max(1_000_000).default(1),
      perVolume: z.boolean().default(false),
      place: numberPlaceSchema.nullable().default(null),
    })
    .prefault({}),
  /** The largest volume in bytes and in pages; null: as the profile says. `whole`: one file, however large. */
  volumes: z
    .object({
      bytes: z.number().int().min(1).nullable().default(null),
      pages: z.number().int().min(1).nullable().default(null),
      whole: z.boolean().default(false),
    })
    .prefault({}),
  /** A bundle handed in after the first one: its number, and why it is late. It holds only what was not served. */
  supplement: z
    .object({ number: z.number().int().min(1).max(1000), reason: z.string().max(2000).default('') })
    .nullable()
    .default(null),
  /** Bundles handed in before, oldest first. */
  served: z.array(servedBundleSchema).readonly().default([]),
  /** Pages put in later: letters after the served numbers, or new numbers with a concordance. */
  insertion: z.enum(['keep', 'renumber']).default('keep'),
});

export type DossierChoices = z.infer<typeof dossierChoicesSchema>;

/** What the person is called to. */
export const appointmentKindSchema = z.enum(['interview', 'hearing', 'biometrics', 'other']);

/** The case itself: where it goes, whose it is, and the days that matter to it. */
export const caseSchema = z.object({
  record: z.literal('case').default('case'),
  id: idSchema,
  /** A neutral name: it shows on the window. */
  title: z.string().max(200).default(''),
  profile: profileIdSchema.default('generic'),
  applicant: idSchema.nullable().default(null),
  /** Numbers the authority knows the case by: label and value. */
  references: z
    .array(z.object({ label: z.string().max(100), value: z.string().max(200) }))
    .readonly()
    .default([]),
  authority: z.string().max(300).default(''),
  judge: z.string().max(300).default(''),
  detained: z.boolean().default(false),
  /** The country the person fled. */
  country: z.string().max(200).default(''),
  language: z.string().max(35).default(''),
  representative: idSchema.nullable().default(null),
  filed: whenSchema.nullable().default(null),
  /** Interviews and hearings. */
  appointments: z
    .array(
      z.object({
        kind: appointmentKindSchema.default('interview'),
        when: whenSchema.nullable().default(null),
        time: z.string().max(40).default(''),
        place: z.string().max(500).default(''),
        notes: z.string().max(5000).default(''),
      }),
    )
    .readonly()
    .default([]),
  deadlines: z
    .array(
      z.object({
        title: z.string().max(300).default(''),
        when: whenSchema.nullable().default(null),
        source: z.string().max(500).default(''),
      }),
    )
    .readonly()
    .default([]),
  dossier: dossierChoicesSchema.prefault({}),
  notes: z.string().max(20_000).default(''),
});
export type Case = z.infer<typeof caseSchema>;

/** Any one record of a case. */
export const recordSchema = z.discriminatedUnion('record', [
  caseSchema,
  personSchema,
  placeSchema,
  incidentSchema,
  historySchema,
  documentSchema,
  statementSchema,
  attachmentSchema,
  decisionSchema,
]);
export type FolioRecord = z.infer<typeof recordSchema>;
export type RecordKind = FolioRecord['record'];

/** A whole case in memory; each list in the order the records were made. */
export const folioSchema = z.object({
  case: caseSchema,
  people: z.array(personSchema).readonly().default([]),
  places: z.array(placeSchema).readonly().default([]),
  incidents: z.array(incidentSchema).readonly().default([]),
  histories: z.array(historySchema).readonly().default([]),
  documents: z.array(documentSchema).readonly().default([]),
  statements: z.array(statementSchema).readonly().default([]),
  attachments: z.array(attachmentSchema).readonly().default([]),
  decisions: z.array(decisionSchema).readonly().default([]),
});
export type Folio = z.infer<typeof folioSchema>;
