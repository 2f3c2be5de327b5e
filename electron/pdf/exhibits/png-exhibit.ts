import type { Sharp } from 'sharp';
import type { PdfWriter } from '../writer/pdf-writer.ts';
import type { Exhibit } from './exhibit.ts';
import { imageForm, pictureSize } from './image-form.ts';
import { PICTURE_LIMITS } from '../pictures/picture-limits.ts';

/** One plane of pixels as PNG packs them, which PDF reads as it is. */
interface Plane {
  readonly width: number;
  readonly height: number;
  readonly bits: number;
  readonly colours: 1 | 3;
  readonly data: Buffer;
}

/**
 * A PNG as pixels alone: colours in sRGB, transparency as a soft mask. `density`, in pixels to the inch, is the
 * file's own unless given. Throws where sharp cannot decode it.
 */
export async function pngExhibit(bytes: Buffer, density?: number | null): Promise<Exhibit> {
  const { default: sharp } = await import('sharp');
  const facts = await sharp(bytes, PICTURE_LIMITS).metadata();
  const { hasAlpha, space, width, height } = facts;
  const gray = space === 'b-w' || space === 'grey16';
  const transparent = hasAlpha && !(await sharp(bytes, PICTURE_LIMITS).stats()).isOpaque;
  const colours = await planeOf(
    sharp(bytes, PICTURE_LIMITS)
      .removeAlpha()
      .toColourspace(gray ? 'b-w' : 'srgb'),
  );
  const mask = transparent
    ? await planeOf(sharp(bytes, PICTURE_LIMITS).extractChannel('alpha').toColourspace('b-w'))
    : null;
  const page = pictureSize(width, height, density === undefined ? (facts.density ?? null) : density, 1);
  return {
    pages: [page],
    embed(writer) {
      const maskText = mask === null ? '' : ` /SMask ${writePlane(writer, mask, '')} 0 R`;
      return imageForm(writer, writePlane(writer, colours, maskText), page, 1);
    },
  };
}

function writePlane(writer: PdfWriter, plane: Plane, more: string): number {
  const { width, height, bits, colours, data } = plane;
  const object = writer.reserve();
  writer.stream(
    object,
    `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} /BitsPerComponent ${bits}` +
      ` /ColorSpace ${colours === 1 ? '/DeviceGray' : '/DeviceRGB'}${more} /Filter /FlateDecode` +
      ` /DecodeParms << /Predictor 15 /Colors ${colours} /BitsPerComponent ${bits} /Columns ${width} >>`,
    data,
  );
  return object;
}

async function planeOf(image: Sharp): Promise<Plane> {
  const png = await image
    .timeout({ seconds: PICTURE_LIMITS.seconds })
    .png({ compressionLevel: 6, adaptiveFiltering: true, progressive: false, palette: false })
    .toBuffer();
  return {
    width: png.readUInt32BE(16),
    height: png.readUInt32BE(20),
    bits: png[24] ?? 8,
    colours: png[25] === 2 ? 3 : 1,
    data: packedPixels(png),
  };
}

/** The joined contents of a PNG's IDAT chunks. */
function packedPixels(png: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 8; at + 12 <= png.length;) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') parts.push(png.subarray(at + 8, at + 8 + length));
    at += length + 12;
  }
  return Buffer.concat(parts);
}
