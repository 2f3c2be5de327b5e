/** What a picture may ask of the machine; `failOn` makes a cut-off file an error instead of a gray patch. */
export const PICTURE_LIMITS = {
  failOn: 'truncated',
  limitInputPixels: 200_000_000,
  sequentialRead: true,
  seconds: 30,
} as const;

/** libheif holds a whole picture three times: the largest that phones made in 2024 fits. */
const MOST_HEIC_PIXELS = 120_000_000;

/** How many pixels a picture of a kind may have. */
export function mostPixels(mediaType: string): number {
  return mediaType === 'image/heic' ? MOST_HEIC_PIXELS : PICTURE_LIMITS.limitInputPixels;
}

/** Decodes a picture once, keeping nothing. Throws where it is cut off or damaged. */
export async function decodeOnce(bytes: Buffer): Promise<void> {
  // Loaded when a picture comes: most runs of the program need none.
  const { default: sharp } = await import('sharp');
  await sharp(bytes, PICTURE_LIMITS)
    .timeout({ seconds: PICTURE_LIMITS.seconds })
    .resize(16, 16, { fit: 'fill', kernel: 'nearest' })
    .raw()
    .toBuffer();
}

/** Whether a decoder failed for want of memory: as WebAssembly it has 2 GiB, whatever the machine has. */
export function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && /out of memory|memory allocation/i.test(error.message);
}
