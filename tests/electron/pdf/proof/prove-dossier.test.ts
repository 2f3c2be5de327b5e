import { mkdtempSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { proveDossier } from '../../../../electron/pdf/proof/prove-dossier.ts';
import type { ExpectedDossier } from '../../../../electron/pdf/proof/expected-dossier.ts';
import { destination } from '../../../../electron/pdf/writer/outline.ts';
import type { PdfWriter } from '../../../../electron/pdf/writer/pdf-writer.ts';
import { writePdf } from '../../../support/write-pdf.ts';

const EXPECTED: ExpectedDossier = {
  pages: [
    { label: 'A1', stamp: '(A1) Tj' },
    { label: 'A2', stamp: '(A2) Tj' },
  ],
  outline: [
    { title: 'مدرک', page: 0 },
    { title: 'Exhibit B', page: 1 },
  ],
};

interface Fault {
  readonly secondLabel?: string;
  readonly secondStamp?: string;
  readonly annotation?: string;
  readonly resources?: string;
  readonly outlineTo?: 0 | 1;
  readonly more?: (writer: PdfWriter) => string;
  readonly password?: string;
}

/** Two pages, as expected but for the fault. */
async function dossier(fault: Fault = {}): Promise<string> {
  const path = join(mkdtempSync(join(tmpdir(), 'folio-proof-')), 'a.pdf');
  const draw = (writer: PdfWriter) => {
    const font = writer.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
    const [first, second] = [writer.reserve(), writer.reserve()];
    const extra = fault.more?.(writer) ?? '';
    for (const [index, object] of [first, second].entries()) {
      const stamp = index === 0 ? 'A1' : (fault.secondStamp ?? 'A2');
      writer.addPage({
        object,
        size: [300, 400],
        contents: `BT /F 9 Tf 10 10 Td (${stamp}) Tj ET`,
        resources: `<< /Font << /F ${font} 0 R >> ${extra} >>`,
        label: index === 0 ? 'A1' : (fault.secondLabel ?? 'A2'),
        annotations: [
          fault.annotation ??
            `<< /Type /Annot /Subtype /Link /Rect [10 10 50 20] /Dest ${destination(first)} >>`,
        ],
      });
    }
    const pages = [first, second];
    writer.setOutline([
      { title: 'مدرک', level: 0, page: first },
      { title: 'Exhibit B', level: 1, page: pages[fault.outlineTo ?? 1] ?? 0 },
    ]);
  };
  await writePdf(path, draw, fault.password);
  return path;
}

async function codes(fault: Fault, expected = EXPECTED): Promise<readonly string[]> {
  const problems = proveDossier(await dossier(fault), expected);
  return [...new Set(problems.map(({ code }) => code))];
}

/** Puts a picture among a page's resources that still says whose it is. */
async function pictureWithExif(): Promise<(writer: PdfWriter) => string> {
  const jpeg = await sharp({ create: { width: 9, height: 9, channels: 3, background: 'red' } })
    .withExif({ IFD0: { Copyright: 'name' } })
    .jpeg()
    .toBuffer();
  return (writer) => {
    const image = writer.reserve();
    const entries =
      '/Type /XObject /Subtype /Image /Width 9 /Height 9 /ColorSpace /DeviceRGB /BitsPerComponent 8';
    writer.stream(image, `${entries} /Filter /DCTDecode`, jpeg);
    return `/XObject << /I ${image} 0 R >>`;
  };
}

test('a file as it was meant is proven', async () => {
  expect(await codes({})).toEqual([]);
});

test('a locked file is proven with its password', async () => {
  const password = 'a long password';
  expect(await codes({ password }, { ...EXPECTED, password })).toEqual([]);
});

test('a locked file is not proven with another password, nor an open one as locked, nor a locked one as open', async () => {
  const [locked, open] = [await dossier({ password: 'a long password' }), await dossier()];
  const proofs = [
    proveDossier(locked, { ...EXPECTED, password: 'another password' }),
    proveDossier(open, { ...EXPECTED, password: 'a long password' }),
    proveDossier(locked, EXPECTED),
  ];
  expect(proofs.map((problems) => problems.map(({ code }) => code))).toEqual([
    ['unreadable'],
    ['unreadable'],
    ['unreadable'],
  ]);
});

test('what is wrong in a locked file is found as in an open one', async () => {
  const password = 'گذرواژه ۱۲';
  const expected = { ...EXPECTED, password };
  expect(await codes({ password, secondStamp: 'A9' }, expected)).toEqual(['stamp']);
  expect(await codes({ password, secondLabel: 'A3' }, expected)).toEqual(['label']);
  expect(await codes({ password, outlineTo: 0 }, expected)).toEqual(['outline']);
  expect(await codes({ password, more: await pictureWithExif() }, expected)).toEqual(['exif']);
});

test('a missing page is found', async () => {
  expect(await codes({}, { ...EXPECTED, pages: EXPECTED.pages.slice(1) })).toContain('page-count');
});

test('a page labelled otherwise than numbered is found', async () => {
  expect(await codes({ secondLabel: 'A3' })).toEqual(['label']);
});

test('a page without its stamp is found and named', async () => {
  const problems = proveDossier(await dossier({ secondStamp: 'A9' }), EXPECTED);
  expect(problems).toEqual([{ code: 'stamp', page: 1, message: 'Page 2 lacks its stamp.' }]);
});

test('an outline entry that leads to another page is found', async () => {
  expect(await codes({ outlineTo: 0 })).toEqual(['outline']);
});

test.each([
  ['leads nowhere', '<< /Type /Annot /Subtype /Link /Rect [10 10 50 20] /Dest [99 0 R /Fit] >>'],
  ['has no target', '<< /Type /Annot /Subtype /Link /Rect [10 10 50 20] >>'],
])('a link that %s is found', async (_, annotation) => {
  expect(await codes({ annotation })).toSatisfy(
    (found: string[]) => found.includes('link') || found.includes('unreadable'),
  );
});

test('a link off its page is found', async () => {
  const annotation = '<< /Type /Annot /Subtype /Link /Rect [10 10 900 20] /Dest [2 0 R /Fit] >>';
  expect(await codes({ annotation })).toEqual(['link']);
});

test('a script is found wherever it hides', async () => {
  const more = (writer: PdfWriter) =>
    `/Properties << /M ${writer.add('<< /S /JavaScript /JS (x) >>')} 0 R >>`;
  expect(await codes({ more })).toEqual(['forbidden']);
});

test('another file inside is found', async () => {
  const more = (writer: PdfWriter) =>
    `/Properties << /M ${writer.add('<< /Type /Filespec /F (a) >>')} 0 R >>`;
  expect(await codes({ more })).toEqual(['forbidden']);
});

test('a page outside the page tree is found', async () => {
  const more = (writer: PdfWriter) =>
    `/Properties << /M ${writer.add('<< /Type /Page /Secret (x) >>')} 0 R >>`;
  expect(await codes({ more })).toEqual(['outside-page-tree']);
});

test('an object nothing leads to is found', async () => {
  const more = (writer: PdfWriter) => {
    writer.add('(left over)');
    return '';
  };
  expect(await codes({ more })).toEqual(['unreachable']);
});

test('a camera’s data in a picture is found', async () => {
  expect(await codes({ more: await pictureWithExif() })).toEqual(['exif']);
});

test('a metadata record is found', async () => {
  const more = (writer: PdfWriter) => {
    const record = writer.reserve();
    writer.stream(record, '/Type /Metadata /Subtype /XML', Buffer.from('<x/>'));
    return `/Properties << /M ${record} 0 R >>`;
  };
  expect(await codes({ more })).toEqual(['metadata']);
});

test('a file cut off or overwritten on the disk is not proven', async () => {
  const cut = await dossier();
  truncateSync(cut, readFileSync(cut).length - 200);
  expect(proveDossier(cut, EXPECTED).map(({ code }) => code)).toEqual(['unreadable']);
  const overwritten = await dossier();
  const bytes = readFileSync(overwritten);
  bytes.write('99', bytes.indexOf('2 0 obj'));
  writeFileSync(overwritten, bytes);
  expect(proveDossier(overwritten, EXPECTED).map(({ code }) => code)).toEqual(['unreadable']);
});
