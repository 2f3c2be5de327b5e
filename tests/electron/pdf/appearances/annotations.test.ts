import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { writeExhibit } from '../../../support/dossier-file.ts';
import { render } from '../../../support/pixels.ts';
import { assemblePdf } from '../../../../electron/sample/plain-pdf.ts';
import { onePage, plainStream } from '../../../support/plain-pdf.ts';

const PDF = 'application/pdf';
const RED = [255, 0, 0];
const WHITE = [255, 255, 255];
/** A red appearance of 10 by 10, to be stretched over its annotation. */
const RED_FORM = plainStream('1 0 0 rg 0 0 10 10 re f', '/Type /XObject /Subtype /Form /BBox [0 0 10 10]');

function stamped(annotation: string, page = ''): Buffer {
  return onePage('', `/Annots [5 0 R] ${page}`, [annotation, RED_FORM]);
}

test('a mark is drawn where it lay and is no annotation any more', async () => {
  const path = await writeExhibit(
    stamped('<< /Type /Annot /Subtype /Stamp /Rect [100 100 200 150] /AP << /N 6 0 R >> >>'),
    PDF,
  );
  const page = await render(path);
  expect(page.at(105, 295)).toEqual(RED);
  expect(page.at(195, 255)).toEqual(RED);
  expect(page.at(95, 275)).toEqual(WHITE);
  expect(readFileSync(path, 'latin1')).not.toContain('/Annot');
});

test.each([
  ['hidden', 2],
  ['not to be seen', 32],
])('a mark that is %s stays so', async (_, flag) => {
  const bytes = stamped(
    `<< /Type /Annot /Subtype /Stamp /F ${flag} /Rect [100 100 200 150] /AP << /N 6 0 R >> >>`,
  );
  expect((await render(await writeExhibit(bytes, PDF))).at(150, 275)).toEqual(WHITE);
});

test('a check box that is on shows its mark', async () => {
  const bytes = stamped(
    '<< /Type /Annot /Subtype /Widget /FT /Btn /AS /Yes /Rect [100 100 200 150] /AP << /N << /Yes 6 0 R /Off null >> >> >>',
  );
  expect((await render(await writeExhibit(bytes, PDF))).at(150, 275)).toEqual(RED);
});

test('a note that does not turn with its page stays upright', async () => {
  const bytes = stamped(
    '<< /Type /Annot /Subtype /Text /F 16 /Rect [100 100 140 120] /AP << /N 6 0 R >> >>',
    '/Rotate 90',
  );
  const page = await render(await writeExhibit(bytes, PDF));
  // On the page as shown the note hangs down and to the right from its corner: user space (100, 120).
  expect(page.at(125, 110)).toEqual(RED);
  expect(page.at(165, 110)).toSatisfy((colour: number[]) => colour[1] === 255 || colour[1] === 0);
});

test.each([
  ['Square', '/Rect [100 100 200 150] /IC [1 0 0]'],
  ['Circle', '/Rect [100 100 200 150] /IC [1 0 0]'],
  ['Line', '/Rect [100 100 200 150] /L [100 125 200 125] /C [1 0 0] /BS << /W 9 >>'],
  ['Ink', '/Rect [100 100 200 150] /InkList [[100 125 200 125]] /C [1 0 0] /BS << /W 9 >>'],
  ['Polygon', '/Rect [100 100 200 150] /Vertices [100 100 200 100 150 150] /IC [1 0 0]'],
  ['Highlight', '/Rect [100 100 200 150] /QuadPoints [100 150 200 150 100 100 200 100] /C [1 0 0]'],
])('a %s without an appearance is drawn', async (subtype, entries) => {
  const bytes = onePage('', `/Annots [<< /Type /Annot /Subtype /${subtype} ${entries} >>]`);
  expect((await render(await writeExhibit(bytes, PDF))).at(150, 275)).toEqual(RED);
});

test('a mark whose rectangle is wrong is drawn where its points are', async () => {
  const bytes = onePage(
    '',
    '/Annots [<< /Type /Annot /Subtype /Line /Rect [0 0 0 0] /L [100 125 200 125] /C [1 0 0] /BS << /W 9 >> >>]',
  );
  expect((await render(await writeExhibit(bytes, PDF))).at(150, 275)).toEqual(RED);
});

