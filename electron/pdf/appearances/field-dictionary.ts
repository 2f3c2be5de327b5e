import { pdfNumbers } from '../writer/pdf-text.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { type Dictionary, isArray, isDictionary, type Value } from '../reader/value.ts';
import type { Style } from './field-style.ts';

/** What a document's form says for all its fields. */
export interface FormDefaults {
  readonly needAppearances: boolean;
  readonly appearance: Value;
  readonly resources: Value;
  readonly alignment: Value;
}

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

/** Operators of the background and border that the widget's appearance characteristics (MK) name. */
export function backgroundAndBorder(file: PdfFile, widget: Dictionary): string {
  const characteristics = file.dictionary(widget.get('MK'));
  const rectangle = file.resolve(widget.get('Rect'));
  const [a = 0, b = 0, c = 0, d = 0] = isArray(rectangle)
    ? rectangle.filter((each) => typeof each === 'number')
    : [];
  const [width, height] = [Math.abs(c - a), Math.abs(d - b)];
  const line = file.resolve(file.dictionary(widget.get('BS')).get('W'));
  const thickness = typeof line === 'number' ? line : 1;
  const ground = colourText(file, characteristics.get('BG'), ['g', 'rg', 'k']);
  const edge = thickness > 0 ? colourText(file, characteristics.get('BC'), ['G', 'RG', 'K']) : '';
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
