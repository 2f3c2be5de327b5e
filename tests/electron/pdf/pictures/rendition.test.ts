import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { inspectFile } from '../../../../electron/intake/inspect.ts';
import { openExhibit } from '../../../../electron/pdf/exhibits/open-exhibit.ts';
import { renditionOf } from '../../../../electron/pdf/pictures/rendition.ts';
import { writeExhibit } from '../../../support/dossier-file.ts';
import { heicPicture } from '../../../support/heic-picture.ts';
import { plainTiff } from '../../../support/plain-tiff.ts';
import { render } from '../../../support/pixels.ts';

/** Blue with a red upper left quarter, 300 by 200 dots. */
function picture(width = 300, height = 200) {
  const quarter = {
    create: { width: width / 2, height: height / 2, channels: 3 as const, background: 'red' },
  };
  return sharp({ create: { width, height, channels: 3, background: 'blue' } }).composite([
    { input: quarter, left: 0, top: 0 },
  ]);
}

function nearly(colour: readonly number[], expected: readonly number[]): boolean {
  return colour.every((part, index) => Math.abs(part - (expected[index] ?? 0)) < 40);
}

const red = (colour: readonly number[]) => nearly(colour, [255, 0, 0]);
const blue = (colour: readonly number[]) => nearly(colour, [0, 0, 255]);

test('a phone’s HEIC is printed upright and in its colours', async () => {
  expect(await inspectFile(heicPicture, 'image/heic')).toEqual({
    pages: 1,
    width: 48,
    height: 64,
    problem: null,
  });
  const written = await writeExhibit(heicPicture, 'image/heic');
  const page = await render(written);
  expect(page.width).toBeLessThan(page.height);
  expect(page.at(page.width - 3, 3)).toSatisfy(red);
  expect(page.at(3, 3)).toSatisfy(blue);
  expect(readFileSync(written).includes('/ICCBased')).toBe(true);
});

test.each([
  ['image/webp', picture().webp()],
  ['image/webp', picture().webp({ lossless: true })],
  ['image/avif', picture().avif()],
  ['image/tiff', picture().tiff({ compression: 'lzw' })],
] as const)('%s is printed in its colours', async (kind, coded) => {
  const page = await render(await writeExhibit(await coded.toBuffer(), kind));
  expect(page.at(10, 10)).toSatisfy(red);
  expect(page.at(page.width - 10, page.height - 10)).toSatisfy(blue);
});

test('a photograph with an orientation is printed upright, its camera’s data left out', async () => {
  const exif = { IFD0: { Artist: 'name of a witness' } };
  const coded = await picture().withMetadata({ orientation: 6, exif }).webp().toBuffer();
  expect(coded.includes('witness')).toBe(true);
  const written = await writeExhibit(coded, 'image/webp');
  const page = await render(written);
  expect(page.at(page.width - 10, 10)).toSatisfy(red);
  expect(readFileSync(written).includes('witness')).toBe(false);
  expect((await renditionOf(coded, 'image/webp', 0)).bytes.includes('witness')).toBe(false);
});

test('every page of a scan is a page, of its own size', async () => {
  const scan = plainTiff([
    { width: 400, height: 600, bits: 8 },
    { width: 600, height: 400, bits: 1 },
  ]);
  expect(await inspectFile(scan, 'image/tiff')).toMatchObject({ pages: 2, width: 400, height: 600 });
  const opened = await openExhibit(scan, 'image/tiff');
  expect(opened.ok && opened.value.pages).toEqual([
    { width: 192, height: 288 },
    { width: 288, height: 192 },
  ]);
});

test('what is black and white or can be seen through keeps every dot', async () => {
  const clear = sharp({ create: { width: 20, height: 20, channels: 4, background: '#ff000080' } });
  expect((await renditionOf(await clear.webp().toBuffer(), 'image/webp', 0)).mediaType).toBe('image/png');
  const scan = plainTiff([
    { width: 16, height: 16, bits: 1 },
    { width: 16, height: 16, bits: 8 },
  ]);
  const [drawn, shaded] = [
    await renditionOf(scan, 'image/tiff', 0),
    await renditionOf(scan, 'image/tiff', 1),
  ];
  expect([drawn.mediaType, shaded.mediaType]).toEqual(['image/png', 'image/jpeg']);
  for (const { bytes } of [drawn, shaded]) expect((await sharp(bytes).metadata()).space).toBe('b-w');
});

test('moving pictures and a camera’s raw files are of no kind that can be printed', async () => {
  const frames = await sharp({ create: { width: 20, height: 40, channels: 3, background: 'blue' } })
    .composite([
      { input: { create: { width: 20, height: 20, channels: 3, background: 'red' } }, left: 0, top: 0 },
    ])
    .raw()
    .toBuffer();
  const moving = await sharp(frames, { raw: { width: 20, height: 40, channels: 3, pageHeight: 20 } })
    .webp()
    .toBuffer();
  expect(await inspectFile(moving, 'image/webp')).toMatchObject({ pages: null, problem: 'unknown-kind' });
  const preview = { width: 16, height: 16, bits: 8 } as const;
  const canon = plainTiff([preview]);
  expect(await inspectFile(canon, 'image/tiff')).toMatchObject({ pages: 1, problem: null });
  canon.write('CR', 8, 'latin1');
  expect(await inspectFile(canon, 'image/tiff')).toMatchObject({ pages: null, problem: 'unknown-kind' });
});

test.each([
  ['a preview of a picture beneath it', { 330: 16 }],
  ['a smaller copy', { 254: 1 }],
  ['the old JPEG', { 259: 6 }],
  ['Lab', { 262: 8 }],
  ['signed', { 339: 2 }],
  ['floating', { 339: 3 }],
  ['12 bits deep', { 258: 12 }],
  ['in planes', { 277: 3, 284: 2 }],
])('a TIFF that would be shown wrongly is not shown: %s', async (_, tags) => {
  const page = { width: 16, height: 16, bits: 8 } as const;
  expect(await inspectFile(plainTiff([page]), 'image/tiff')).toMatchObject({ pages: 1, problem: null });
  expect(await inspectFile(plainTiff([page, { ...page, tags }]), 'image/tiff')).toMatchObject({
    pages: null,
    problem: 'unknown-kind',
  });
});

test('a TIFF whose directories lead in a circle ends', async () => {
  const scan = plainTiff([{ width: 16, height: 16, bits: 8 }]);
  const next = 16 + 2 + 9 * 12;
  scan.writeUInt32LE(16, next);
  expect((await inspectFile(scan, 'image/tiff')).problem).not.toBe('unknown-kind');
});

test.each([
  ['image/heic', async () => heicPicture],
  ['image/avif', async () => await picture().avif().toBuffer()],
  ['image/webp', async () => await picture().webp().toBuffer()],
  ['image/tiff', async () => plainTiff([{ width: 300, height: 200, bits: 8 }])],
] as const)('%s cut off is damaged', async (kind, whole) => {
  const bytes = await whole();
  for (const part of [0.3, 0.7, 0.95])
    expect(await inspectFile(bytes.subarray(0, Math.floor(bytes.length * part)), kind)).toMatchObject({
      pages: null,
      problem: 'damaged',
    });
});
