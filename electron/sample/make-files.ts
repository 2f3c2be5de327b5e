import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import sharp, { type Sharp } from 'sharp';
import { z } from 'zod';
import { assertNever } from '../../shared/assert-never.ts';
import { scanPage, type PaperSpec } from './scan.ts';

/** The shape of assets/sample/scans.json. */
export const scansSchema = z.object({
  scans: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      form: z.enum(['jpeg', 'png', 'pdf', 'scanned-pdf']),
      /** How the telephone was held: kept as an EXIF orientation, not in the pixels. */
      turned: z.union([z.literal(90), z.literal(180), z.literal(270)]).optional(),
      landscape: z.boolean().default(false),
      picture: z.enum(['street', 'xray']).nullable().default(null),
      pages: z.array(z.object({ lines: z.array(z.string()), stamp: z.string().optional() })).min(1),
    }),
  ),
});

/** A scan to be made. */
export type ScanSpec = z.infer<typeof scansSchema>['scans'][number];

const orientations = { 90: 8, 180: 3, 270: 6 } as const;

/** The bytes of one made-up paper; the same at every call. */
export async function makeFile(spec: ScanSpec, seed: number): Promise<Buffer> {
  switch (spec.form) {
    case 'pdf':
      return typedPdf(spec.pages);
    case 'scanned-pdf':
      return scannedPdf(spec, seed);
    case 'png':
      return (await firstPage(spec, seed)).png({ palette: true, colours: 32 }).toBuffer();
    case 'jpeg':
      return jpeg(spec, seed);
    default:
      return assertNever(spec.form);
  }
}

async function jpeg(spec: ScanSpec, seed: number): Promise<Buffer> {
  const upright = await firstPage(spec, seed);
  if (spec.turned === undefined) return upright.jpeg({ quality: 72 }).toBuffer();
  // The pixels lie on their side and the orientation says so, as in a telephone's photograph.
  const lying = await upright.rotate(spec.turned).png().toBuffer();
  return sharp(lying)
    .withMetadata({ orientation: orientations[spec.turned] })
    .jpeg({ quality: 72 })
    .toBuffer();
}

function firstPage(spec: ScanSpec, seed: number): Promise<Sharp> {
  return scanPage(spec.pages[0] ?? { lines: [] }, lookOf(spec, seed));
}

function lookOf(spec: ScanSpec, seed: number) {
  return { landscape: spec.landscape, picture: spec.picture, seed };
}

async function scannedPdf(spec: ScanSpec, seed: number): Promise<Buffer> {
  const pdf = await blankPdf();
  for (const [n, page] of spec.pages.entries()) {
    const pixels = await scanPage(page, lookOf(spec, seed + n));
    const image = await pdf.embedJpg(await pixels.jpeg({ quality: 68 }).toBuffer());
    pdf.addPage([595, 842]).drawImage(image, { x: 0, y: 0, width: 595, height: 842 });
  }
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}

async function typedPdf(pages: readonly PaperSpec[]): Promise<Buffer> {
  const pdf = await blankPdf();
  const font = await pdf.embedFont(StandardFonts.TimesRoman);
  for (const { lines } of pages) {
    const page = pdf.addPage([612, 792]);
    let y = 710;
    for (const [n, line] of lines.entries()) {
      const size = n === 0 ? 15 : 12;
      page.drawText(line, { x: 72, y, size, font, maxWidth: 468, lineHeight: 18 });
      y -= 24 * Math.max(1, Math.ceil(font.widthOfTextAtSize(line, size) / 468));
    }
  }
  return Buffer.from(await pdf.save({ useObjectStreams: false }));
}

/** A document whose dates are fixed, so that its bytes are too. */
async function blankPdf(): Promise<PDFDocument> {
  const pdf = await PDFDocument.create({ updateMetadata: false });
  pdf.setCreationDate(new Date(0));
  pdf.setModificationDate(new Date(0));
  return pdf;
}
