/** What a camera writes beside a picture (Exif 2.32 = CIPA DC-008). */
export interface ExifFacts {
  /** 1 to 8. */
  readonly orientation: number;
  /** Pixels to the inch, where it says. */
  readonly density: number | null;
  /** The moment by the camera's own clock, as it stands there: `2019:03:12 08:30:00` or whatever else. */
  readonly taken: string | null;
}

export const NO_EXIF: ExifFacts = { orientation: 1, density: null, taken: null };

const ORIENTATION = 0x0112;
const X_RESOLUTION = 0x011a;
const RESOLUTION_UNIT = 0x0128;
const EXIF_DIRECTORY = 0x8769;
const DATE_TIME_ORIGINAL = 0x9003;

/** Reads the two directories of an EXIF block that say something of the picture itself; never throws. */
export function readExif(block: Buffer): ExifFacts {
  const tiff = block.toString('latin1', 0, 6) === 'Exif\0\0' ? block.subarray(6) : block;
  if (tiff.length < 14) return NO_EXIF;
  const little = tiff.toString('latin1', 0, 2) === 'II';
  const short = (at: number) =>
    at + 2 > tiff.length ? 0 : little ? tiff.readUInt16LE(at) : tiff.readUInt16BE(at);
  const long = (at: number) =>
    at + 4 > tiff.length ? 0 : little ? tiff.readUInt32LE(at) : tiff.readUInt32BE(at);
  /** Where each tag's value stands. */
  const entriesOf = (directory: number): ReadonlyMap<number, number> => {
    const entries = new Map<number, number>();
    for (let index = 0; index < short(directory); index += 1) {
      const entry = directory + 2 + index * 12;
      entries.set(short(entry), entry + 8);
    }
    return entries;
  };
  const first = entriesOf(long(4));
  const at = (entries: ReadonlyMap<number, number>, tag: number) => entries.get(tag) ?? tiff.length;
  const orientation = short(at(first, ORIENTATION));
  const resolution = long(at(first, X_RESOLUTION));
  const density = long(resolution) / Math.max(1, long(resolution + 4));
  const inCentimetres = short(at(first, RESOLUTION_UNIT)) === 3;
  const own = long(at(first, EXIF_DIRECTORY));
  const moment = own === 0 ? 0 : long(at(entriesOf(own), DATE_TIME_ORIGINAL));
  return {
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    density: resolution === 0 ? null : density * (inCentimetres ? 2.54 : 1),
    taken: moment === 0 ? null : tiff.toString('latin1', moment, moment + 19),
  };
}
