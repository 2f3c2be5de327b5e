import type { LinkBorder } from './link-borders.ts';
import type { PdfWriter } from '../writer/pdf-writer.ts';

/** A page of an exhibit as a viewer shows it: rotated upright and cut to its visible part. */
export interface ExhibitPage {
  /** In points. */
  readonly width: number;
  readonly height: number;
}

/** A source page as an object of the output: a form of its width and height with its lower left at the origin. */
export interface EmbeddedPage {
  readonly xobject: number;
  /** The source's transparency group, to be put on the page that shows the form. */
  readonly group?: string;
  /** Borders of the source's links, to be put on the page that shows the form. */
  readonly borders?: readonly LinkBorder[];
}

/** A file opened to be put into a dossier. */
export interface Exhibit {
  readonly pages: readonly ExhibitPage[];
  /** What its pages take in the output, where that is not about what the file takes. */
  readonly bytes?: number;
  /** Writes the page (0-based) and what it needs into the output; objects pages share are written once. */
  embed(writer: PdfWriter, page: number): EmbeddedPage;
}
