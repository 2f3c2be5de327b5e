/** Tags of TIFF 6.0, and of its technical note 1. */
const TAG = {
  subfileType: 254,
  bits: 258,
  compression: 259,
  photometric: 262,
  samples: 277,
  planes: 284,
  subDirectories: 330,
  sampleFormat: 339,
} as const;

/** None, CCITT in three ways, LZW, JPEG, Deflate in two, PackBits: what scanners write. Not the old JPEG (6). */
const COMPRESSIONS: ReadonlySet<number> = new Set([1, 2, 3, 4, 5, 7, 8, 32_946, 32_773]);
/** White or black is nought, RGB, palette, CMYK, YCbCr. */
const COLOURS: ReadonlySet<number> = new Set([0, 1, 2, 3, 5, 6]);
const MOST_PAGES = 2000;

type Directory = (tag: number) => readonly number[];

/**
 * Whether every page of a TIFF is of a kind that sharp shows as it is. Others come out white, black or in
 * wrong colours without an error: planes apart, signed and floating samples, the old JPEG, Lab. A camera's
 * raw file is none either: its first picture is a small preview.
 */
export function isPlainTiff(bytes: Buffer): boolean {
  const directories = tiffDirectories(bytes);
  if (directories.length === 0 || bytes.toString('latin1', 8, 10) === 'CR') return false;
  return directories.every(isPlain);
}

function isPlain(valuesOf: Directory): boolean {
  const samples = valuesOf(TAG.samples)[0] ?? 1;
  const depths = samples === 1 ? [1, 2, 4, 8, 16] : [8, 16];
  const isSmallerCopy = ((valuesOf(TAG.subfileType)[0] ?? 0) & 1) === 1;
  return (
    !isSmallerCopy &&
    valuesOf(TAG.subDirectories).length === 0 &&
    COMPRESSIONS.has(valuesOf(TAG.compression)[0] ?? 1) &&
    COLOURS.has(valuesOf(TAG.photometric)[0] ?? -1) &&
    (samples === 1 || (valuesOf(TAG.planes)[0] ?? 1) === 1) &&
    (valuesOf(TAG.bits).length === 0 ? [1] : valuesOf(TAG.bits)).every((depth) => depths.includes(depth)) &&
    valuesOf(TAG.sampleFormat).every((format) => format === 1)
  );
}

/** The directory of each page, one leading to the next; a chain that bites its tail ends there. */
function tiffDirectories(bytes: Buffer): readonly Directory[] {
  const little = bytes.toString('latin1', 0, 2) === 'II';
  const read = (at: number, size: number) => {
    if (at + size > bytes.length) return 0;
    return little ? bytes.readUIntLE(at, size) : bytes.readUIntBE(at, size);
  };
  const found: Directory[] = [];
  const seen = new Set<number>();
  for (let at = read(4, 4); at !== 0 && !seen.has(at) && found.length <= MOST_PAGES;) {
    seen.add(at);
    const count = read(at, 2);
    const entries = new Map<number, number>();
    for (let index = 0; index < count; index += 1)
      entries.set(read(at + 2 + index * 12, 2), at + 2 + index * 12);
    found.push((tag) => valuesAt(entries.get(tag), read));
    at = read(at + 2 + count * 12, 4);
  }
  return found;
}

const SIZES: Readonly<Record<number, number>> = { 1: 1, 3: 2, 4: 4, 13: 4 };

/** The whole numbers of an entry: in it where they fit, else where it points. */
function valuesAt(entry: number | undefined, read: (at: number, size: number) => number): readonly number[] {
  const size = entry === undefined ? undefined : SIZES[read(entry + 2, 2)];
  if (entry === undefined || size === undefined) return [];
  const count = Math.min(read(entry + 4, 4), 16);
  const start = count * size <= 4 ? entry + 8 : read(entry + 8, 4);
  return Array.from({ length: count }, (_, index) => read(start + index * size, size));
}
