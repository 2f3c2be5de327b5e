import { pdfReference } from '../writer/pdf-text.ts';
import type { EmbeddedPage } from './exhibit.ts';
import type { Fitted } from './fit-page.ts';
import { linkBorderText } from './link-borders.ts';

/** What an output page needs to show a source page as `/X`, besides drawing it. */
interface PageEntries {
  /** Entries of the page's resources. */
  readonly resources: string;
  readonly annotations: readonly string[];
  readonly group?: string;
}

/** The entries of an output page that shows a source page. */
export function pageEntries({ xobject, group, borders = [] }: EmbeddedPage, fitted: Fitted): PageEntries {
  const [x, y] = fitted.box;
  return {
    resources: `/XObject << /X ${pdfReference(xobject)} >>`,
    annotations: borders.map((border) => linkBorderText(border, fitted.scale, [x, y])),
    ...(group === undefined ? {} : { group }),
  };
}
