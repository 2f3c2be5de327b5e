import { fitPage, type Fitted, type PageSetup } from '../../electron/pdf/exhibits/fit-page.ts';
import type { Exhibit } from '../../electron/pdf/exhibits/exhibit.ts';
import { pageEntries } from '../../electron/pdf/exhibits/page-entries.ts';
import { destination } from '../../electron/pdf/writer/outline.ts';
import { pdfNumbers } from '../../electron/pdf/writer/pdf-text.ts';
import type { PdfWriter } from '../../electron/pdf/writer/pdf-writer.ts';

/** The paper measured with: A4 with a strip at the foot, sources at their true size where they fit. */
export const PAGE_SETUP: PageSetup = { paper: [595, 842], band: 28, edge: 'bottom', growth: 60 };

/** Any source at its true size: for comparing renderings. */
export const TRUE_SIZE: PageSetup = {
  paper: [72, 72],
  band: 36,
  edge: 'bottom',
  growth: Number.POSITIVE_INFINITY,
};

export function stampText(number: number): string {
  return `STAMP ${number}`;
}

/** Adds all pages of an exhibit with a stamp and a link back to its first page. */
export function addStamped(
  writer: PdfWriter,
  exhibit: Exhibit,
  font: number,
  firstNumber: number,
  setup: PageSetup = PAGE_SETUP,
): { readonly first: number; readonly fitted: readonly Fitted[] } {
  const first = writer.reserve();
  const fitted = exhibit.pages.map((source, index) => {
    const fitted = fitPage(source, setup);
    const shown = pageEntries(exhibit.embed(writer, index), fitted);
    const number = firstNumber + index;
    const [x, y] = fitted.box;
    writer.addPage({
      object: index === 0 ? first : writer.reserve(),
      size: fitted.size,
      contents:
        `q ${pdfNumbers([fitted.scale, 0, 0, fitted.scale, x, y])} cm /X Do Q\n` +
        `q BT 0 g /S 12 Tf 2 10 Td (${stampText(number)}) Tj ET Q`,
      resources: `<< ${shown.resources} /Font << /S ${font} 0 R >> >>`,
      label: String(number),
      annotations: [
        `<< /Type /Annot /Subtype /Link /Rect [2 5 70 22] /Border [0 0 0] /Dest ${destination(first)} >>`,
        ...shown.annotations,
      ],
      ...(shown.group === undefined ? {} : { group: shown.group }),
    });
    return fitted;
  });
  return { first, fitted };
}