test('any other mark without a place is not drawn, as viewers do not', async () => {
  const bytes = onePage(
    '',
    '/Annots [<< /Type /Annot /Subtype /Highlight /Rect [9 9 9 9] /QuadPoints [100 150 200 150 100 100 200 100] /C [1 0 0] >>]',
  );
  expect((await render(await writeExhibit(bytes, PDF))).at(150, 275)).toEqual(WHITE);
});

test('a line with an arrow has its head', async () => {
  const bytes = onePage(
    '',
    '/Annots [<< /Type /Annot /Subtype /Line /Rect [100 100 200 150] /L [100 125 200 125] /LE [/None /ClosedArrow] /C [1 0 0] /IC [1 0 0] /BS << /W 4 >> >>]',
  );
  const page = await render(await writeExhibit(bytes, PDF));
  expect(page.at(182, 269)).toEqual(RED);
  expect(page.at(120, 269)).toEqual(WHITE);
});

test('a note without an appearance leaves its sign', async () => {
  const bytes = onePage('', '/Annots [<< /Type /Annot /Subtype /Text /Rect [100 100 120 120] /C [1 0 0] >>]');
  expect((await render(await writeExhibit(bytes, PDF))).at(102, 289)).toEqual(RED);
});

test.each([
  ['/Border [0 0 3]', 1],
  ['/BS << /W 3 >>', 1],
  ['/Border [0 0 0]', 0],
  ['/F 2 /Border [0 0 3]', 0],
])('a link with %s leaves %i borders that lead nowhere', async (style, count) => {
  const bytes = onePage(
    '',
    `/Annots [<< /Type /Annot /Subtype /Link /Rect [100 100 200 150] ${style} /C [1 0 0] /A << /S /URI /URI (https://example.org) >> >>]`,
  );
  const text = readFileSync(await writeExhibit(bytes, PDF), 'latin1');
  expect(text.split('/Subtype /Link')).toHaveLength(count + 1);
  expect(text).not.toContain('example.org');
});

