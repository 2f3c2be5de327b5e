import type { LayerlessAppearance } from './appearance.ts';
import {
  alignmentOf,
  backgroundAndBorder,
  type FormDefaults,
  inheritedEntry,
  readStyle,
} from './field-dictionary.ts';
import { fieldOperators } from './field-operators.ts';
import type { Field, Row } from './field-style.ts';
import { toWinAnsi, valueText } from './text-string.ts';
import { fieldTextOperators } from './field-text-operators.ts';
import type { TextAppearance } from './text-appearance.ts';
import type { Box } from '../reader/pages.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { Damaged, type Dictionary, isArray, type Value } from '../reader/value.ts';

const PASSWORD = 1 << 13;
const COMBO = 1 << 17;

/**
 * Draws the value of a text or choice field that has no appearance, or whose form asks for new ones.
 * Letters the form's font cannot show are written in ours. Null where the field brings its own or has no value.
 */
export function fieldAppearance(
  file: PdfFile,
  widget: Dictionary,
  place: Box,
  defaults: FormDefaults,
  textAppearance: TextAppearance | null,
): LayerlessAppearance | null {
  const hasOwn = file.dictionary(widget.get('AP')).has('N');
  if (hasOwn && !defaults.needAppearances) return null;
  const kind = inheritedEntry(file, widget, 'FT');
  if (kind !== 'Tx' && kind !== 'Ch') return null;
  const text = valueText(inheritedEntry(file, widget, 'V'));
  const style = readStyle(inheritedEntry(file, widget, 'DA') ?? defaults.appearance);
  if (text === null || style === null) return null;
  const isLatin = toWinAnsi(text) !== null;
  if (!isLatin && drawsText(file, widget)) return null;
  const field = readField(file, widget, place, defaults, { text, style });
  if ((field.flags & PASSWORD) !== 0) return null;
  const box: Box = [0, 0, field.width, field.height];
  const matrix = [1, 0, 0, 1, place[0], place[1]];
  const isPlain = isLatin && field.rows.every((row) => toWinAnsi(row.text) !== null);
  if (!isPlain && textAppearance !== null)
    return { form: { kind: 'text', operators: fieldTextOperators(field, textAppearance), box }, matrix };
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

function readField(
  file: PdfFile,
  widget: Dictionary,
  place: Box,
  defaults: FormDefaults,
  entry: Pick<Field, 'text' | 'style'>,
): Field {
  const stated = inheritedEntry(file, widget, 'Ff');
  const flags = typeof stated === 'number' ? stated : 0;
  const isList = inheritedEntry(file, widget, 'FT') === 'Ch' && (flags & COMBO) === 0;
  return {
    ...entry,
    width: place[2] - place[0],
    height: place[3] - place[1],
    flags,
    alignment: alignmentOf(inheritedEntry(file, widget, 'Q') ?? defaults.alignment),
    comb: inheritedEntry(file, widget, 'MaxLen'),
    background: backgroundAndBorder(file, widget),
    rows: isList ? listRows(file, widget) : [],
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
