import type { Block } from '../../../shared/dossier/block.ts';
import type { FileContent, Section } from '../../../shared/dossier/dossier.ts';
import type { EmbeddedPage } from '../exhibits/exhibit.ts';
import type { Fitted } from '../exhibits/fit-page.ts';

/** A stretch of pages with one source: text we set, or one file. */
export type Segment =
  | {
      readonly kind: 'blocks';
      readonly section: Section;
      readonly blocks: readonly Block[];
      readonly title: string | null;
      readonly volume: number;
    }
  | {
      readonly kind: 'file';
      readonly section: Section;
      readonly content: FileContent;
      readonly pages: readonly PlacedPage[];
      /** Pages of the whole file, should volumes part it. */
      readonly count: number;
      readonly volume: number;
    };

/** A source page written into a volume's file, and where it lies on its output page. */
export interface PlacedPage {
  readonly embedded: EmbeddedPage;
  readonly fitted: Fitted;
  /** 1-based page of the source. */
  readonly source: number;
}
