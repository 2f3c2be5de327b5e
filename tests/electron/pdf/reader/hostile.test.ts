import { deflateRawSync, deflateSync } from 'node:zlib';
import { statSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspectFile } from '../../../../electron/intake/inspect.ts';
import { assemblePdf } from '../../../../electron/sample/plain-pdf.ts';
import { writeExhibit } from '../../../support/dossier-file.ts';
import { onePage, plainStream } from '../../../support/plain-pdf.ts';

// Files made to harm their reader. Each has to end, with what a viewer would show or a plain refusal; the time
// allowed is for a busy machine.
const PDF = 'application/pdf';
const LONG = 180_000;
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';

function packed(content: Buffer, entries = ''): string {
  const bytes = deflateSync(content).toString('latin1');
  return `<< ${entries} /Filter /FlateDecode /Length ${bytes.length} >>\nstream\n${bytes}\nendstream`;
}

/** `count` pages, all with the same entries. */
function manyPages(count: number, entries: string, others: readonly string[]): Buffer {
  const kids = Array.from({ length: count }, (_, index) => `${index + 3 + others.length} 0 R`);
  return assemblePdf([
    CATALOG,
    `<< /Type /Pages /Count ${count} /MediaBox [0 0 300 400] /Kids [${kids.join(' ')}] >>`,
    ...others,
    ...kids.map(() => `<< /Type /Page /Parent 2 0 R ${entries} >>`),
  ]);
}

test(
  'brackets nested a hundred thousand deep end',
  async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const bytes = onePage('', `/Resources << /Deep ${deep} >>`);
    const { problem, pages } = await inspectFile(bytes, PDF);
    expect([problem, pages]).toSatisfy(([what, count]) => what === 'damaged' || count === 1);
  },
  LONG,
);

test(
  'a cross-reference that leads to itself is followed once',
  async () => {
    const text = onePage('').toString('latin1');
    const start = /startxref\n(\d+)/.exec(text)?.[1] ?? '';
    const looped = text.replace('trailer\n<<', `trailer\n<< /Prev ${start}`);
    expect((await inspectFile(Buffer.from(looped, 'latin1'), PDF)).pages).toBe(1);
  },
  LONG,
);

test(
  'a tree of pages that holds itself is walked once',
  async () => {
    const bytes = assemblePdf([
      CATALOG,
      '<< /Type /Pages /Count 3 /Kids [3 0 R 2 0 R 3 0 R] >>',
      '<< /Type /Pages /Count 2 /Kids [2 0 R 4 0 R] /Parent 2 0 R >>',
      '<< /Type /Page /Parent 3 0 R /MediaBox [0 0 300 400] >>',
    ]);
    expect((await inspectFile(bytes, PDF)).pages).toBe(2);
  },
  LONG,
);

test(
  'a tree of pages that doubles at each level is refused',
  async () => {
    const level = (index: number) => `<< /Type /Pages /Count 2 /Kids [${index} 0 R ${index} 0 R] >>`;
    const bytes = assemblePdf([
      CATALOG,
      ...Array.from({ length: 40 }, (_, index) => level(index + 3)),
      '<< /Type /Page /MediaBox [0 0 300 400] >>',
    ]);
    expect((await inspectFile(bytes, PDF)).problem).toBe('damaged');
  },
  LONG,
);

test(
  'a count of pages that is not true is not believed',
  async () => {
    const text = onePage('').toString('latin1').replace('/Count 1', '/Count 2147483647');
    expect((await inspectFile(Buffer.from(text, 'latin1'), PDF)).pages).toBe(1);
  },
  LONG,
);

test(
  'ten thousand pages are all there',
  async () => {
    const bytes = manyPages(10_000, '/Contents 3 0 R', [plainStream('0 0 9 9 re f')]);
    expect((await inspectFile(bytes, PDF)).pages).toBe(10_000);
    expect(statSync(await writeExhibit(bytes, PDF)).size).toBeGreaterThan(bytes.length);
  },
  LONG,
);

test(
  'content that unpacks to gigabytes, on page after page, ends',
  async () => {
    const bomb = packed(Buffer.alloc(100 << 20, ' '));
    const bytes = manyPages(40, '/Contents [3 0 R 4 0 R]', [bomb, plainStream('0 0 9 9 re f')]);
    expect(statSync(await writeExhibit(bytes, PDF)).size).toBeLessThan(64 << 20);
  },
  LONG,
);

test(
  'the same marks on page after page are refused',
  async () => {
    const marks = Array.from({ length: 1000 }, () => '4 0 R').join(' ');
    const mark = '<< /Type /Annot /Subtype /Square /Rect [0 0 9 9] >>';
    const bytes = manyPages(1000, '/Annots 3 0 R', [`[${marks}]`, mark]);
    expect((await inspectFile(bytes, PDF)).problem).toBe('damaged');
  },
  LONG,
);

test(
  'a bomb without its head or packed a hundred times ends',
  async () => {
    const raw = deflateRawSync(Buffer.alloc(300 << 20)).toString('latin1');
    const headless = `<< /Filter /FlateDecode /Length ${raw.length} >>\nstream\n${raw}\nendstream`;
    const often = `<< /Filter [${'/FlateDecode '.repeat(100)}] /Length 3 >>\nstream\nabc\nendstream`;
    const bytes = manyPages(2, '/Contents [3 0 R 4 0 R]', [headless, often]);
    expect(statSync(await writeExhibit(bytes, PDF)).size).toBeLessThan(1 << 20);
  },
  LONG,
);

test(
  'objects without their end are read as far as they go',
  async () => {
    const text = onePage('1 0 0 rg 0 0 100 100 re f').toString('latin1').replaceAll('endobj', '');
    expect((await inspectFile(Buffer.from(text, 'latin1'), PDF)).pages).toBe(1);
  },
  LONG,
);

test(
  'a field whose parents go round in a circle has an end',
  async () => {
    const bytes = onePage('', '/Annots [5 0 R]', [
      '<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [0 0 99 20] /Parent 6 0 R >>',
      '<< /Parent 5 0 R >>',
    ]);
    expect(statSync(await writeExhibit(bytes, PDF)).size).toBeGreaterThan(0);
  },
  LONG,
);
