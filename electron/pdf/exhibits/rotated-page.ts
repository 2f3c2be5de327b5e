import type { Turn } from '../../../shared/domain/document.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { pdfNumbers } from '../writer/pdf-text.ts';
import type { PdfWriter } from '../writer/pdf-writer.ts';
import type { EmbeddedPage, ExhibitPage } from './exhibit.ts';
import type { LinkBorder } from './link-borders.ts';

/** The size of a page once it is rotated. */
export function rotatedSize({ width, height }: ExhibitPage, rotation: Turn): ExhibitPage {
  return rotation === 90 || rotation === 270 ? { width: height, height: width } : { width, height };
}

/** Shows an embedded page rotation: a form around it, so that what is in it stays as it is. */
export function rotatedPage(
  writer: PdfWriter,
  embedded: EmbeddedPage,
  page: ExhibitPage,
  rotation: Turn,
): EmbeddedPage {
  if (rotation === 0) return embedded;
  const { width, height } = rotatedSize(page, rotation);
  const matrix = matrixOf(page, rotation);
  const xobject = writer.addCompressed(
    `/Type /XObject /Subtype /Form /BBox [0 0 ${pdfNumbers([width, height])}] /Resources << /XObject << /P ${embedded.xobject} 0 R >> >>`,
    `q ${pdfNumbers(matrix)} cm /P Do Q`,
  );
  const { borders } = embedded;
  return {
    ...embedded,
    xobject,
    ...(borders === undefined ? {} : { borders: borders.map((border) => rotatedBorder(border, matrix)) }),
  };
}

type Matrix = readonly [number, number, number, number, number, number];

/** Maps the upright page onto the rotated one, both with their lower left at the origin. */
function matrixOf({ width, height }: ExhibitPage, rotation: Exclude<Turn, 0>): Matrix {
  switch (rotation) {
    case 90:
      return [0, -1, 1, 0, 0, width];
    case 180:
      return [-1, 0, 0, -1, width, height];
    case 270:
      return [0, 1, -1, 0, height, 0];
    default:
      return assertNever(rotation);
  }
}

function rotatedBorder(border: LinkBorder, [a, b, c, d, e, f]: Matrix): LinkBorder {
  const [left, bottom, right, top] = border.box;
  const xs = [a * left + c * bottom + e, a * right + c * top + e];
  const ys = [b * left + d * bottom + f, b * right + d * top + f];
  return { ...border, box: [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)] };
}
