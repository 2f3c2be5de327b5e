import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';

/** A page as poppler shows it, one dot to the point. */
export interface Shown {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue of the dot x to the right and y down. */
  at(x: number, y: number): readonly number[];
}

/** Renders a page (1-based) of a PDF file. */
export async function render(path: string, page = 1): Promise<Shown> {
  const folder = mkdtempSync(join(tmpdir(), 'folio-pixels-'));
  execFileSync('pdftoppm', ['-r', '72', '-f', `${page}`, '-l', `${page}`, '-png', path, join(folder, 'p')], {
    stdio: 'pipe',
  });
  const picture = sharp(readFileSync(join(folder, readdirSync(folder)[0] ?? '')));
  const { data, info } = await picture
    .removeAlpha()
    .toColourspace('srgb')
    .raw()
    .toBuffer({ resolveWithObject: true });
  return {
    width: info.width,
    height: info.height,
    at: (x, y) => [...data.subarray((y * info.width + x) * 3, (y * info.width + x) * 3 + 3)],
  };
}