function form(field: string, more = ''): Buffer {
  return assemblePdf([
    `<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] /DA (/Helv 12 Tf 0 g) ${more} >> >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Annots [5 0 R] >>',
    plainStream(''),
    `<< /Type /Annot /Subtype /Widget /Rect [20 300 280 340] ${field} >>`,
    RED_FORM,
  ]);
}

async function words(bytes: Buffer): Promise<string> {
  return execFileSync('pdftotext', [await writeExhibit(bytes, PDF), '-'], {
    encoding: 'utf8',
  });
}

test('a filled field that brings no appearance shows what was filled in', async () => {
  expect(await words(form('/FT /Tx /V (Café, 12 May)'))).toContain('Caf');
  expect(await words(form(String.raw`/FT /Tx /Ff 4096 /V (First line\nSecond line)`))).toMatch(
    /First line\s+Second line/,
  );
  expect(await words(form('/FT /Ch /Ff 131072 /V (Chosen)'))).toContain('Chosen');
});

test('a form that asks for new appearances shows its values, not what was drawn before', async () => {
  const bytes = form('/FT /Tx /V (Renewed) /AP << /N 6 0 R >>', '/NeedAppearances true');
  expect(await words(bytes)).toContain('Renewed');
  expect((await render(await writeExhibit(bytes, PDF))).at(270, 62)).toEqual(WHITE);
});

test('a value in letters the field’s font lacks keeps the words it came with', async () => {
  const bytes = assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [5 0 R] /NeedAppearances true >> >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R /Annots [5 0 R] >>',
    plainStream(''),
    '<< /Type /Annot /Subtype /Widget /Rect [20 300 280 340] /FT /Tx /V <FEFF06280647> /AP << /N 6 0 R >> >>',
    plainStream('1 0 0 rg 0 0 10 10 re f BT () Tj ET', '/Type /XObject /Subtype /Form /BBox [0 0 10 10]'),
  ]);
  expect((await render(await writeExhibit(bytes, PDF))).at(270, 80)).toEqual(RED);
});

test('letters the form’s font lacks are written in ours, beside those it has', async () => {
  const shown = await words(form('/FT /Tx /V <FEFF00480069002006280647>'));
  expect(shown).toContain('Hi');
  expect(shown).toContain('به');
});

test('an open list shows its choices and marks the chosen one', async () => {
  const bytes = form('/FT /Ch /Opt [(One) [(2) (Two)]] /V (2)');
  expect(await words(bytes)).toMatch(/One\s+Two/);
  expect((await render(await writeExhibit(bytes, PDF))).at(200, 80)).toEqual([153, 194, 217]);
});

test.each([
  ['box', '/FT /Btn /V /Yes /AS /Yes'],
  ['box by its value alone', '/FT /Btn /V /Yes'],
  ['radio button', '/FT /Btn /Ff 32768 /V /One /AS /One'],
])('a %s that is on and brings no appearance is shown on', async (_, field) => {
  const page = await render(await writeExhibit(form(`${field} /MK << /BC [1 0 0] >>`), PDF));
  expect(darkDots(page)).toBeGreaterThan(20);
  expect(page.at(150, 60)).toEqual(RED);
});

test.each([
  ['a check box that is off', '/FT /Btn /V /Off /AS /Off'],
  ['a button to be pressed', '/FT /Btn /Ff 65536 /V /Yes'],
])('%s shows no mark', async (_, field) => {
  expect(darkDots(await render(await writeExhibit(form(field), PDF)))).toBe(0);
});

function darkDots(page: Awaited<ReturnType<typeof render>>): number {
  let dots = 0;
  for (let y = 62; y < 98; y += 1)
    for (let x = 22; x < 278; x += 1) if ((page.at(x, y)[0] ?? 255) < 100) dots += 1;
  return dots;
}

test('a list in which nothing is chosen marks none of its choices', async () => {
  const page = await render(await writeExhibit(form('/FT /Ch /Opt [(One) (Two)] /V ()'), PDF));
  expect(page.at(200, 66)).toEqual(WHITE);
  expect(page.at(200, 80)).toEqual(WHITE);
});

test('an appearance without fonts of its own is written in the page’s', async () => {
  const bytes = onePage('', '/Annots [5 0 R] /Resources << /Font << /F1 7 0 R >> >>', [
    '<< /Type /Annot /Subtype /Stamp /Rect [50 300 250 340] /AP << /N 6 0 R >> >>',
    plainStream('BT /F1 12 Tf 5 10 Td (Received) Tj ET', '/Subtype /Form /BBox [0 0 200 40]'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]);
  expect(await words(bytes)).toContain('Received');
});

test('a note that lies at a point shows its sign there', async () => {
  const bytes = stamped('<< /Type /Annot /Subtype /Text /C [1 0 0] /Rect [100 200 100 200] >>');
  expect((await render(await writeExhibit(bytes, PDF))).at(103, 203)).toEqual(RED);
});

function utf16(text: string): string {
  return `<feff${Buffer.from(text, 'utf16le').swap16().toString('hex')}>`;
}

test.each([
  ['Farsi', 'مریم رضایی'],
  ['Amharic', 'ሰላም አበበ'],
  ['Ukrainian', 'Олена Шевченко'],
  ['Chinese', '王小明'],
])('a field filled in in %s shows what was filled in', async (_, name) => {
  expect(await words(form(`/FT /Tx /T (name) /V ${utf16(name)}`))).toContain(name);
});

test('a long entry in another script is broken into lines and stays in its field', async () => {
  const text = 'Мене звати Олена і я живу тут уже три роки з мамою та братом';
  const shown = await words(form(`/FT /Tx /Ff 4096 /V ${utf16(text)}`));
  expect(shown.split(/\s+/).join(' ')).toContain('три роки з мамою');
  expect(shown.trim().split('\n').length).toBeGreaterThan(1);
});

test('words typed on a page without an appearance are shown', async () => {
  const bytes = onePage(
    '',
    `/Annots [<< /Type /Annot /Subtype /FreeText /Rect [50 300 250 340] /DA (/Helv 12 Tf 0 g) /Contents ${utf16('Załącznik')} >>]`,
  );
  expect(await words(bytes)).toContain('Załącznik');
});

test('an entry in UTF-8 or with curled quotes is read as it was written', async () => {
  const utf8 = `<efbbbf${Buffer.from('Ana').toString('hex')}>`;
  expect((await words(form(`/FT /Tx /V ${utf8}`))).trim()).toBe('Ana');
  expect((await words(form('/FT /Tx /V <8d4f7578e2>'))).trim()).toBe('“Ouxâ');
});
