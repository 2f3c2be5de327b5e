import { pdfNumbers } from '../writer/pdf-text.ts';
import { chosenRows, type Field, MULTILINE, PADDING } from './field-style.ts';
import type { TextLine, TextAppearance } from './text-appearance.ts';

/** Operators that show a field's entry in our own fonts: any script, in its own direction. */
export function fieldTextOperators(field: Field, textAppearance: TextAppearance): string {
  const { style, flags, width, height, rows, background } = field;
  const isLong = (flags & MULTILINE) !== 0;
  const size = fittedSize(field, textAppearance);
  const texts = rows.length > 0 ? rows.map(({ text }) => text) : [field.text];
  const lineWidth = isLong ? width - 2 * PADDING : null;
  const lines = texts.flatMap((text) => textAppearance.lines(text, size, lineWidth));
  const isTop = isLong || rows.length > 0;
  let y = isTop ? height - PADDING : height / 2 + lineHeight(lines) / 2;
  const operators = lines.map((line) => {
    const free = width - line.width;
    const x = { 0: PADDING, 1: free / 2, 2: free - PADDING }[field.alignment];
    const baseline = y - line.ascent;
    y = baseline - line.descent;
    return textAppearance.show(line, x, baseline);
  });
  const clip = `${pdfNumbers([1, 1, width - 2, height - 2])} re W n`;
  return `q ${background} ${chosenRows(field, size)} Q q ${clip} BT ${style.colour} ${operators.join(' ')} ET Q`;
}

/** As large as asked for, else as fits the field's height and, in one line, its width. */
function fittedSize(
  { style, flags, height, width, text, rows }: Field,
  textAppearance: TextAppearance,
): number {
  if (style.size > 0) return style.size;
  if ((flags & MULTILINE) !== 0 || rows.length > 0) return 12;
  const lines = textAppearance.lines(text, 12, null);
  const widest = Math.max(1, ...lines.map((line) => line.width));
  const fitting = Math.min((height - 2) / lineHeight(lines), (width - 2 * PADDING) / widest, 1);
  return Math.max(4, 12 * fitting);
}

function lineHeight(lines: readonly TextLine[]): number {
  return Math.max(
    1,
    lines.reduce((sum, { ascent, descent }) => sum + ascent + descent, 0),
  );
}
