import { pdfNumbers } from '../writer/pdf-text.ts';
import type { Appearance } from './annotations.ts';
import { chosenRows, type Field, LEADING, MULTILINE, PADDING, type Row, type Style } from './field-style.ts';
import { toWinAnsi, valueText, withMarks } from './field-text.ts';
import { helveticaWidth } from './helvetica.ts';
import { letteredOperators } from './field-lines.ts';
import type { Lettering } from './text-appearance.ts';
import type { Box } from '../reader/pages.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { Damaged, type Dictionary, isArray, isDictionary, type Value } from '../reader/value.ts';

/** What a document's form says for all its fields. */
export interface FormDefaults {
  readonly needAppearances: boolean;
  readonly appearance: Value;
  readonly resources: Value;
  readonly alignment: Value;
}

type Drawn = Omit<Appearance, 'layer'>;

const PASSWORD = 1 << 13;
const COMB = 1 << 24;
const COMBO = 1 << 17;

/** What the file's form dictionary says for all fields (ISO 32000-1, table 218). */
export function formDefaults(file: PdfFile): FormDefaults {
  const form = file.dictionary(file.dictionary(file.trailer.get('Root')).get('AcroForm'));
  return {
    needAppearances: file.resolve(form.get('NeedAppearances')) === true,
    appearance: file.resolve(form.get('DA')),
    resources: form.get('DR') ?? null,
    alignment: file.resolve(form.get('Q')),
  };
}

/**
 * Draws the value of a text or choice field that has no appearance, or whose form asks for new ones.
 * Letters the form's font cannot show are written in ours. Null where the field brings its own or has no value.
 */
export function fieldAppearance(
  file: PdfFile,
  widget: Dictionary,
  place: Box,
  defaults: FormDefaults,
  lettering: Lettering | null,
): Drawn | null {
  const hasOwn = file.dictionary(widget.get('AP')).has('N');
  if (hasOwn && !defaults.needAppearances) return null;
  const kind = inheritedEntry(file, widget, 'FT');
  if (kind !== 'Tx' && kind !== 'Ch') return null;
  const text = valueText(inheritedEntry(file, widget, 'V'));
  const style = readStyle(inheritedEntry(file, widget, 'DA') ?? defaults.appearance);
  if (text === null || style === null) return null;
  const isLatin = toWinAnsi(text) !== null;
  if (!isLatin && drawsText(file, widget)) return null;
  const flags = inheritedEntry(file, widget, 'Ff');
  const field: Field = {
    text,
    style,
    width: place[2] - place[0],
    height: place[3] - place[1],
    flags: typeof flags === 'number' ? flags : 0,
    alignment: alignmentOf(inheritedEntry(file, widget, 'Q') ?? defaults.alignment),
    comb: inheritedEntry(file, widget, 'MaxLen'),
    frame: frameOf(file, widget),
    rows:
      kind === 'Ch' && ((typeof flags === 'number' ? flags : 0) & COMBO) === 0 ? listRows(file, widget) : [],
  };
  if ((field.flags & PASSWORD) !== 0) return null;
  const box: Box = [0, 0, field.width, field.height];
  const matrix = [1, 0, 0, 1, place[0], place[1]];
  const isPlain = isLatin && field.rows.every((row) => toWinAnsi(row.text) !== null);
  if (!isPlain && lettering !== null)
    return { form: { kind: 'lettered', operators: letteredOperators(field, lettering), box }, matrix };
  return {
    form: {
      kind: 'drawn',
      operators: fieldOperators(field),
      box,
      resources: withFallbackFont(file, style.font, inheritedEntry(file, widget, 'DR') ?? defaults.resources),
    },
    matrix,
  };
}

