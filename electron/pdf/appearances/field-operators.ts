import { pdfNumbers } from '../writer/pdf-text.ts';
import { chosenRows, type Field, LEADING, MULTILINE, PADDING } from './field-style.ts';
import { helveticaWidth } from './helvetica.ts';
import { toWinAnsi, withMarks } from './text-string.ts';

/** The flag of a field whose letters stand in cells of one width (ISO 32000-1, table 228). */
const COMB = 1 << 24;

/** Operators that show a field's entry in the font its form names. */
export function fieldOperators(field: Field): string {
  const size = fontSize(field);
  const chosen = chosenRows(field, size);
  const start = `q ${field.background} ${chosen} Q q ${pdfNumbers([1, 1, field.width - 2, field.height - 2])} re W n BT ${field.style.colour} /${field.style.font} ${pdfNumbers([size])} Tf`;
  return `${start} ${textOperators(field, size)} ET Q`;
}

function fontSize({ style, flags, height, width, text, rows }: Field): number {
  if (style.size > 0) return style.size;
  if ((flags & MULTILINE) !== 0 || rows.length > 0) return 12;
  const byHeight = (height - 2) / 1.3;
  const byWidth = (width - 2 * PADDING) / Math.max(0.001, helveticaWidth(text));
  return Math.max(4, Math.min(byHeight, byWidth, 12));
}

function textOperators(field: Field, size: number): string {
  const { text, height, flags, comb, rows } = field;
  if (rows.length > 0) {
    const first = height - PADDING - size * 0.9;
    return rows.map((row, index) => at(PADDING, first - size * LEADING * index, row.text)).join(' ');
  }
  if ((flags & MULTILINE) !== 0) return paragraphs(field, size);
  const baseline = height / 2 - size * 0.38;
  if ((flags & COMB) !== 0 && typeof comb === 'number' && comb > 0) {
    const cell = field.width / comb;
    return Array.from(text)
      .map((letter, index) => at(cell * index + (cell - helveticaWidth(letter) * size) / 2, baseline, letter))
      .join(' ');
  }
  return at(startOf(field, text, size), baseline, text);
}

function paragraphs(field: Field, size: number): string {
  const lines = field.text
    .split(/\r\n|\r|\n/)
    .flatMap((line) => broken(line, field.width - 2 * PADDING, size));
  const leading = size * LEADING;
  return lines
    .map((line, index) =>
      at(startOf(field, line, size), field.height - PADDING - size * 0.95 - leading * index, line),
    )
    .join(' ');
}

function broken(text: string, width: number, size: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && helveticaWidth(longer) * size > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function startOf({ alignment, width }: Field, line: string, size: number): number {
  const free = width - helveticaWidth(line) * size;
  return alignment === 0 ? PADDING : alignment === 1 ? free / 2 : free - PADDING;
}

function at(x: number, y: number, text: string): string {
  const bytes = Buffer.from(toWinAnsi(text) ?? withMarks(text), 'latin1').toString('hex');
  return `1 0 0 1 ${pdfNumbers([x, y])} Tm <${bytes}> Tj`;
}
