import { assertNever } from '../../../shared/assert-never.ts';
import type { Block, Inline, ParagraphBlock } from '../../../shared/dossier/block.ts';
import { text } from '../../../shared/dossier/block.ts';
import { hasRightToLeft } from '../../../shared/domain/right-to-left.ts';
import type { Line } from '../text/lines.ts';
import type { TextStyle } from './style.ts';
import { setInline, superscript, type SetLines, type LayoutContext } from './layout-context.ts';
import { emptyBox, keptTogether, type Drawn, type Mark, type VerticalBox } from './vertical-box.ts';
import { StructureElement, type ElementNotes, type StructureType } from './structure.ts';

const numberIndent = 34;
/** Paragraphs that a reader goes to as to headings: the dossier's title and each exhibit's label. */
const headed: ReadonlySet<ParagraphBlock['style']> = new Set(['cover-title', 'sheet-label']);

/** A paragraph as boxes, one a line; its first two and last two lines stay together. */
export function paragraphBoxes(context: LayoutContext, block: ParagraphBlock): readonly VerticalBox[] {
  context.onRecord(block.record ?? null);
  const style = context.styles.paragraph(block.style);
  const type = headed.has(block.style) ? headingType(context, 1) : 'P';
  const element = new StructureElement(type, context.root, notesFor(context, block.text));
  const indent = block.number === undefined ? 0 : numberIndent;
  const set = setInline(context, block.text, style, context.width - indent, element);
  const number = block.number === undefined ? null : numberLine(context, block.number, style, element);
  const boxes = linesToBoxes(context, set, style, { left: 0, width: context.width, indent });
  const [first, ...rest] = boxes;
  if (first === undefined) return [];
  const numbered = number === null ? first : withNumber(first, number, set.direction, context.width);
  const anchored = { ...numbered, anchors: block.anchor === undefined ? [] : [block.anchor] };
  const all = [anchored, ...rest];
  return block.keepWithNext === true ? all.map((box) => ({ ...box, keepWithNext: true })) : all;
}

/** A heading, which stays with what follows it. */
export function headingBoxes(
  context: LayoutContext,
  block: Extract<Block, { block: 'heading' }>,
): readonly VerticalBox[] {
  context.onRecord(block.record ?? null);
  const style = context.styles.heading(block.level);
  const element = new StructureElement(
    headingType(context, block.level),
    context.root,
    notesFor(context, block.text),
  );
  const set = setInline(context, block.text, style, context.width, element);
  const boxes = linesToBoxes(context, set, style, { left: 0, width: context.width, indent: 0 });
  return boxes.map((box, index) => ({
    ...box,
    keepWithNext: true,
    anchors: index === 0 && block.anchor !== undefined ? [block.anchor] : [],
  }));
}

/** A small heading right under a part's title is of the second level to those who hear it. */
function headingType({ headings }: LayoutContext, level: 1 | 2 | 3): StructureType {
  const types: readonly StructureType[] = ['H1', 'H2', 'H3'];
  headings.open = [...headings.open.filter((above) => above < level), level];
  return types[headings.open.length - 1] ?? 'H3';
}

/**
 * Right-to-left words are drawn in visual order; the structure keeps them as they were written. Words all of
 * one language say which.
 */
export function notesFor(context: LayoutContext, inlines: readonly Inline[]): ElementNotes {
  const words = spokenWords(context, inlines);
  const languages = new Set(inlines.flatMap((each) => (each.inline === 'text' ? [each.language ?? ''] : [])));
  const [language = ''] = languages;
  return {
    ...(hasRightToLeft(words) ? { actualText: words } : {}),
    ...(languages.size === 1 && language !== '' ? { language } : {}),
  };
}

function spokenWords(context: LayoutContext, inlines: readonly Inline[]): string {
  return inlines.map((inline) => spokenPiece(context, inline)).join('');
}

function spokenPiece(context: LayoutContext, inline: Inline): string {
  switch (inline.inline) {
    case 'text':
      return inline.text;
    case 'link':
      return spokenWords(context, inline.children);
    case 'page':
      return context.numbers.at(inline.to, inline.page) ?? '';
    case 'pages':
      return context.numbers.range(inline.to) ?? '';
    case 'place':
      return context.numbers.place(inline.to, inline.page, inline.within) ?? '';
    case 'note':
      return '';
    default:
      return assertNever(inline);
  }
}

