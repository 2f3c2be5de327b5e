import { pdfNumbers } from '../writer/pdf-text.ts';
import type { PdfWriter } from '../writer/pdf-writer.ts';
import type { EmbeddedPage, ExhibitPage } from './exhibit.ts';

/** Pixels to the inch where a picture says nothing credible. */
const USUAL_DENSITY = 150;

/** A picture's size on paper as shown, in points. Screens' 72 and 96 say nothing of paper. */
export function pictureSize(
  width: number,
  height: number,
  density: number | null,
  orientation: number,
): ExhibitPage {
  const credible = density !== null && density >= 100 && density <= 2400 ? density : USUAL_DENSITY;
  const across = (width * 72) / credible;
  const up = (height * 72) / credible;
  return orientation >= 5 ? { width: up, height: across } : { width: across, height: up };
}

/** Writes a form that shows an image object upright on its whole area. */
export function imageForm(
  writer: PdfWriter,
  image: number,
  { width, height }: ExhibitPage,
  orientation: number,
): EmbeddedPage {
  const matrix = orientedMatrix(width, height, orientation);
  const xobject = writer.addCompressed(
    `/Type /XObject /Subtype /Form /BBox [0 0 ${pdfNumbers([width, height])}] /Resources << /XObject << /I ${image} 0 R >> >>`,
    `q ${pdfNumbers(matrix)} cm /I Do Q`,
  );
  return { xobject };
}

/** The unit square to the page for each EXIF orientation (CIPA DC-008, tag 0112). */
function orientedMatrix(width: number, height: number, orientation: number): readonly number[] {
  switch (orientation) {
    case 2:
      return [-width, 0, 0, height, width, 0];
    case 3:
      return [-width, 0, 0, -height, width, height];
    case 4:
      return [width, 0, 0, -height, 0, height];
    case 5:
      return [0, -height, -width, 0, width, height];
    case 6:
      return [0, -height, width, 0, 0, height];
    case 7:
      return [0, height, width, 0, 0, 0];
    case 8:
      return [0, height, -width, 0, width, 0];
    default:
      return [width, 0, 0, height, 0, 0];
  }
}
