import { pdfReference } from '../writer/pdf-text.ts';
import type { EmbeddedPage } from './exhibit.ts';
import type { Fitted } from './fit-page.ts';
import { linkFrameText } from './link-frames.ts';

/** What an output page needs to show a source page as `/X`, besides drawing it. */
interface Showing {
  /** Entries of the page's resources. */
  readonly resources: string;
  readonly annotations: readonly string[];
  readonly group?: string;
}

/** The entries of an output page that shows a source page. */
export function showPage({ xobject, group, frames = [] }: EmbeddedPage, fitted: Fitted): Showing {
  const [x, y] = fitted.box;
  return {
    resources: `/XObject << /X ${pdfReference(xobject)} >>`,
    annotations: frames.map((frame) => linkFrameText(frame, fitted.scale, [x, y])),
    ...(group === undefined ? {} : { group }),
  };
}
