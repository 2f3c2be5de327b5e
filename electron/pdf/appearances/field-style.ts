import { pdfNumbers } from '../writer/pdf-text.ts';
import type { Value } from '../reader/value.ts';

/** The flag of a text field of several lines (ISO 32000-1, table 228). */
export const MULTILINE = 1 << 12;
/** Clear space inside a field's edge, in points. */
export const PADDING = 2;

/** The font, size and colour of a field's entry. */
export interface Style {
  readonly font: string;
  /** 0 = as large as fits. */
  readonly size: number;
  /** The operators before and after the font, such as the colour. */
  readonly colour: string;
}

/** All that decides how a field looks. */
export interface Field {
  readonly text: string;
  readonly style: Style;
  readonly width: number;
  readonly height: number;
  readonly flags: number;
  readonly alignment: 0 | 1 | 2;
  readonly comb: Value;
  /** Operators of the background and border. */
  readonly background: string;
  /** The choices of a list that stands open. */
  readonly rows: readonly Row[];
}

/** A choice of a list that stands open. */
export interface Row {
  readonly text: string;
  readonly chosen: boolean;
}

/** The height of a line in sizes of its letters. */
export const LEADING = 1.15;

/** A ground under each chosen line of a list. */
export function chosenRows({ rows, width, height }: Field, size: number): string {
  return rows
    .flatMap(({ chosen }, index) => (chosen ? [height - PADDING - size * LEADING * (index + 1)] : []))
    .map((bottom) => `0.6 0.76 0.85 rg ${pdfNumbers([1, bottom, width - 2, size * LEADING])} re f`)
    .join(' ');
}
