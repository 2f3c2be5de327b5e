/** One marker segment of a JPEG: its marker byte, and where it starts and ends. */
export interface Segment {
  readonly marker: number;
  readonly start: number;
  readonly end: number;
}

const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/** The segments before the first scan; null where the bytes are no JPEG or break off there. */
export function jpegSegments(bytes: Buffer): readonly Segment[] | null {
  if (bytes[0] !== 0xff || bytes[1] !== 0xd8) return null;
  const segments: Segment[] = [];
  for (let at = 2; at + 4 <= bytes.length;) {
    if (bytes[at] !== 0xff) return null;
    const marker = bytes[at + 1] ?? 0;
    if (marker === 0xff) {
      at += 1;
      continue;
    }
    if (marker === END_OF_IMAGE) return null;
    const alone = marker === 0x01 || (marker >= 0xd0 && marker <= 0xd8);
    const end = alone ? at + 2 : at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return null;
    segments.push({ marker, start: at, end });
    if (marker === START_OF_SCAN) return segments;
    at = end;
  }
  return null;
}

/** Whether a segment changes how the picture looks: all but comments and application data do, and of those the colour ones. */
function isNeeded(bytes: Buffer, { marker, start }: Segment): boolean {
  if (marker === 0xfe) return false;
  if (marker < 0xe0 || marker > 0xef) return true;
  const name = bytes.toString('latin1', start + 4, start + 16);
  if (marker === 0xe0) return name.startsWith('JFIF\0');
  if (marker === 0xe2) return name.startsWith('ICC_PROFILE\0');
  return marker === 0xee && name.startsWith('Adobe');
}

/** The same picture without EXIF, places, comments and thumbnails; the very bytes where it cannot be read. */
export function withoutJpegMetadata(bytes: Buffer): Buffer {
  const segments = jpegSegments(bytes);
  if (segments === null || segments.every((segment) => isNeeded(bytes, segment))) return bytes;
  const kept = segments.filter((segment) => isNeeded(bytes, segment));
  const scan = segments.at(-1);
  return Buffer.concat([
    bytes.subarray(0, 2),
    ...kept.map(({ start, end }) => bytes.subarray(start, end)),
    bytes.subarray(scan?.end ?? bytes.length),
  ]);
}
