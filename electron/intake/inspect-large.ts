import { cameraMoment } from '../pdf/pictures/camera-moment.ts';
import type { ByteRanges } from '../files/byte-ranges.ts';
import type { Inspection } from './inspection.ts';
import { readJpegHead } from '../pdf/pictures/jpeg-frame.ts';
import { displaySize } from '../pdf/exhibits/page-form.ts';
import { readPages } from '../pdf/reader/pages.ts';
import { PICTURE_LIMITS } from '../pdf/pictures/picture-limits.ts';
import { needsRendition } from '../pdf/pictures/rendition.ts';
import { RangedPdf } from '../pdf/reader/ranged-pdf.ts';
import { Damaged } from '../pdf/reader/value.ts';

const JPEG_HEAD = 4 << 20;
const STEP = 1 << 20;
const TAIL = 64 << 10;
/** End of image. */
const END = Buffer.from([0xff, 0xd9]);

/**
 * Looks into a large file by its ranges: a PDF's page tree, a picture's head and end. Its pixels are decoded only
 * when it is put into a dossier. A PDF whose own cross-reference does not lead to its pages is left to the decoders.
 */
export function inspectLarge(file: ByteRanges, mediaType: string): Inspection | 'needs-whole-file' {
  switch (mediaType) {
    case 'application/pdf':
      return inspectPdf(file);
    case 'image/jpeg':
      return inspectJpeg(file);
    case 'image/png':
      return inspectPng(file);
    default:
      return needsRendition(mediaType) ? 'needs-whole-file' : problem('unknown-kind');
  }
}

function inspectPdf(file: ByteRanges): Inspection | 'needs-whole-file' {
  try {
    const pdf = RangedPdf.open(file);
    if (pdf.encrypted) return 'needs-whole-file';
    const pages = readPages(pdf);
    const [first] = pages;
    const { width, height } = first === undefined ? { width: 0, height: 0 } : displaySize(first);
    return { pages: pages.length, width: Math.round(width), height: Math.round(height), problem: null };
  } catch (error) {
    if (error instanceof Damaged) return 'needs-whole-file';
    throw error;
  }
}

function inspectJpeg(file: ByteRanges): Inspection {
  const head = readJpegHead(file.read(0, JPEG_HEAD));
  if (head === null || !endsAsJpeg(file, head.scan)) return problem('damaged');
  const { width, height, orientation, bits, components, taken } = head.frame;
  if (bits !== 8 || ![1, 3, 4].includes(components)) return problem('unknown-kind');
  const size = orientation >= 5 ? picture(height, width) : picture(width, height);
  const moment = cameraMoment(taken);
  return moment === null ? size : { ...size, taken: moment };
}

/** Whether the scans are followed by an end marker: a picture cut off has none. */
function endsAsJpeg(file: ByteRanges, scan: number): boolean {
  // Within a scan the marker cannot stand, so where the file ends with one nothing was cut off.
  const tail = Math.max(scan, file.size - TAIL);
  if (file.read(tail, file.size).includes(END)) return true;
  for (let at = scan; at < file.size;) {
    const walked = walkMarkers(file.read(at, at + STEP));
    if (walked === 'end of image') return true;
    at += walked;
  }
  return false;
}

/** Walks the markers of a window: the end of the picture, or how many bytes were walked. */
function walkMarkers(window: Buffer): number | 'end of image' {
  let mark = window.indexOf(0xff);
  while (mark >= 0 && mark + 4 <= window.length) {
    const marker = window[mark + 1] ?? 0;
    if (marker === 0xd9) return 'end of image';
    const inData = marker === 0 || (marker >= 0xd0 && marker <= 0xd7);
    const next = mark + (marker === 0xff ? 1 : inData ? 2 : 2 + window.readUInt16BE(mark + 2));
    if (next >= window.length) return next;
    mark = window.indexOf(0xff, next);
  }
  if (window[mark + 1] === 0xd9 && mark >= 0) return 'end of image';
  // A marker too near the window's end begins the next one.
  return mark > 0 ? mark : window.length;
}

function inspectPng(file: ByteRanges): Inspection {
  const head = file.read(0, 33);
  if (head.length < 33 || head.toString('latin1', 12, 16) !== 'IHDR') return problem('damaged');
  for (let at = 8; at + 12 <= file.size;) {
    const chunk = file.read(at, at + 8);
    if (chunk.toString('latin1', 4, 8) === 'IEND')
      return picture(head.readUInt32BE(16), head.readUInt32BE(20));
    at += 12 + chunk.readUInt32BE(0);
  }
  return problem('damaged');
}

function picture(width: number, height: number): Inspection {
  if (width === 0 || height === 0) return problem('damaged');
  if (width * height > PICTURE_LIMITS.limitInputPixels) return problem('too-large');
  return { pages: 1, width, height, problem: null };
}

function problem(code: Inspection['problem']): Inspection {
  return { pages: null, width: null, height: null, problem: code };
}
