import type { ParagraphStyle } from '../../../shared/dossier/block.ts';
import type { Paper, Profile } from '../../../shared/profiles/profile.ts';
import type { Ink } from '../text/span.ts';
import type { FaceId, Weight } from '../text/typefaces.ts';

/** How a paragraph looks. Sizes and spaces in points; leading as a multiple of the size. */
export interface TextStyle {
  readonly face: FaceId;
  readonly weight: Weight;
  readonly ink: Ink;
  readonly size: number;
  readonly leading: number;
  readonly before: number;
  readonly after: number;
  readonly align: 'start' | 'centre' | 'end';
  readonly keepWithNext: boolean;
  /** Links show in their own colour. */
  readonly showsLinks: boolean;
}

/** Where text goes on a page, in points from the lower left. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const sizes: Readonly<Record<Paper, readonly [number, number]>> = {
  a4: [595.276, 841.89],
  letter: [612, 792],
};

/** An inch at the sides, room for the running head above. */
export function frameOf(paper: Paper): Frame {
  const [width, height] = sizes[paper];
  return { width, height, left: 76, right: 76, top: 84, bottom: 72 };
}

/** How each part of a dossier is set: one body size decides them all. */
export interface TextStyles {
  readonly paragraph: (style: ParagraphStyle) => TextStyle;
  readonly heading: (level: 1 | 2 | 3) => TextStyle;
  readonly table: (part: 'head' | 'cell' | 'contents' | 'label' | 'value' | 'caption') => TextStyle;
  readonly small: TextStyle;
  /** Above and below a row of the contents, in points. */
  readonly contentsPadding: number;
  /** The size below which nothing is set. */
  readonly smallest: number;
}

/** The styles of a profile: its text size and the spacing of its statements, in one family. */
export function textStylesOf({ body }: Profile): TextStyles {
  const base = baseStyle(body);
  const small: TextStyle = { ...base, size: atLeast(body, 9.5), after: 6, ink: 'quiet', leading: 1.35 };
  const paragraphs = paragraphStyles(base, small, body);
  const headings = headingStyles(base, body);
  const table = tableStyles(base, body);
  return {
    paragraph: (style) => paragraphs[style],
    heading: (level) => headings[level],
    table: (part) => table[part],
    small,
    contentsPadding: 3,
    smallest: body.smallest,
  };
}

type Body = Profile['body'];

function atLeast({ smallest }: Body, size: number): number {
  return Math.max(size, smallest);
}

function baseStyle(body: Body): TextStyle {
  return {
    face: 'serif',
    weight: 'regular',
    ink: 'black',
    size: body.size,
    leading: 1.4,
    before: 0,
    after: 8,
    align: 'start',
    keepWithNext: false,
    showsLinks: true,
  };
}

function paragraphStyles(
  base: TextStyle,
  small: TextStyle,
  body: Body,
): Readonly<Record<ParagraphStyle, TextStyle>> {
  const centred: TextStyle = { ...base, align: 'centre' };
  return {
    body: base,
    statement: { ...base, leading: 1.16 * body.statementSpacing, after: 9 },
    small,
    court: { ...centred, size: 13, weight: 'bold', after: 2, leading: 1.35 },
    'cover-title': { ...centred, size: 22, weight: 'bold', after: 10, leading: 1.25 },
    'cover-name': { ...centred, size: 17, after: 4, leading: 1.3 },
    'sheet-label': { ...centred, size: 34, weight: 'bold', after: 14, leading: 1.2 },
    'sheet-title': { ...centred, size: 16, after: 10, leading: 1.35 },
    centred: { ...centred, after: 6 },
    aside: { ...base, align: 'end', after: 6 },
    marker: { ...base, align: 'end', weight: 'bold', size: 13, after: 12 },
  };
}

function headingStyles(base: TextStyle, body: Body): Readonly<Record<1 | 2 | 3, TextStyle>> {
  return {
    1: { ...base, size: 19, weight: 'bold', leading: 1.25, after: 16, keepWithNext: true },
    2: { ...base, size: 13.5, weight: 'bold', leading: 1.3, before: 16, after: 6, keepWithNext: true },
    3: { ...base, size: body.size, weight: 'bold', leading: 1.35, before: 10, after: 5, keepWithNext: true },
  };
}

function tableStyles(
  base: TextStyle,
  body: Body,
): Readonly<Record<Parameters<TextStyles['table']>[0], TextStyle>> {
  const cell: TextStyle = { ...base, size: atLeast(body, 10), leading: 1.36, after: 0 };
  return {
    head: { ...cell, face: 'sans', weight: 'bold', size: atLeast(body, 8.8), ink: 'quiet' },
    cell,
    contents: { ...cell, size: atLeast(body, 11), leading: 1.4, showsLinks: false },
    label: { ...cell, face: 'sans', size: atLeast(body, 9.5), ink: 'quiet' },
    value: { ...cell, size: atLeast(body, 10.5) },
    caption: { ...base, after: 0, leading: 1.42 },
  };
}
