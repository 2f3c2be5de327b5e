import { jpegSegments } from './jpeg-segments.ts';

/** What a JPEG says of itself, without decoding it. */
export interface JpegFrame {
  /** As stored, before turning. */
  readonly width: number;
  readonly height: number;
  readonly components: number;
  readonly bits: number;
  /** EXIF orientation, 1 to 8. */
  readonly orientation: number;
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

/** Reads the markers; null where the bytes are no whole JPEG. */
export function readJpegFrame(bytes: Buffer): JpegFrame | null {
  const segments = jpegSegments(bytes);
  const frame = segments?.find(({ marker }) => isFrame(marker));
  const scan = segments?.at(-1);
  if (segments === null || frame === undefined || scan === undefined || frame.end - frame.start < 10)
    return null;
  const end = endOfImage(bytes, scan.end);
  if (end === null) return null;
  const named = (marker: number, name: string) =>
    segments.filter(
      (segment) =>
        segment.marker === marker &&
        bytes.toString('latin1', segment.start + 4, segment.start + 4 + name.length) === name,
    );
  return {
    bits: bytes[frame.start + 4] ?? 0,
    height: bytes.readUInt16BE(frame.start + 5),
    width: bytes.readUInt16BE(frame.start + 7),
    components: bytes[frame.start + 9] ?? 0,
    orientation: named(0xe1, 'Exif\0\0').reduce(
      (_, { start, end }) => exifOrientation(bytes.subarray(start + 10, end)),
      1,
    ),
    adobe: named(0xee, 'Adobe').length > 0,
    density: named(0xe0, 'JFIF\0').reduce<number | null>((_, { start }) => jfifDensity(bytes, start), null),
    profile: joinProfile(
      named(0xe2, 'ICC_PROFILE\0').map(({ start, end }) => bytes.subarray(start + 16, end)),
    ),
    end,
  };
}

/** Start of frame: all of C0 to CF but the tables among them. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Walks the scans to the end marker: a file cut off has none. */
function endOfImage(bytes: Buffer, scan: number): number | null {
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

function exifOrientation(tiff: Buffer): number {
  if (tiff.length < 14) return 1;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const directory = little ? tiff.readUInt32LE(4) : tiff.readUInt32BE(4);
  const count = short(directory);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + index * 12;
    const value = short(entry + 8);
    if (short(entry) === 0x0112) return value >= 1 && value <= 8 ? value : 1;
  }
  return 1;
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
