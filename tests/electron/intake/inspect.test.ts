import { deflateSync } from 'node:zlib';
import { assert, asyncProperty, integer, uint8Array } from 'fast-check';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { memoryRanges } from '../../../electron/files/byte-ranges.ts';
import { inspectFile } from '../../../electron/intake/inspect.ts';
import { assemblePdf } from '../../../electron/sample/plain-pdf.ts';
import { onePage } from '../../support/plain-pdf.ts';

const PDF = 'application/pdf';
const unknown = { pages: null, width: null, height: null };

test('a PDF has its pages counted and its first page measured, from bytes or by its ranges', async () => {
  const bytes = onePage('');
  const expected = { pages: 1, width: 300, height: 400, problem: null };
  expect(await inspectFile(bytes, PDF)).toEqual(expected);
  expect(await inspectFile(memoryRanges(bytes), PDF)).toEqual(expected);
});

test('a turned photograph is measured as shown', async () => {
  const jpeg = await sharp({ create: { width: 60, height: 40, channels: 3, background: 'red' } })
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer();
  expect(await inspectFile(jpeg, 'image/jpeg')).toEqual({ pages: 1, width: 40, height: 60, problem: null });
});

test('a photograph cut off on its way is damaged', async () => {
  const jpeg = await sharp({
    create: {
      width: 600,
      height: 400,
      channels: 3,
      background: 'red',
      noise: { type: 'gaussian', mean: 99, sigma: 40 },
    },
  })
    .jpeg()
    .toBuffer();
  expect(await inspectFile(jpeg.subarray(0, jpeg.length / 2), 'image/jpeg')).toEqual({
    ...unknown,
    problem: 'damaged',
  });
});

test('a picture of a size to fill the memory is too large', async () => {
  const png = await sharp({ create: { width: 10, height: 10, channels: 3, background: 'red' } })
    .png()
    .toBuffer();
  png.writeUInt32BE(60_000, 16);
  png.writeUInt32BE(60_000, 20);
  expect(await inspectFile(png, 'image/png')).toEqual({ ...unknown, problem: 'too-large' });
});

test('an empty file, an unknown kind and a file that cannot be read are told apart', async () => {
  expect(await inspectFile(Buffer.alloc(0), PDF)).toEqual({ ...unknown, problem: 'empty' });
  expect(await inspectFile(Buffer.from('hello'), 'application/octet-stream')).toEqual({
    ...unknown,
    problem: 'unknown-kind',
  });
  const gone = {
    size: 9,
    read: () => {
      throw new Error('the disk is gone');
    },
  };
  expect(await inspectFile(gone, PDF)).toEqual({ ...unknown, problem: 'damaged' });
});

test('a PDF without pages is damaged', async () => {
  const bytes = assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>',
  ]);
  expect(await inspectFile(bytes, PDF)).toEqual({ ...unknown, problem: 'damaged' });
});

test('an object stream that unpacks to gigabytes is damaged, not fatal', async () => {
  const bomb = deflateSync(Buffer.alloc(300 << 20), { level: 9 }).toString('latin1');
  const bytes = assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /XRef /W [1 2 1] /Size 9 /Root 1 0 R /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n${bomb}\nendstream`,
  ]);
  const text = bytes.toString('latin1');
  const pointed = text.replace(/startxref\n\d+/, `startxref\n${text.indexOf('2 0 obj')}`);
  const found = await inspectFile(Buffer.from(pointed, 'latin1'), PDF);
  expect(found.problem).toBe('damaged');
});

test('whatever is broken in a file, it is described and nothing is thrown', async () => {
  const whole = onePage('1 0 0 rg 0 0 100 100 re f');
  await assert(
    asyncProperty(
      integer({ min: 0, max: whole.length - 1 }),
      uint8Array({ minLength: 1, maxLength: 20 }),
      async (at, noise) => {
        const broken = Buffer.from(whole);
        broken.set(noise.subarray(0, broken.length - at), at);
        const found = await inspectFile(broken, PDF);
        expect(found.problem === null ? (found.pages ?? 0) > 0 : found.pages === null).toBe(true);
      },
    ),
    { numRuns: 40 },
  );
  // Each file may take a start of both readers, which a busy machine makes slow.
}, 180_000);

test.each(['jpeg', 'webp', 'avif'] as const)('says what the camera’s clock wrote into a %s', async (kind) => {
  const picture = sharp({ create: { width: 40, height: 60, channels: 3, background: 'blue' } });
  const dated = picture.withExif({ IFD2: { DateTimeOriginal: '2019:03:12 08:30:00' } });
  expect(await inspectFile(await dated[kind]().toBuffer(), `image/${kind}`)).toMatchObject({
    taken: '2019-03-12T08:30:00',
  });
});

test.each(['0000:00:00 00:00:00', '2019:02:30 08:30:00', '2019:03:12 24:30:00', 'yesterday'])(
  'makes no day of what a camera’s clock cannot mean: %s',
  async (text) => {
    const picture = sharp({ create: { width: 40, height: 60, channels: 3, background: 'blue' } });
    const bytes = await picture
      .withExif({ IFD2: { DateTimeOriginal: text } })
      .jpeg()
      .toBuffer();
    expect(await inspectFile(bytes, 'image/jpeg')).toEqual({
      pages: 1,
      width: 40,
      height: 60,
      problem: null,
    });
  },
);