/** Whether the appearance a field came with has words in it. */
function drawsText(file: PdfFile, widget: Dictionary): boolean {
  const own = file.follow(file.dictionary(widget.get('AP')).get('N'));
  if (own.stream === null) return false;
  try {
    return /T[jJ]\b|['"]\s/.test(file.decode(own).toString('latin1'));
  } catch (error) {
    // What cannot be unpacked shows no words.
    if (error instanceof Damaged) return false;
    throw error;
  }
}

/** A list's choices, and which of them are chosen. */
function listRows(file: PdfFile, widget: Dictionary): readonly Row[] {
  const options = inheritedEntry(file, widget, 'Opt');
  const value = inheritedEntry(file, widget, 'V');
  const chosen = new Set(
    (isArray(value) ? value : [value]).map((each) => valueText(file.resolve(each)) ?? '').filter(Boolean),
  );
  return (isArray(options) ? options : []).flatMap((each) => {
    const option = file.resolve(each);
    const [code, name] = isArray(option)
      ? option.map((part) => valueText(file.resolve(part)))
      : [valueText(option)];
    const text = name ?? code ?? null;
    return text === null ? [] : [{ text, chosen: chosen.has(code ?? '') || chosen.has(name ?? '') }];
  });
}

/** A field's entry, from the widget or the fields above it. */
export function inheritedEntry(file: PdfFile, widget: Dictionary, key: string): Value {
  let current: Dictionary | null = widget;
  for (let depth = 0; depth < 32 && current !== null; depth += 1) {
    const value = file.resolve(current.get(key));
    if (value !== null) return value;
    const parent: Value = file.resolve(current.get('Parent'));
    current = isDictionary(parent) ? parent : null;
  }
  return null;
}

/** The font, size and colour that a default appearance names. */
export function readStyle(value: Value): Style | null {
  const text = Buffer.isBuffer(value) ? value.toString('latin1') : '/Helv 0 Tf 0 g';
  const match = /\/(\S+)\s+(-?[\d.]+)\s+Tf/.exec(text);
  if (match === null) return { font: 'Helv', size: 0, colour: '0 g' };
  return {
    font: match[1] ?? 'Helv',
    size: Math.abs(Number(match[2])),
    colour: text.replace(match[0], ' ').trim(),
  };
}

/** 0 = left, 1 = middle, 2 = right. */
export function alignmentOf(value: Value): 0 | 1 | 2 {
  return value === 1 || value === 2 ? value : 0;
}

/** Background and border as the widget's MK says. */
export function frameOf(file: PdfFile, widget: Dictionary): string {
  const look = file.dictionary(widget.get('MK'));
  const rectangle = file.resolve(widget.get('Rect'));
  const [a = 0, b = 0, c = 0, d = 0] = isArray(rectangle)
    ? rectangle.filter((each) => typeof each === 'number')
    : [];
  const [width, height] = [Math.abs(c - a), Math.abs(d - b)];
  const line = file.resolve(file.dictionary(widget.get('BS')).get('W'));
  const thickness = typeof line === 'number' ? line : 1;
  const ground = colourText(file, look.get('BG'), ['g', 'rg', 'k']);
  const edge = thickness > 0 ? colourText(file, look.get('BC'), ['G', 'RG', 'K']) : '';
  return [
    ground === '' ? '' : `${ground} 0 0 ${pdfNumbers([width, height])} re f`,
    edge === ''
      ? ''
      : `${edge} ${pdfNumbers([thickness])} w ${pdfNumbers([thickness / 2, thickness / 2, width - thickness, height - thickness])} re S`,
  ].join(' ');
}

function colourText(
  file: PdfFile,
  value: Value | undefined,
  operators: readonly [string, string, string],
): string {
  const array = file.resolve(value);
  const parts = isArray(array) ? array.filter((each) => typeof each === 'number') : [];
  const operator = { 1: operators[0], 3: operators[1], 4: operators[2] }[parts.length];
  return operator === undefined ? '' : `${pdfNumbers(parts)} ${operator}`;
}

function fieldOperators(field: Field): string {
  const size = fontSize(field);
  const chosen = chosenRows(field, size);
  const start = `q ${field.frame} ${chosen} Q q ${pdfNumbers([1, 1, field.width - 2, field.height - 2])} re W n BT ${field.style.colour} /${field.style.font} ${pdfNumbers([size])} Tf`;
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

/** The form's resources, with Helvetica under the name asked for where they lack it. */
function withFallbackFont(file: PdfFile, name: string, value: Value): Dictionary {
  const resources = file.dictionary(value);
  const fonts = file.dictionary(resources.get('Font'));
  if (fonts.has(name)) return new Map([...resources, ['Font', fonts]]);
  const helvetica = new Map<string, Value>([
    ['Type', 'Font'],
    ['Subtype', 'Type1'],
    ['BaseFont', 'Helvetica'],
    ['Encoding', 'WinAnsiEncoding'],
  ]);
  return new Map([...resources, ['Font', new Map([...fonts, [name, helvetica]])]]);
}
