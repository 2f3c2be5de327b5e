import type { PdfWriter } from '../writer/pdf-writer.ts';
import type { Exhibit } from './exhibit.ts';
import { ObjectCopier } from '../copy/object-copier.ts';
import type { TextAppearance } from '../appearances/text-appearance.ts';
import type { OpenedPdf } from '../reader/open-pdf.ts';
import { embedPage, displaySize } from './page-form.ts';
import { copyLayers } from '../copy/source-layers.ts';
import { isReference } from '../reader/value.ts';

/** Makes an opened PDF an exhibit; `OwnFonts` is given where it has a form whose entries may need our fonts. */
export function pdfExhibit({ file, pages }: OpenedPdf, OwnFonts: typeof TextAppearance | null): Exhibit {
  const root = file.trailer.get('Root');
  const forbidden = new Set([
    ...pages.flatMap(({ object }) => (object === null ? [] : [object])),
    ...(isReference(root) ? [root.object] : []),
  ]);
  const copiers = new WeakMap<PdfWriter, ObjectCopier>();

  return {
    pages: pages.map((page) => displaySize(page)),
    embed(writer, index) {
      const page = pages[index];
      if (page === undefined) throw new RangeError(`No page ${index}.`);
      return embedPage(file, copierFor(writer), writer, page, OwnFonts === null ? null : new OwnFonts());
    },
  };

  function copierFor(writer: PdfWriter): ObjectCopier {
    const known = copiers.get(writer);
    if (known !== undefined) return known;
    const copier = new ObjectCopier(file, writer, forbidden);
    copiers.set(writer, copier);
    const layers = copyLayers(file, copier);
    if (layers !== null) writer.addLayers(layers);
    return copier;
  }
}
