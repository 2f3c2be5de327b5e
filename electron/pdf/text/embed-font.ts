import { deflateSync } from 'node:zlib';
import { pdfNumbers, pdfReference } from '../writer/pdf-text.ts';
import type { PdfWriter } from '../writer/pdf-writer.ts';
import type { ClusterFont } from './cluster-font.ts';
import { buildFont } from './truetype.ts';

/** Writes a gathered font under its reserved number: a Type 0 font whose codes are its glyphs. */
export function embedFont(writer: PdfWriter, object: number, gathered: ClusterFont, index: number): void {
  const { file, widths, box } = buildFont(gathered.font.bytes, gathered.clusters);
  const name = `/${tag(index)}+Noto-${gathered.font.key.replace('/', '-')}`;
  const program = writer.reserve();
  writer.stream(program, `/Length1 ${file.length} /Filter /FlateDecode`, deflateSync(file));
  const descriptor = writer.add(
    `<< /Type /FontDescriptor /FontName ${name} /Flags 4 /FontBBox [${pdfNumbers(box.map(Math.round))}]` +
      ` /ItalicAngle ${gathered.font.weight === 'italic' ? -12 : 0} /Ascent 1069 /Descent -293 /CapHeight 714` +
      ` /StemV ${gathered.font.weight === 'bold' ? 140 : 80} /FontFile2 ${pdfReference(program)} >>`,
  );
  const descendant = writer.add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont ${name} /CIDToGIDMap /Identity` +
      ` /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>` +
      ` /FontDescriptor ${pdfReference(descriptor)} /DW 0 /W [0 [${pdfNumbers(widths)}]] >>`,
  );
  const unicode = writer.addCompressed('', toUnicode(gathered.clusters.map(({ text }) => text)));
  writer.object(
    object,
    `<< /Type /Font /Subtype /Type0 /BaseFont ${name} /Encoding /Identity-H` +
      ` /DescendantFonts [${pdfReference(descendant)}] /ToUnicode ${pdfReference(unicode)} >>`,
  );
}

/** Six letters, as a subset's name begins (ISO 32000-1, 9.6.4). */
function tag(index: number): string {
  return Array.from({ length: 6 }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(index / 26 ** (5 - place)) % 26)),
  ).join('');
}

function toUnicode(texts: readonly string[]): string {
  // A space that no line may end at is found as a space: "Exhibit C" is searched for as it is typed.
  const lines = texts.map((text, index) => `<${hex(index + 1)}> <${utf16(text === '\u00a0' ? ' ' : text)}>`);
  const blocks = Array.from({ length: Math.ceil(lines.length / 100) }, (_, block) => {
    const part = lines.slice(block * 100, block * 100 + 100);
    return `${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`;
  });
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...blocks,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

function hex(code: number): string {
  return code.toString(16).toUpperCase().padStart(4, '0');
}

function utf16(text: string): string {
  return Array.from({ length: text.length }, (_, at) => hex(text.charCodeAt(at))).join('');
}
