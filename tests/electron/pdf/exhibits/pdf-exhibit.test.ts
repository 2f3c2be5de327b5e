import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { PDFDocument, rgb } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import { openExhibit } from '../../../../electron/pdf/exhibits/open-exhibit.ts';
import { writeExhibit } from '../../../support/dossier-file.ts';
import { render } from '../../../support/pixels.ts';
import { assemblePdf } from '../../../../electron/sample/plain-pdf.ts';
import { onePage, plainStream } from '../../../support/plain-pdf.ts';

const PDF = 'application/pdf';
const RED = [255, 0, 0];
const WHITE = [255, 255, 255];
/** Red in the lower left corner of a page. */
const RED_CORNER = '1 0 0 rg 0 0 100 100 re f';

test('a page shows what it showed and its file is sound', async () => {
  const path = await writeExhibit(onePage(RED_CORNER), PDF);
  const page = await render(path);
  expect([page.width, page.height]).toEqual([300, 400]);
  expect(page.at(50, 350)).toEqual(RED);
  expect(page.at(150, 350)).toEqual(WHITE);
  expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain(
    'No syntax or stream encoding errors',
  );
});

test.each([
  [90, 400, 300, 50, 50],
  [180, 300, 400, 250, 50],
  [270, 400, 300, 350, 250],
  [-90, 400, 300, 350, 250],
])('a page rotated by %i degrees comes out upright', async (rotation, width, height, x, y) => {
  const page = await render(await writeExhibit(onePage(RED_CORNER, `/Rotate ${rotation}`), PDF));
  expect([page.width, page.height]).toEqual([width, height]);
  expect(page.at(x, y)).toEqual(RED);
  expect(page.at(width - x, height - y)).toEqual(WHITE);
});

test('a cropped page shows its visible part alone', async () => {
  const page = await render(await writeExhibit(onePage(RED_CORNER, '/CropBox [50 50 1000 250]'), PDF));
  expect([page.width, page.height]).toEqual([250, 200]);
  expect(page.at(25, 175)).toEqual(RED);
  expect(page.at(75, 175)).toEqual(WHITE);
});

test('content in several streams is joined, whatever their filters', async () => {
  const bytes = assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents [4 0 R 5 0 R 6 0 R] >>',
    plainStream('1 0'),
    plainStream('302072 67 20 30>', '/Filter /ASCIIHexDecode'),
    plainStream('0 100 100 re f'),
  ]);
  const page = await render(await writeExhibit(bytes, PDF));
  expect(page.at(50, 350)).toEqual(RED);
});

test('state left open by a page does not reach what is drawn after it', async () => {
  const path = await writeExhibit(onePage(`q q 5 0 0 5 0 0 cm ${RED_CORNER}`), PDF);
  expect((await render(path)).at(250, 50)).toEqual(RED);
  expect(execFileSync('qpdf', ['--check', path], { encoding: 'utf8' })).toContain('No syntax');
});

test('hidden layers stay hidden', async () => {
  const page = await render(
    await writeExhibit(
      assemblePdf([
        '<< /Type /Catalog /Pages 2 0 R /OCProperties << /OCGs [5 0 R 6 0 R] /D << /OFF [5 0 R] >> >> >>',
        '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
        '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Resources << /Properties << /A 5 0 R /P 6 0 R >> >> >>',
        plainStream('/OC /A BDC 1 0 0 rg 0 0 100 100 re f EMC /OC /P BDC 0 0 1 rg 200 0 100 100 re f EMC'),
        '<< /Type /OCG /Name (names) >>',
        '<< /Type /OCG /Name (shown) >>',
      ]),
      PDF,
    ),
  );
  expect(page.at(50, 350)).toEqual(WHITE);
  expect(page.at(250, 350)).toEqual([0, 0, 255]);
});

test('scripts, attachments, other pages and records of editing do not come along', async () => {
  const bytes = assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R /OpenAction 8 0 R /Names << /EmbeddedFiles << /Names [(a) 9 0 R] >> >> /Metadata 10 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 7 0 R] /Count 2 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /AA << /O 8 0 R >> /PieceInfo 10 0 R /Annots [6 0 R]' +
      ' /Resources << /XObject << /Metadata 5 0 R >> /Properties << /M 7 0 R /N 8 0 R >> >> /Metadata 10 0 R >>',
    plainStream('/Metadata Do'),
    plainStream(
      RED_CORNER,
      '/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Metadata 10 0 R /StructParents 4 /PieceInfo << /X 7 0 R >>',
    ),
    '<< /Type /Annot /Subtype /Link /Rect [0 0 9 9] /A 8 0 R /P 3 0 R >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Secret (name of a witness) >>',
    '<< /S /JavaScript /JS (app.alert\\(1\\)) >>',
    '<< /Type /Filespec /F (a.txt) /EF << /F 10 0 R >> >>',
    plainStream('<x>author of a file</x>', '/Type /Metadata /Subtype /XML'),
  ]);
  const exhibit = await openExhibit(bytes, PDF);
  if (!exhibit.ok) throw new Error('not opened');
  const path = await writeExhibit(bytes, PDF);
  const text = readFileSync(path, 'latin1');
  expect(text).not.toMatch(/JavaScript|Filespec|author|witness|PieceInfo|StructParents/);
  expect((await render(path)).at(50, 350)).toEqual(RED);
});

test('metadata inside a picture of the page is left out and the picture stays', async () => {
  const document = await PDFDocument.create();
  const page = document.addPage([100, 100]);
  page.drawRectangle({
    x: 0,
    y: 0,
    width: 50,
    height: 50,
    color: rgb(1, 0, 0),
  });
  const path = await writeExhibit(await document.save(), PDF);
  expect((await render(path)).at(25, 75)).toEqual(RED);
  expect(readFileSync(path, 'latin1')).not.toContain('pdf-lib');
});

test('pages that share a font share it in the dossier too', async () => {
  const document = await PDFDocument.create();
  const font = await document.embedFont('Times-Roman');
  for (let index = 0; index < 20; index += 1)
    document.addPage([300, 300]).drawText(`Leaf ${index}`, { font });
  const path = await writeExhibit(await document.save(), PDF);
  expect(readFileSync(path, 'latin1').split('/BaseFont /Times-Roman').length - 1).toBe(1);
  expect(execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })).toContain('Leaf 19');
});

test('a page the tree names twice comes twice', async () => {
  const exhibit = await openExhibit(
    assemblePdf([
      '<< /Type /Catalog /Pages 2 0 R >>',
      '<< /Type /Pages /Kids [3 0 R 3 0 R 2 0 R] /Count 2 >>',
      '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] >>',
    ]),
    PDF,
  );
  expect(exhibit.ok ? exhibit.value.pages.length : 0).toBe(2);
});

test('a file without any cross-reference, cut off in its last object, shows what is left', async () => {
  const whole = onePage(RED_CORNER, '/Annots [5 0 R]', ['<< /Type /Annot /Rect [0 0 1 1] >>']);
  const text = whole.toString('latin1');
  const cut = Buffer.from(
    `garbage ${text.slice(text.indexOf('1 0 obj'), text.indexOf('5 0 obj') + 12)}`,
    'latin1',
  );
  expect((await render(await writeExhibit(cut, PDF))).at(50, 350)).toEqual(RED);
});
