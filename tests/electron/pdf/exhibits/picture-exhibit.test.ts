import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openExhibit } from '../../../../electron/pdf/exhibits/open-exhibit.ts';
import { writeExhibit } from '../../../support/dossier-file.ts';
import { render } from '../../../support/pixels.ts';

const JPEG = 'image/jpeg';
const PNG = 'image/png';

/** 300 by 200 dots at 150 to the inch, blue with a red upper left quarter: 144 by 96 points. */
function picture(background = 'blue') {
  const quarter = { create: { width: 150, height: 100, channels: 3 as const, background: 'red' } };
  return sharp({ create: { width: 300, height: 200, channels: 3, background } }).composite([
    { input: quarter, left: 0, top: 0 },
  ]);
}

function nearly(colour: readonly number[], expected: readonly number[]): boolean {
  return colour.every((part, index) => Math.abs(part - (expected[index] ?? 0)) < 40);
}

test.each([
  [1, 144, 96, 10, 10],
  [2, 144, 96, 134, 10],
  [3, 144, 96, 134, 86],
  [4, 144, 96, 10, 86],
  [5, 96, 144, 10, 10],
  [6, 96, 144, 86, 10],
  [7, 96, 144, 86, 134],
  [8, 96, 144, 10, 134],
])('a photograph of orientation %i is shown upright', async (orientation, width, height, x, y) => {
  const bytes = await picture().withMetadata({ orientation }).jpeg({ quality: 100 }).toBuffer();
  const page = await render(await writeExhibit(bytes, JPEG));
  expect([page.width, page.height]).toEqual([width, height]);
  expect(page.at(x, y)).toSatisfy((colour: number[]) => nearly(colour, [255, 0, 0]));
  expect(page.at(width - x, height - y)).toSatisfy((colour: number[]) => nearly(colour, [0, 0, 255]));
});

test('a photograph’s dots are put in untouched, its camera’s data left out', async () => {
  const bytes = await picture()
    .withExif({ IFD0: { Artist: 'name of a witness' }, IFD3: { GPSLatitudeRef: 'N' } })
    .jpeg()
    .toBuffer();
  const written = readFileSync(await writeExhibit(bytes, JPEG));
  expect(written.includes('witness')).toBe(false);
  expect(written.includes('Exif')).toBe(false);
  const scan = bytes.subarray(bytes.indexOf(Buffer.from([0xff, 0xda])));
  expect(written.includes(scan)).toBe(true);
});

test('what follows a photograph in its file is left out', async () => {
  const bytes = Buffer.concat([await picture().jpeg().toBuffer(), Buffer.from('a film of the same moment')]);
  expect(readFileSync(await writeExhibit(bytes, JPEG)).includes('film')).toBe(false);
});

test.each(['progressive', 'gray', 'cmyk'] as const)('a %s photograph shows its colours', async (kind) => {
  const plain = picture();
  const source =
    kind === 'gray'
      ? sharp(await plain.png().toBuffer()).toColourspace('b-w')
      : kind === 'cmyk'
        ? sharp(await plain.png().toBuffer()).toColourspace('cmyk')
        : plain;
  const bytes = await source.jpeg({ quality: 95, progressive: kind === 'progressive' }).toBuffer();
  const page = await render(await writeExhibit(bytes, JPEG));
  const [red = 0, green = 0, blue = 0] = page.at(10, 10);
  if (kind === 'gray') expect([red, green]).toEqual([green, blue]);
  else expect([red > 180, green < 80, blue < 80]).toEqual([true, true, true]);
});

test('a picture’s transparent parts let the paper through', async () => {
  const bytes = await sharp({
    create: { width: 300, height: 200, channels: 4, background: { r: 255, g: 0, b: 0, alpha: 0 } },
  })
    .composite([
      { input: { create: { width: 150, height: 200, channels: 3, background: 'blue' } }, left: 0, top: 0 },
    ])
    .png()
    .toBuffer();
  const page = await render(await writeExhibit(bytes, PNG));
  expect(page.at(20, 50)).toEqual([0, 0, 255]);
  expect(page.at(130, 50)).toEqual([255, 255, 255]);
});

test.each([
  ['interlaced', async () => await picture().png({ progressive: true }).toBuffer()],
  ['palette', async () => await picture().png({ palette: true }).toBuffer()],
  ['16 bit', async () => await picture().toColourspace('rgb16').png().toBuffer()],
  [
    'with comments',
    async () =>
      await picture()
        .withExif({ IFD0: { Artist: 'witness' } })
        .png()
        .toBuffer(),
  ],
])('a %s PNG shows its dots and nothing of its metadata', async (_, make) => {
  const path = await writeExhibit(await make(), PNG);
  const page = await render(path);
  expect(page.at(10, 10)).toSatisfy((colour: number[]) => nearly(colour, [255, 0, 0]));
  expect(page.at(130, 80)).toSatisfy((colour: number[]) => nearly(colour, [0, 0, 255]));
  expect(readFileSync(path).includes('witness')).toBe(false);
});

test('a scan that says its density keeps its true size', async () => {
  const bytes = await picture().withMetadata({ density: 300 }).jpeg().toBuffer();
  const page = await render(await writeExhibit(bytes, JPEG));
  expect([page.width, page.height]).toEqual([72, 48]);
});

test('a picture broken inside is refused when it is looked at for the first time', async () => {
  const png = await picture().png().toBuffer();
  png.fill(0x55, png.length - 60, png.length - 20);
  const reply = await openExhibit(png, PNG);
  expect(reply.ok ? 'opened' : reply.failure.code).toBe('damaged');
});

test('a file of another kind is refused with a way out', async () => {
  const reply = await openExhibit(Buffer.from('PK'), 'application/octet-stream');
  expect(reply).toEqual({
    ok: false,
    failure: {
      code: 'unreadable-file',
      message:
        'Files of this kind cannot be shown as pages. Save it as a PDF or as a photograph and add that.',
    },
  });
});
