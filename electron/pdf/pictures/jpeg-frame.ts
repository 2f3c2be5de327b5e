import { type ExifFacts, NO_EXIF, readExif } from './exif.ts';
import { jpegSegments, type Segment } from './jpeg-segments.ts';

/** What a JPEG says of itself, without decoding it. */
export interface JpegFrame {
  /** As stored, before turning. */
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly bits: number;
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number;
  /** The moment by the camera's own clock, as it stands there. */
  readonly taken: string | null;
  /** Written by Adobe's rules: four colours are stored inverted. */
  readonly adobe: boolean;
  /** Pixels to the inch, where the file says. */
  readonly density: number | null;
  /** The colour profile, whole. */
  readonly profile: Buffer | null;
  /** One past the picture's last byte; what follows is not part of it. */
  readonly end: number;
}

const END_OF_IMAGE = 0xd9;
const END_MARKER = Buffer.from([0xff, END_OF_IMAGE]);

/** Reads the markers; null where the bytes are no whole JPEG. */
export function readJpegFrame(bytes: Buffer): JpegFrame | null {
  const head = readJpegHead(bytes);
  const end = head === null ? null : endOfImage(bytes, head.scan, head.isOneScan);
  return head === null || end === null ? null : { ...head.frame, end };
}

interface JpegHead {
  readonly frame: Omit<JpegFrame, 'end'>;
  /** Where the first scan's data begins. */
  readonly scan: number;
  readonly isOneScan: boolean;
}

/** What stands before the first scan, and where that begins; null where the bytes are no JPEG so far. */
export function readJpegHead(bytes: Buffer): JpegHead | null {
  const segments = jpegSegments(bytes);
  const frame = segments?.find(({ marker }) => isFrame(marker));
  const scan = segments?.at(-1);
  if (segments === null || frame === undefined || scan === undefined || frame.end - frame.start < 10)
    return null;
  const named = (marker: number, name: string) =>
    segments.filter(
      (segment) =>
        segment.marker === marker &&
        bytes.toString('latin1', segment.start + 4, segment.start + 4 + name.length) === name,
    );
  const jfif = named(0xe0, 'JFIF\0');
  const exif = named(0xe1, 'Exif\0\0').reduce<ExifFacts>(
    (_, { start, end }) => readExif(bytes.subarray(start + 4, end)),
    NO_EXIF,
  );
  const facts = {
    bits: bytes[frame.start + 4] ?? 0,
    height: bytes.readUInt16BE(frame.start + 5),
    width: bytes.readUInt16BE(frame.start + 7),
    components: bytes[frame.start + 9] ?? 0,
    orientation: exif.orientation,
    taken: exif.taken,
    adobe: named(0xee, 'Adobe').length > 0,
    density: jfif.reduce<number | null>((_, { start }) => jfifDensity(bytes, start), null) ?? exif.density,
    profile: joinProfile(
      named(0xe2, 'ICC_PROFILE\0').map(({ start, end }) => bytes.subarray(start + 16, end)),
    ),
  };
  return { frame: facts, scan: scan.end, isOneScan: isOneScan(bytes, frame, scan) };
}

/** Start of frame: all of C0 to CF but the tables among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Whether a picture is baseline and its first scan holds all its colours: then no marker but the end's follows. */
function isOneScan(bytes: Buffer, frame: Segment, scan: Segment): boolean {
  return frame.marker <= 0xc1 && bytes[scan.start + 4] === bytes[frame.start + 9];
}

/** Walks the scans to the end marker: a file cut off has none. */
function endOfImage(bytes: Buffer, scan: number, oneScan: boolean): number | null {
  if (oneScan) {
    const at = bytes.indexOf(END_MARKER, scan);
    return at < 0 ? null : at + 2;
  }
  for (let at = bytes.indexOf(0xff, scan); at >= 0; at = bytes.indexOf(0xff, at)) {
    const marker = bytes[at + 1];
    if (marker === undefined) return null;
    if (marker === END_OF_IMAGE) return at + 2;
    if (marker === 0xff) at += 1;
    else if (marker === 0 || (marker >= 0xd0 && marker <= 0xd7) || at + 4 > bytes.length) at += 2;
    else at += 2 + bytes.readUInt16BE(at + 2);
  }
  return null;
}

function jfifDensity(bytes: Buffer, start: number): number | null {
  const unit = bytes[start + 11];
  const across = bytes.readUInt16BE(start + 12);
  if (unit === 1) return across;
  return unit === 2 ? across * 2.54 : null;
}

function joinProfile(chunks: readonly Buffer[]): Buffer | null {
  if (chunks.length === 0) return null;
  const ordered = chunks.toSorted((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
  return Buffer.concat(ordered.map((chunk) => chunk.subarray(2)));
}
