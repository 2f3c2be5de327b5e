import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import type { DecoderResult, PictureRequest } from './decoder-worker.ts';
import { mostPixels } from '../pictures/picture-limits.ts';
import { asJpeg, asPng } from '../pictures/rendition.ts';

/** What of libheif's module is used; the package has no types of its own. */
interface Libheif {
  readonly HeifDecoder: new () => { decode(bytes: Uint8Array): readonly HeifImage[] };
}

interface HeifImage {
  get_width(): number;
  get_height(): number;
  /** Decodes into the pixels given, four bytes each, turned as the file says; null where it cannot. */
  display(
    into: { data: Uint8ClampedArray; width: number; height: number },
    then: (decoded: { data: Uint8ClampedArray } | null) => void,
  ): void;
}

console.log = () => undefined;
console.error = console.log;

// The request is what `runDecoder` sends.
const { bytes, page } = workerData as PictureRequest;
parentPort?.postMessage(await decode(), []);

async function decode(): Promise<DecoderResult> {
  const require = createRequire(import.meta.url);
  // The package is CommonJS; this entry carries its WebAssembly in itself.
  const { HeifDecoder } = require('libheif-js/wasm-bundle.js') as Libheif;
  const image = new HeifDecoder().decode(bytes)[page];
  if (image === undefined) return { kind: 'damaged' };
  const width = image.get_width();
  const height = image.get_height();
  if (width * height > mostPixels('image/heic')) return { kind: 'damaged' };
  const pixels = await pixelsOf(image, width, height);
  if (pixels === null) return { kind: 'damaged' };
  const picture = sharp(pixels, { raw: { width, height, channels: 4 } });
  const encoded = isOpaque(pixels) ? await asJpeg(picture.removeAlpha(), false) : await asPng(picture);
  return { kind: 'read', bytes: encoded.bytes };
}

function isOpaque(pixels: Uint8ClampedArray): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false;
  return true;
}

function pixelsOf(image: HeifImage, width: number, height: number): Promise<Uint8ClampedArray | null> {
  const data = new Uint8ClampedArray(width * height * 4);
  return new Promise((resolve) =>
    image.display({ data, width, height }, (decoded) => resolve(decoded?.data ?? null)),
  );
}
