import { pdfNumbers } from '../writer/pdf-text.ts';
import { chosenRows, type Field, MULTILINE, PADDING } from './field-style.ts';
import type { LetteredLine, Lettering } from './text-appearance.ts';

/** Operators that show a field's entry in our own fonts: any script, in its own direction. */
export function letteredOperators(field: Field, lettering: Lettering): string {
  const { style, flags, width, height, rows, frame } = field;
  const isLong = (flags & MULTILINE) !== 0;
  const size = letteredSize(field, lettering);
  const texts = rows.length > 0 ? rows.map(({ text }) => text) : [field.text];
  const room = isLong ? width - 2 * PADDING : null;
  const lines = texts.flatMap((text) => lettering.lines(text, size, room));
  const isTop = isLong || rows.length > 0;
  let y = isTop ? height - PADDING : height / 2 + lineHeight(lines) / 2;
  const shown = lines.map((line) => {
    const free = width - line.width;
    const x = { 0: PADDING, 1: free / 2, 2: free - PADDING }[field.alignment];
    const baseline = y - line.above;
    y = baseline - line.below;
    return lettering.show(line, x, baseline);
  });
  const clip = `${pdfNumbers([1, 1, width - 2, height - 2])} re W n`;
  return `q ${frame} ${chosenRows(field, size)} Q q ${clip} BT ${style.colour} ${shown.join(' ')} ET Q`;
}

/** As large as asked for, else as fits the field's height and, in one line, its width. */
function letteredSize({ style, flags, height, width, text, rows }: Field, lettering: Lettering): number {
  if (style.size > 0) return style.size;
  if ((flags & MULTILINE) !== 0 || rows.length > 0) return 12;
  const lines = lettering.lines(text, 12, null);
  const widest = Math.max(1, ...lines.map((line) => line.width));
  const fitting = Math.min((height - 2) / lineHeight(lines), (width - 2 * PADDING) / widest, 1);
  return Math.max(4, 12 * fitting);
}

function lineHeight(lines: readonly LetteredLine[]): number {
  return Math.max(
    1,
    lines.reduce((sum, { above, below }) => sum + above + below, 0),
  );
}
