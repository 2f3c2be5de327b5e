import type { z } from 'zod';
import type { numberPlaceSchema, PartKind, ProfileId } from '../domain/case.ts';
import type { Severity } from '../domain/severity.ts';

/** How well a rule is known: read in an official text, read second-hand, or recalled. */
export type RuleTag = 'official' | 'secondary' | 'recalled';

/** One rule of a destination, with where it was read and when. Not legal advice. */
export interface Rule {
  readonly topic: string;
  readonly text: string;
  readonly source: string;
  /** The day the source was last looked at, `YYYY-MM-DD`. */
  readonly checkedOn: string;
  readonly tag: RuleTag;
}

/** What a destination wants to find in a dossier. */
export type Need =
  | 'declaration'
  | 'reference-number'
  | 'applicant-name'
  | 'judge'
  | 'hearing-date'
  | 'translation'
  | 'translation-certificate'
  | 'interpreter-certificate'
  | 'certifier-contact'
  | 'signature-place'
  | 'witness-contact'
  | 'identity-document'
  | 'representative';

/** One line of a destination's checklist: what is missing when it is missing. */
export interface Requirement {
  readonly need: Need;
  readonly severity: Severity;
}

/** Days before a hearing or an interview by which evidence is due. */
export interface EvidenceDue {
  readonly days: number;
  readonly before: 'hearing' | 'interview';
  /** The topic of the rule that says so. */
  readonly topic: string;
  /** For a person who is detained the court sets the day. */
  readonly notWhenDetained?: true;
}

/** ISO A4 or US Letter. */
export type Paper = 'a4' | 'letter';
export type NumberPlace = z.infer<typeof numberPlaceSchema>;
/** By which law the signer attests to a statement, which decides its closing words. */
export type Attestation = 'us-perjury' | 'uk-truth' | 'ca-solemn' | 'plain';

/** A destination: everything that differs from one authority to another, as data. */
export interface Profile {
  readonly id: ProfileId;
  readonly title: string;
  /** BCP 47 tag of the dossier's own words. */
  readonly language: string;
  readonly paper: Paper;
  /** Exhibits run A, B, … Z, AA or 1, 2, 3, and are called by this word. */
  readonly exhibits: { readonly labels: 'letters' | 'numbers'; readonly word: 'exhibit' | 'tab' | 'annex' };
  readonly pageNumber: { readonly place: NumberPlace; readonly prefix: string; readonly digits: number };
  /** Size of running text and of the smallest text in points, and line spacing of statements as a multiple of single spacing. */
  readonly body: { readonly size: number; readonly smallest: number; readonly statementSpacing: number };
  readonly attestation: Attestation;
  /** The authority's own name, in lines, as its captions give it. */
  readonly court: readonly string[];
  /** Its name in other languages it works in, by primary language tag. */
  readonly courtIn?: Readonly<Record<string, readonly string[]>>;
  /** Who stands against the person in a caption, where the authority names them. */
  readonly opponent?: string;
  /** What the authority calls the person. */
  readonly party: 'respondent' | 'applicant' | 'claimant' | 'appellant';
  /** The cover is a court caption rather than a title page. */
  readonly caption: boolean;
  /** Every part it has, in order. */
  readonly parts: readonly PartKind[];
  /** The parts that must be there. */
  readonly requiredParts: readonly PartKind[];
  readonly requirements: readonly Requirement[];
  /** How long before a hearing or an interview evidence is due; null: no such rule is known. */
  readonly evidenceDue: EvidenceDue | null;
  /** Largest file the authority takes, in bytes; null: not limited. */
  readonly maxBytes: number | null;
  /** Put before the volume's number in a file name. */
  readonly volumeSuffix: string;
  readonly rules: readonly Rule[];
}