/** Where lines stand, in points; the indent is on the side where they begin. */
export interface Column {
  readonly left: number;
  readonly width: number;
  readonly indent: number;
}

/** Lines under each other, with the space around them and no widow or orphan. */
export function linesToBoxes(
  context: LayoutContext,
  set: SetLines,
  style: TextStyle,
  column: Column,
): readonly VerticalBox[] {
  const last = set.lines.length - 1;
  const notes = notesByLine(context, set);
  return set.lines.map((line, index): VerticalBox => {
    const { height, baseline } = lineBox(line, style);
    const x = column.left + lineStart(line, style, set.direction, column);
    return {
      ...emptyBox,
      height,
      before: index === 0 ? style.before : 0,
      after: index === last ? style.after : 0,
      keepWithNext:
        (index === 0 && last > 0) ||
        (index === last - 1 && last > 0) ||
        (index === last && style.keepWithNext),
      drawn: [{ draw: 'line', x, y: baseline, line }],
      footnotes: notes.get(index) ?? [],
    };
  });
}

/** A line's height and its baseline from the top: the style's leading, or more where a script needs it. */
export function lineBox(
  line: Line<Mark>,
  style: TextStyle,
): { readonly height: number; readonly baseline: number } {
  const leading = style.size * style.leading;
  const spare = Math.max(0, leading - line.ascent - line.descent);
  return { height: Math.max(leading, line.ascent + line.descent), baseline: spare / 2 + line.ascent };
}

/** How far from the column's left edge a line begins, in points. */
export function lineStart(
  line: Line<Mark>,
  style: TextStyle,
  direction: 'ltr' | 'rtl',
  column: Column,
): number {
  const free = column.width - column.indent - line.width;
  if (style.align === 'centre') return column.indent + free / 2;
  const isAtRight = style.align === 'end' ? direction === 'ltr' : direction === 'rtl';
  if (isAtRight) return style.align === 'end' ? column.indent + free : free;
  return column.indent;
}

function numberLine(
  context: LayoutContext,
  number: string,
  style: TextStyle,
  element: StructureElement,
): Line<Mark> | undefined {
  const label = new StructureElement('Lbl', element);
  return setInline(context, [text(number)], style, numberIndent, label).lines[0];
}

function withNumber(
  box: VerticalBox,
  line: Line<Mark> | undefined,
  direction: 'ltr' | 'rtl',
  width: number,
): VerticalBox {
  const [first] = box.drawn;
  if (line === undefined || first?.draw !== 'line') return box;
  const x = direction === 'rtl' ? width - line.width : 0;
  const number: Drawn = { draw: 'line', x, y: first.y, line };
  if (direction === 'ltr') return { ...box, drawn: [number, ...box.drawn] };
  // Drawn from left to right, read number first.
  const label = line.atoms[0]?.mark.element;
  const early: readonly Drawn[] =
    label === undefined || label === null ? [] : [{ draw: 'element', element: label }];
  return { ...box, drawn: [...early, ...box.drawn, number] };
}

/** Each footnote with the line its mark stands in, so that both are on one page. */
function notesByLine(
  context: LayoutContext,
  { lines, notes }: SetLines,
): ReadonlyMap<number, readonly VerticalBox[]> {
  const byLine = new Map<number, VerticalBox[]>();
  const first = context.footnotes.count - notes.length + 1;
  const atoms = lines.flatMap((line, index) => line.atoms.map(({ text }) => ({ text, index })));
  for (const [index, words] of notes.entries()) {
    const mark = superscript(first + index);
    const line = atoms.find(({ text }) => text.endsWith(mark))?.index ?? lines.length - 1;
    byLine.set(line, [...(byLine.get(line) ?? []), ...footnoteBoxes(context, words, mark)]);
  }
  return byLine;
}

function footnoteBoxes(
  context: LayoutContext,
  words: readonly Inline[],
  mark: string,
): readonly VerticalBox[] {
  const element = new StructureElement('Note', context.root, notesFor(context, words));
  const style = context.styles.small;
  const marked = [text(`${mark} `), ...words];
  const set = setInline(context, marked, style, context.width, element);
  return keptTogether(linesToBoxes(context, set, style, { left: 0, width: context.width, indent: 0 }));
}
