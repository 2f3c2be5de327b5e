import type { PreflightItem } from './report.ts';
import type { PartKind, ServedBundle } from '../domain/case.ts';
import type { Attachment, PageTurn } from '../domain/document.ts';
import type { Id } from '../domain/id.ts';
import type { NumberPlace, Paper, Profile } from '../profiles/profile.ts';
import type { Anchor, Block } from './block.ts';
import type { Words } from './words/words.ts';

/** A whole dossier before it is drawn: what stands in it, in order, and what it lacks. */
export interface Dossier {
  readonly profile: Profile;
  readonly paper: Paper;
  /** BCP 47 tag of the dossier's own words. */
  readonly language: string;
  readonly words: Words;
  readonly title: string;
  readonly numbering: Numbering;
  /** Bundles handed in before whose pages keep their numbers here. */
  readonly served: readonly ServedBundle[];
  /** Bundles handed in before that this one adds to, and refers to. */
  readonly earlierBundles: readonly ServedBundle[];
  readonly limits: Limits;
  readonly sections: readonly Section[];
  readonly preflight: readonly PreflightItem[];
}

/** How pages are numbered: the printed number is the PDF page label. */
export interface Numbering {
  readonly prefix: string;
  /** Least number of digits, filled up with zeros; 0: as many as needed. */
  readonly digits: number;
  readonly first: number;
  readonly perVolume: boolean;
  readonly place: NumberPlace;
}

/** The largest a volume may be; null: not limited. */
export interface Limits {
  readonly bytes: number | null;
  readonly pages: number | null;
}

/** What a section of the dossier is. */
export type SectionKind = PartKind | 'statement' | 'exhibit' | 'concordance' | 'interview-sheet' | 'volume';

/** A stretch of the dossier that begins on a page of its own and has an entry in the outline. */
export interface Section {
  readonly anchor: Anchor;
  readonly kind: SectionKind;
  readonly title: string;
  /** "Exhibit C", where it has one. */
  readonly label?: string;
  /** "C", where it is an exhibit. */
  readonly bare?: string;
  readonly record?: Id;
  /** Level in the outline, 0 = top. */
  readonly depth: 0 | 1;
  readonly content: readonly Content[];
}

/** Pages we set, or the pages of a file. */
export type Content =
  { readonly content: 'blocks'; readonly blocks: readonly Block[]; readonly title?: string } | FileContent;

/** A section that is a file's own pages. */
export interface FileContent {
  readonly content: 'file';
  readonly attachment: Attachment;
  /** The document or statement it shows. */
  readonly record: Id;
  /** Pages to be turned upright, as the person turned them. */
  readonly turns: readonly PageTurn[];
  /** Set on the first file of a record: page references count from here. */
  readonly anchor?: Anchor;
  /** "Exhibit C, translation": what the stamp says beside the number. */
  readonly stamp: string;
  /** What it is, for the outline and for people who cannot see it. */
  readonly title: string;
}
