import { cameraMoment } from '../pdf/pictures/camera-moment.ts';
import type { ExhibitPage } from '../pdf/exhibits/exhibit.ts';
import type { ByteRanges } from '../files/byte-ranges.ts';
import { memoryRanges } from '../files/byte-ranges.ts';
import type { Inspection, IntakeProblem } from './inspection.ts';
import { inspectLarge } from './inspect-large.ts';
import { readJpegFrame } from '../pdf/pictures/jpeg-frame.ts';
import type { Failure } from '../../shared/reply.ts';
import { openExhibit, TOO_LARGE } from '../pdf/exhibits/open-exhibit.ts';
import { needsRendition, pictureFacts } from '../pdf/pictures/rendition.ts';
import { mostPixels } from '../pdf/pictures/picture-limits.ts';

/** Nothing larger can be put into a dossier. */
const MOST_BYTES = 1 << 30;
/** Larger files are looked into by parts. */
const MOST_AT_ONCE = 24 << 20;
/** A locked or broken PDF is opened by the decoders, which take it whole. */
const MOST_DECODED = 128 << 20;
const STEP = 4 << 20;

/** Looks into a file, in memory or by its ranges, whose content was found to be of `mediaType`. Never throws. */
export async function inspectFile(
  file: Uint8Array | ByteRanges,
  mediaType: string,
  password?: string,
): Promise<Inspection> {
  try {
    const ranges = 'read' in file ? file : memoryRanges(file);
    if (ranges.size === 0) return failed('empty');
    if (ranges.size > MOST_BYTES) return failed('too-large');
    const byParts = ranges.size > MOST_AT_ONCE ? inspectLarge(ranges, mediaType) : 'needs-whole-file';
    if (typeof byParts !== 'string') return byParts;
    if (ranges.size > MOST_DECODED) return failed('too-large');
    const bytes = mediaType === 'application/pdf' ? wholeOf(ranges) : ranges.read(0, ranges.size);
    return await inspectBytes(bytes, mediaType, password);
  } catch {
    // Whatever a file does to its reader, it is kept and said to be unreadable.
    return failed('damaged');
  }
}

/** All of a PDF, in memory that the decoders’ threads see as well. */
function wholeOf(file: ByteRanges): Uint8Array {
  const whole = Buffer.from(new SharedArrayBuffer(file.size));
  for (let at = 0; at < file.size; at += STEP) whole.set(file.read(at, at + STEP), at);
  return whole;
}

async function inspectBytes(
  bytes: Uint8Array,
  mediaType: string,
  password: string | undefined,
): Promise<Inspection> {
  const head = await pictureHead(bytes, mediaType);
  if (head !== null && head.width * head.height > mostPixels(mediaType)) return failed('too-large');
  const exhibit = await openExhibit(bytes, mediaType);
  if (!exhibit.ok) {
    if (exhibit.failure.code === 'needs-password') return await inspectLocked(bytes, mediaType, password);
    return failed(problemOf(exhibit.failure));
  }
  return found(exhibit.value.pages, head);
}

function problemOf(failure: Failure): IntakeProblem {
  if (failure === TOO_LARGE) return 'too-large';
  return failure.code === 'unreadable-file' ? 'unknown-kind' : 'damaged';
}

async function inspectLocked(
  bytes: Uint8Array,
  mediaType: string,
  password: string | undefined,
): Promise<Inspection> {
  if (password === undefined || password === '') return failed('needs-password');
  const exhibit = await openExhibit(bytes, mediaType, { password });
  return exhibit.ok ? { ...found(exhibit.value.pages, null), password } : failed('needs-password');
}

function found(pages: readonly ExhibitPage[], head: PictureHead | null): Inspection {
  const size = head ?? pages[0] ?? { width: 0, height: 0 };
  const taken = cameraMoment(head?.taken ?? null);
  return {
    pages: pages.length,
    width: Math.round(size.width),
    height: Math.round(size.height),
    problem: null,
    ...(taken === null ? {} : { taken }),
  };
}

/** Pixels as shown, and the camera's moment. */
type PictureHead = ExhibitPage & { readonly taken: string | null };

async function pictureHead(file: Uint8Array, mediaType: string): Promise<PictureHead | null> {
  const bytes = Buffer.from(file.buffer, file.byteOffset, file.byteLength);
  if (needsRendition(mediaType)) return await pictureFacts(bytes, mediaType);
  if (mediaType === 'image/png' && bytes.length >= 24) {
    return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20), taken: null };
  }
  const frame = mediaType === 'image/jpeg' ? readJpegFrame(bytes) : null;
  if (frame === null) return null;
  const { width, height, taken } = frame;
  return frame.orientation >= 5 ? { width: height, height: width, taken } : { width, height, taken };
}

function failed(problem: IntakeProblem): Inspection {
  return { pages: null, width: null, height: null, problem };
}
