import { done, refused, type Failure, type Reply } from '../../../shared/reply.ts';
import { MOST_ANNOTATIONS } from '../appearances/annotations.ts';
import { hasBareText } from '../appearances/free-text.ts';
import type { Exhibit } from './exhibit.ts';
import { jpegExhibit } from './jpeg-exhibit.ts';
import { readJpegFrame } from '../pictures/jpeg-frame.ts';
import { openPdf } from '../reader/open-pdf.ts';
import { pdfExhibit } from './pdf-exhibit.ts';
import { decodeOnce, isOutOfMemory, mostPixels, PICTURE_LIMITS } from '../pictures/picture-limits.ts';
import { pngExhibit } from './png-exhibit.ts';
import { needsRendition, pictureFacts, renditionOf, type ConvertedType } from '../pictures/rendition.ts';

interface Options {
  /** Tried where the file is locked and does not open without. */
  readonly password?: string | undefined;
  /** The picture was decoded whole when it came in, so that its pixels need not be decoded again. */
  readonly checked?: boolean;
}

/**
 * Opens a file to be put into a dossier. `mediaType` is what its content was found to be.
 * Refusals: needs-password, damaged, unreadable-file (of a kind that has no pages, or too large).
 */
export async function openExhibit(
  file: Uint8Array,
  mediaType: string,
  { password, checked = false }: Options = {},
): Promise<Reply<Exhibit>> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  switch (mediaType) {
    case 'application/pdf':
      return await openPdfExhibit(bytes, password);
    case 'image/jpeg':
      return await openJpeg(bytes, checked);
    case 'image/png':
      return await openPng(bytes);
    default:
      return needsRendition(mediaType) ? await openRenditions(bytes, mediaType) : refused(UNSUPPORTED);
  }
}

async function openPdfExhibit(bytes: Buffer, password: string | undefined): Promise<Reply<Exhibit>> {
  const opened = await openPdf(bytes, password);
  if (!opened.ok) return opened;
  const { file, pages } = opened.value;
  const hasForm = file.dictionary(file.trailer.get('Root')).has('AcroForm');
  // Loaded when it may be needed: most files need none, and the fonts' shaper takes a while.
  const ownFonts =
    hasForm || pages.some((page) => hasBareText(file, page, MOST_ANNOTATIONS))
      ? (await import('../appearances/text-appearance.ts')).TextAppearance
      : null;
  return done(pdfExhibit(opened.value, ownFonts));
}

async function openJpeg(bytes: Buffer, checked: boolean): Promise<Reply<Exhibit>> {
  const frame = readJpegFrame(bytes);
  if (frame === null || frame.width === 0 || frame.height === 0) return refused(DAMAGED_PICTURE);
  if (frame.width * frame.height > PICTURE_LIMITS.limitInputPixels) return refused(TOO_LARGE);
  if (frame.bits !== 8 || ![1, 3, 4].includes(frame.components)) return refused(UNSUPPORTED);
  try {
    if (!checked) await decodeOnce(bytes);
  } catch (error) {
    return refused(faultOf(error));
  }
  return done(jpegExhibit(bytes, frame));
}

/** sharp throws plain errors for every fault of a picture, and for want of memory, which is no fault of it. */
function faultOf(error: unknown): Failure {
  return isOutOfMemory(error) ? TOO_LARGE : DAMAGED_PICTURE;
}

async function openPng(bytes: Buffer): Promise<Reply<Exhibit>> {
  if (bytes.length < 33 || bytes.readUInt32BE(12) !== 0x49484452) return refused(DAMAGED_PICTURE);
  const pixels = bytes.readUInt32BE(16) * bytes.readUInt32BE(20);
  if (pixels > PICTURE_LIMITS.limitInputPixels) return refused(TOO_LARGE);
  try {
    return done(await pngExhibit(bytes));
  } catch (error) {
    return refused(faultOf(error));
  }
}

/** Of one scan: more are a file made to keep its reader busy. */
const MOST_PAGES = 2000;

/** Every page by its rendition. */
async function openRenditions(bytes: Buffer, mediaType: ConvertedType): Promise<Reply<Exhibit>> {
  try {
    const facts = await pictureFacts(bytes, mediaType);
    if (facts === null) return refused(UNSUPPORTED);
    const isLarge = facts.width * facts.height > mostPixels(mediaType) || facts.pages > MOST_PAGES;
    if (isLarge) return refused(TOO_LARGE);
    const pages: PageExhibit[] = [];
    for (let page = 0; page < facts.pages; page += 1)
      pages.push(await pageExhibit(bytes, mediaType, page, facts.density));
    return done(joined(pages));
  } catch (error) {
    return refused(faultOf(error));
  }
}

interface PageExhibit {
  readonly exhibit: Exhibit;
  readonly bytes: number;
}

async function pageExhibit(
  file: Buffer,
  mediaType: ConvertedType,
  page: number,
  density: number | null,
): Promise<PageExhibit> {
  const { mediaType: shownAs, bytes } = await renditionOf(file, mediaType, page);
  if (shownAs === 'image/png') return { exhibit: await pngExhibit(bytes, density), bytes: bytes.length };
  const frame = readJpegFrame(bytes);
  if (frame === null) throw new Error('no whole JPEG');
  return { exhibit: jpegExhibit(bytes, { ...frame, density }), bytes: bytes.length };
}

function joined(each: readonly PageExhibit[]): Exhibit {
  return {
    pages: each.flatMap(({ exhibit }) => exhibit.pages),
    bytes: each.reduce((sum, { bytes }) => sum + bytes, 0),
    embed(writer, page) {
      const one = each[page];
      if (one === undefined) throw new RangeError('no such page');
      return one.exhibit.embed(writer, 0);
    },
  };
}

const UNSUPPORTED: Failure = {
  code: 'unreadable-file',
  message: 'Files of this kind cannot be shown as pages. Save it as a PDF or as a photograph and add that.',
};

/** What there is no memory for: nothing is wrong with it. */
export const TOO_LARGE: Failure = {
  code: 'unreadable-file',
  message: 'This picture has too many pixels. Save a smaller copy and add that.',
};

const DAMAGED_PICTURE: Failure = {
  code: 'damaged',
  message: 'This picture is damaged or cut off. Send or copy the file again from where it came.',
};
