import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { PdfWriter } from '../../../../electron/pdf/writer/pdf-writer.ts';
import { destination } from '../../../../electron/pdf/writer/outline.ts';
import { writePdf } from '../../../support/write-pdf.ts';

let folder = '';
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'folio-writer-'))));
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const FONT = '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>';

function drawHundred(writer: PdfWriter): void {
  const font = writer.add(FONT);
  const pages = Array.from({ length: 100 }, () => writer.reserve());
  for (const [index, object] of pages.entries()) {
    writer.addPage({
      object,
      size: [595, 842],
      contents: `BT /F1 20 Tf 72 700 Td (Leaf ${index + 1}) Tj ET`,
      resources: `<< /Font << /F1 ${font} 0 R >> >>`,
      label: index < 3 ? (['i', 'ii', 'iii'][index] ?? '') : `A${index - 2}`,
      annotations: [
        `<< /Type /Annot /Subtype /Link /Rect [72 690 200 720] /Border [0 0 0] /Dest ${destination(pages[99 - index] ?? 0)} >>`,
      ],
    });
  }
  writer.setOutline([
    { title: 'Exhibit A', level: 0, page: pages[0] ?? 0 },
    { title: 'شهادت', level: 1, page: pages[50] ?? 0, top: 700 },
    { title: 'Exhibit B (copy)', level: 0, page: pages[99] ?? 0 },
  ]);
  writer.setCatalogEntry('Lang', '(en-GB)');
}

async function write(name: string, password?: string) {
  const path = join(folder, name);
  return { path, file: (await writePdf(path, drawHundred, password)).file };
}

test('qpdf finds nothing wrong with a hundred linked, labelled and outlined pages', async () => {
  const { path, file } = await write('a.pdf');
  expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors',
  );
  expect(execFileSync('qpdf', ['--show-npages', path], { encoding: 'utf8' }).trim()).toBe('100');
  expect(file.pages).toBe(100);
  expect(execFileSync('pdftotext', ['-f', '77', '-l', '77', path, '-'], { encoding: 'utf8' })).toContain(
    'Leaf 77',
  );
});

test('the length and hash it reports are those of the file on the disk', async () => {
  const { path, file } = await write('a.pdf');
  const bytes = readFileSync(path);
  expect(file.bytes).toBe(bytes.length);
  expect(file.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
});

test('the same drawing gives the same bytes, with no author, program or date in them', async () => {
  const [first, second] = [await write('a.pdf'), await write('b.pdf')];
  expect(first.file.sha256).toBe(second.file.sha256);
  expect(readFileSync(first.path, 'latin1')).not.toMatch(/Producer|Creator|CreationDate|ModDate/);
});

test('viewers show the printed numbers as page labels', async () => {
  const { path } = await write('a.pdf');
  const json = JSON.parse(
    execFileSync('qpdf', ['--json', '--json-key=pagelabels', path], { encoding: 'utf8' }),
  );
  expect(json.pagelabels).toEqual([
    { index: 0, label: { '/P': 'u:i', '/St': 1 } },
    { index: 1, label: { '/P': 'u:ii', '/St': 1 } },
    { index: 2, label: { '/P': 'u:iii', '/St': 1 } },
    { index: 3, label: { '/P': 'u:A', '/S': '/D', '/St': 1 } },
  ]);
});

test('the outline leads to its pages in any script', async () => {
  const { path } = await write('a.pdf');
  const json = JSON.parse(
    execFileSync('qpdf', ['--json', '--json-key=outlines', path], { encoding: 'utf8' }),
  );
  expect(
    json.outlines.map((entry: { title: string; destpageposfrom1: number }) => [
      entry.title,
      entry.destpageposfrom1,
    ]),
  ).toEqual([
    ['Exhibit A', 1],
    ['Exhibit B (copy)', 100],
  ]);
  expect(json.outlines[0].kids[0].title).toBe('شهادت');
  expect(json.outlines[0].kids[0].destpageposfrom1).toBe(51);
});

test('with a password the file opens with it alone', async () => {
  const { path } = await write('locked.pdf', 'گذرواژه 12');
  expect(() => execFileSync('qpdf', ['--check', path], { stdio: 'pipe' })).toThrow('invalid password');
  const checked = execFileSync('qpdf', ['--check', '--password=گذرواژه 12', path], { encoding: 'utf8' });
  expect(checked).toContain('No syntax or stream encoding errors');
  expect(checked).toContain('file encryption method: AESv3');
  expect(readFileSync(path, 'latin1')).not.toContain('Exhibit B');
  const text = execFileSync('pdftotext', ['-upw', 'گذرواژه 12', path, '-'], { encoding: 'utf8' });
  expect(text).toContain('Leaf 100');
  const json = execFileSync('qpdf', ['--json', '--json-key=outlines', '--password=گذرواژه 12', path], {
    encoding: 'utf8',
  });
  expect(json).toContain('Exhibit B (copy)');
});

test('an object reserved and never written is caught before the file gets its name', async () => {
  const drawing = writePdf(join(folder, 'a.pdf'), (writer) => writer.reserve());
  await expect(drawing).rejects.toThrow('never written');
  expect(readdirSync(folder)).toEqual([]);
});
