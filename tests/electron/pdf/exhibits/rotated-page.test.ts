import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { exportDossier } from '../../../../electron/pdf/export.ts';
import { rotatedPage, rotatedSize } from '../../../../electron/pdf/exhibits/rotated-page.ts';
import type { PdfWriter } from '../../../../electron/pdf/writer/pdf-writer.ts';
import { daySchema } from '../../../../shared/dates/day.ts';
import { profiles } from '../../../../shared/profiles/profiles.ts';
import { smallFolio } from '../../../shared/dossier/small-folio.ts';
import { render } from '../../../support/pixels.ts';

/** Red where the picture's upper left is, white elsewhere. */
async function picture(background: string): Promise<Buffer> {
  const corner = await sharp({ create: { width: 100, height: 100, channels: 3, background } })
    .png()
    .toBuffer();
  return sharp({ create: { width: 300, height: 450, channels: 3, background: '#ffffff' } })
    .composite([{ input: corner, left: 0, top: 0 }])
    .jpeg({ quality: 100, chromaSubsampling: '4:4:4' })
    .withMetadata({ density: 150 })
    .toBuffer();
}

const attachment = (id: string, letter: string) => ({
  id,
  sha256: letter.repeat(64),
  bytes: 9000,
  mediaType: 'image/jpeg',
  name: `${id}.jpg`,
  width: 300,
  height: 450,
  addedAt: '2026-01-01T00:00:00Z',
});

test('photographs joined as one document are printed in their order, each turned as the person turned it', async () => {
  const files = { first: await picture('#ff0000'), second: await picture('#0000ff') };
  const folio = smallFolio({
    attachments: [attachment('first', 'b'), attachment('second', 'c')],
    documents: [
      {
        id: 'joined',
        title: 'The four letters',
        files: ['second', 'first'],
        turns: [
          { file: 'second', page: 1, turn: 90 },
          { file: 'first', page: 1, turn: 180 },
        ],
      },
    ],
  });
  const out = join(mkdtempSync(join(tmpdir(), 'folio-turned-')), 'dossier.pdf');
  const reply = await exportDossier({
    folio,
    profile: profiles.generic,
    today: daySchema.parse('2026-11-22'),
    out,
    readAttachment: async (id) => files[id as unknown as keyof typeof files],
  });
  if (!reply.ok) throw new Error(reply.failure.message);
  execFileSync('qpdf', ['--check', out]);
  const exhibits = reply.value.parts.filter(({ title }) => title === 'The four letters');
  expect(exhibits.map(({ sha256 }) => sha256).filter(Boolean)).toEqual(['c'.repeat(64), 'b'.repeat(64)]);
  const pages = reply.value.pages.filter(({ source }) => source !== undefined);
  expect(pages.map(({ source, turned }) => [source?.sha256[0], turned])).toEqual([
    ['c', 90],
    ['b', 180],
  ]);
  const [second, first] = pages;
  // Turned a quarter clockwise the upper left corner comes to the upper right, half round to the lower right.
  expect(await cornerOf(out, second?.page ?? 0, second?.box, 'upper right')).toEqual([0, 0, 255]);
  expect(await cornerOf(out, first?.page ?? 0, first?.box, 'lower right')).toEqual([255, 0, 0]);
  expect(second?.box?.slice(2)).toEqual([216, 144]);
});

/** The colour 10 points into a corner of a box on a page, as poppler shows it. */
async function cornerOf(
  path: string,
  page: number,
  [x = 0, y = 0, width = 0, height = 0]: readonly number[] = [],
  corner: 'upper right' | 'lower right',
): Promise<readonly number[]> {
  const shown = await render(path, page);
  const up = corner === 'upper right' ? y + height - 10 : y + 10;
  const colour = shown.at(Math.round(x + width - 10), Math.round(shown.height - up));
  // JPEG gives a full colour as 254 as often as 255.
  return colour.map((value) => (value > 250 ? 255 : value < 5 ? 0 : value));
}

test('a page not rotated is passed on as it is, and link borders are rotated with it', async () => {
  expect(rotatedSize({ width: 3, height: 4 }, 270)).toEqual({ width: 4, height: 3 });
  const page = { width: 300, height: 400 };
  const border = { box: [10, 20, 30, 50], width: 1, style: 'S', dashes: [], colour: null } as const;
  const written: unknown[] = [];
  const writer = { addCompressed: (...given: unknown[]) => written.push(given) } as unknown as PdfWriter;
  const embedded = { xobject: 7, borders: [border] };
  expect(rotatedPage(writer, embedded, page, 0)).toBe(embedded);
  expect(rotatedPage(writer, embedded, page, 90).borders).toEqual([{ ...border, box: [20, 270, 50, 290] }]);
  expect(rotatedPage(writer, embedded, page, 180).borders).toEqual([
    { ...border, box: [270, 350, 290, 380] },
  ]);
  expect(rotatedPage(writer, embedded, page, 270).borders).toEqual([{ ...border, box: [350, 10, 380, 30] }]);
});
