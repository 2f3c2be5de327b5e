import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { exportDossier, goTo, lockedCase, openFolio, pickFiles, unlock } from './support/open-folio.ts';

const colours = ['#aa3333', '#33aa33', '#3333aa', '#aaaa33'];

test('four photographs become one document in a chosen order, with a page turned and a box tied to an incident', async () => {
  const { page, folder } = await openFolio();
  await page.setViewportSize({ width: 1366, height: 768 });
  const { path, passphrase } = await lockedCase(folder);
  await unlock(page, path, passphrase);
  const photographs = await Promise.all(
    colours.map(async (background, at) => {
      const file = join(folder, `photo ${at + 1}.jpg`);
      await sharp({ create: { width: 600, height: 900, channels: 3, background } })
        .jpeg()
        .toFile(file);
      return file;
    }),
  );

  let steps = 0;
  const step = async (act: () => Promise<unknown>) => {
    steps += 1;
    await act();
  };
  await step(() => goTo(page, 'Documents'));
  // Choosing in the system's dialog counts as one step more.
  await step(() =>
    pickFiles(page, photographs, () => page.getByRole('button', { name: 'Add files' }).click()),
  );
  steps += 1;
  await step(() => page.getByRole('button', { name: 'Put these 4 together as one document' }).click());
  const record = page.getByRole('article', { name: 'photo 1' });
  await record.getByText('4.', { exact: true }).waitFor();
  expect(steps).toBe(4);

  const list = page.getByRole('main').getByRole('listbox').getByRole('option');
  await expect.poll(() => list.count()).toBe(1);
  await record.getByRole('button', { name: 'Move earlier: photo 4.jpg' }).click();
  await record.getByRole('button', { name: 'Turn: photo 2.jpg' }).click();
  await record.getByRole('textbox', { name: 'Title' }).fill('What was left of the shop');
  const renamed = page.getByRole('article', { name: 'What was left of the shop' });
  await expect
    .poll(() =>
      renamed
        .getByRole('region', { name: 'Files' })
        .getByText(/photo \d\.jpg/)
        .allTextContents(),
    )
    .toEqual(['photo 1.jpg', 'photo 2.jpg', 'photo 4.jpg', 'photo 3.jpg']);

  await renamed.getByRole('button', { name: 'Show the picture' }).first().click();
  await renamed.getByRole('button', { name: 'Look closer' }).click();
  const viewer = page.getByRole('dialog', { name: 'What was left of the shop' });
  await viewer.getByText('Page 1 of 4').waitFor();
  await viewer.getByRole('button', { name: 'Draw a box' }).click();
  await viewer.getByRole('button', { name: 'Put a box in the middle' }).click();
  const box = viewer.getByRole('button', { name: 'Box 1: Not tied yet' });
  await box.waitFor();
  const before = await box.boundingBox();
  await box.press('ArrowRight');
  await expect.poll(async () => (await box.boundingBox())?.x).toBeGreaterThan(before?.x ?? Infinity);
  await viewer.getByRole('combobox', { name: 'What the box shows' }).fill('The shop was burned');
  await page.getByRole('option', { name: 'Add “The shop was burned” as new' }).click();
  await viewer.getByRole('button', { name: 'Box 1: The shop was burned' }).waitFor();
  await viewer.getByRole('button', { name: 'Close' }).click();
  await renamed
    .getByRole('region', { name: 'Boxes on the pages' })
    .getByRole('button', { name: 'The shop was burned' })
    .waitFor();
  await page.getByText('Saved', { exact: true }).waitFor();

  await goTo(page, 'Dossier');
  const pdf = join(folder, 'dossier.pdf');
  await exportDossier(page, pdf);
  expect(await averageColours(pdf)).toEqual(['#aa3333', '#33aa33', '#aaaa33', '#3333aa']);
});

/** The colour of each photograph's page, in the order the dossier prints them. */
async function averageColours(pdf: string): Promise<readonly string[]> {
  const out = `${pdf}.page`;
  execFileSync('pdftoppm', ['-r', '20', '-png', pdf, out]);
  const folder = join(pdf, '..');
  const names = readdirSync(folder).filter((name) => name.startsWith('dossier.pdf.page'));
  const found: string[] = [];
  for (const name of names.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true }))) {
    const shown = await sharp(join(folder, name))
      .extract(await middle(join(folder, name)))
      .resize(1, 1)
      .removeAlpha()
      .raw()
      .toBuffer();
    const colour = colours.find((each) => isNear(each, [...shown]));
    if (colour !== undefined) found.push(colour);
  }
  return found;
}

async function middle(file: string) {
  const { width, height } = await sharp(file).metadata();
  return { left: Math.round(width / 2) - 8, top: Math.round(height / 2) - 8, width: 16, height: 16 };
}

function isNear(colour: string, shown: readonly number[]): boolean {
  const wanted = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16));
  return wanted.every((value, at) => Math.abs(value - (shown[at] ?? 0)) < 24);
}
