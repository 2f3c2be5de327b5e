import type { Sharp } from 'sharp';
import { readExif } from './exif.ts';
import { runDecoder } from '../decoders/decoder-worker.ts';
import { PICTURE_LIMITS } from './picture-limits.ts';
import { isPlainTiff } from './tiff-kinds.ts';

/** Pictures that a PDF does not hold as they are: each page is shown and printed by a JPEG or PNG of the same pixels. */
const CONVERTED_TYPES = ['image/webp', 'image/avif', 'image/heic', 'image/tiff'] as const;
/** The type of such a picture. */
export type ConvertedType = (typeof CONVERTED_TYPES)[number];

/** What is shown and printed in the place of a page. */
export interface Rendition {
  readonly mediaType: 'image/jpeg' | 'image/png';
  readonly bytes: Buffer;
}

/** What such a file says of itself. */
export interface PictureFacts {
  readonly pages: number;
  /** Of the first page as shown, in pixels. */
  readonly width: number;
  readonly height: number;
  /** Pixels to the inch, where the file says. */
  readonly density: number | null;
  /** The moment by the camera's own clock, as it stands there. */
  readonly taken: string | null;
}

/** A TIFF cut off is an error to its decoder, not a picture in part. */
const LIMITS = { ...PICTURE_LIMITS, failOn: 'error' } as const;
/** The quality of the JPEGs, of 100: what photographs lose at it cannot be seen on paper. */
const QUALITY = 92;

/** Whether a file of this kind is shown and printed by renditions. */
export function needsRendition(mediaType: string): mediaType is ConvertedType {
  return CONVERTED_TYPES.some((kind) => kind === mediaType);
}

/**
 * Reads a picture's head. Null for what has no pages that could be printed as they are: moving pictures, a
 * camera's raw file, rare kinds of TIFF. Throws where the head cannot be read.
 */
export async function pictureFacts(bytes: Buffer, mediaType: ConvertedType): Promise<PictureFacts | null> {
  if (mediaType === 'image/tiff' && !isPlainTiff(bytes)) return null;
  const { default: sharp } = await import('sharp');
  const facts = await sharp(bytes, LIMITS).metadata();
  if (mediaType === 'image/webp' && (facts.pages ?? 1) > 1) return null;
  return {
    pages: facts.pages ?? 1,
    ...facts.autoOrient,
    // sharp 0.35 gives pixels to the inch times 2.54 where the file counts by centimetres.
    density: facts.density === undefined ? null : facts.density / (facts.resolutionUnit === 'cm' ? 2.54 : 1),
    taken: facts.exif === undefined ? null : readExif(facts.exif).taken,
  };
}

/** The picture of one page (0-based), upright; its metadata is left behind. Throws where it cannot be decoded. */
export async function renditionOf(bytes: Buffer, mediaType: ConvertedType, page: number): Promise<Rendition> {
  if (mediaType === 'image/heic') return await heicRendition(bytes, page);
  const { default: sharp } = await import('sharp');
  const open = () => sharp(bytes, { ...LIMITS, page });
  const { bitsPerSample, isPalette, hasAlpha, space } = await open().metadata();
  const colours = space === 'b-w' || space === 'grey16' ? 'b-w' : 'srgb';
  const upright = open().autoOrient().toColourspace(colours);
  const drawn = bitsPerSample === 1 || isPalette || bytes.subarray(0, 4096).includes('VP8L');
  if (drawn || (hasAlpha && !(await open().stats()).isOpaque)) return await asPng(upright);
  // TIFF keeps colour as fine as brightness; the others mostly at half of it.
  return await asJpeg(upright.removeAlpha(), mediaType === 'image/tiff');
}

/** As the phone coded it, in its own colours: sharp does not decode HEVC, but reads the head. */
async function heicRendition(bytes: Buffer, page: number): Promise<Rendition> {
  const { default: sharp } = await import('sharp');
  // A profile that cannot be read hides no picture.
  const { icc } = await sharp(bytes, { ...LIMITS, page })
    .metadata()
    .catch(() => ({ icc: undefined }));
  const decoded = await runDecoder('heic', { bytes, page });
  if (decoded.kind !== 'read') throw new Error('not decoded');
  const picture = Buffer.from(decoded.bytes.buffer, decoded.bytes.byteOffset, decoded.bytes.byteLength);
  const mediaType = picture[0] === 0xff ? 'image/jpeg' : 'image/png';
  const profiled = mediaType === 'image/jpeg' && icc !== undefined;
  return { mediaType, bytes: profiled ? withProfile(picture, icc) : picture };
}

/** A picture with lines or with parts that can be seen through: nothing of it may blur. */
export async function asPng(image: Sharp): Promise<Rendition> {
  const bytes = await image.timeout({ seconds: PICTURE_LIMITS.seconds }).png().toBuffer();
  return { mediaType: 'image/png', bytes };
}

/** A photograph; colour is kept as fine as brightness, or at half of it. */
export async function asJpeg(image: Sharp, fineColour: boolean): Promise<Rendition> {
  const bytes = await image
    .timeout({ seconds: PICTURE_LIMITS.seconds })
    .jpeg({ quality: QUALITY, chromaSubsampling: fineColour ? '4:4:4' : '4:2:0' })
    .toBuffer();
  return { mediaType: 'image/jpeg', bytes };
}

/** Puts a colour profile behind the first marker, in as many segments as it needs (ICC.1:2022, annex B.4). */
function withProfile(jpeg: Buffer, profile: Buffer): Buffer {
  const most = 0xffff - 16;
  const count = Math.ceil(profile.length / most);
  const segments = Array.from({ length: count }, (_, index) => {
    const part = profile.subarray(index * most, (index + 1) * most);
    const head = Buffer.from('\xff\xe2\0\0ICC_PROFILE\0\0\0', 'latin1');
    head.writeUInt16BE(part.length + 16, 2);
    head.set([index + 1, count], 16);
    return Buffer.concat([head, part]);
  });
  return Buffer.concat([jpeg.subarray(0, 2), ...segments, jpeg.subarray(2)]);
}
