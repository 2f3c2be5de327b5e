import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { Block, Inline, ParagraphBlock } from '../../../shared/dossier/block.ts';
import { text } from '../../../shared/dossier/block.ts';
import { hasRightToLeft } from '../../../shared/domain/right-to-left.ts';
import type { Line } from '../text/lines.ts';
import type { Look } from './style.ts';
import { setInline, superscript, type SetLines, type Setting } from './setting.ts';
import { blankSlice, keptTogether, type Drawn, type Mark, type Slice } from './slice.ts';
import { StructureElement, type ElementNotes, type StructureType } from './structure.ts';

const numberIndent = 34;
/** Paragraphs that a reader goes to as to headings: the dossier's title and each exhibit's label. */
const headed: ReadonlySet<ParagraphBlock['style']> = new Set(['cover-title', 'sheet-label']);

/** A paragraph as slices, one a line; its first two and last two lines stay together. */
export function paragraphSlices(setting: Setting, block: ParagraphBlock): readonly Slice[] {
  setting.onRecord(block.record ?? null);
  const look = setting.looks.paragraph(block.style);
  const type = headed.has(block.style) ? headingType(setting, 1) : 'P';
  const element = new StructureElement(type, setting.root, notesFor(setting, block.text));
  const indent = block.number === undefined ? 0 : numberIndent;
  const set = setInline(setting, block.text, look, setting.width - indent, element);
  const number = block.number === undefined ? null : numberLine(setting, block.number, look, element);
  const slices = linesToSlices(setting, set, look, { left: 0, width: setting.width, indent });
  const [first, ...rest] = slices;
  if (first === undefined) return [];
  const numbered = number === null ? first : withNumber(first, number, set.direction, setting.width);
  const anchored = { ...numbered, anchors: block.anchor === undefined ? [] : [block.anchor] };
  const all = [anchored, ...rest];
  return block.keepWithNext === true ? all.map((slice) => ({ ...slice, keep: true })) : all;
}

/** A heading, which stays with what follows it. */
export function headingSlices(
  setting: Setting,
  block: Extract<Block, { block: 'heading' }>,
): readonly Slice[] {
  setting.onRecord(block.record ?? null);
  const look = setting.looks.heading(block.level);
  const element = new StructureElement(
    headingType(setting, block.level),
    setting.root,
    notesFor(setting, block.text),
  );
  const set = setInline(setting, block.text, look, setting.width, element);
  const slices = linesToSlices(setting, set, look, { left: 0, width: setting.width, indent: 0 });
  return slices.map((slice, index) => ({
    ...slice,
    keep: true,
    anchors: index === 0 && block.anchor !== undefined ? [block.anchor] : [],
  }));
}

/** A small heading right under a part's title is of the second level to those who hear it. */
function headingType({ headings }: Setting, level: 1 | 2 | 3): StructureType {
  const types: readonly StructureType[] = ['H1', 'H2', 'H3'];
  headings.open = [...headings.open.filter((above) => above < level), level];
  return types[headings.open.length - 1] ?? 'H3';
}

/**
 * Right-to-left words are drawn in visual order; the structure keeps them as they were written. Words all of
 * one language say which.
 */
export function notesFor(setting: Setting, inlines: readonly Inline[]): ElementNotes {
  const words = spokenWords(setting, inlines);
  const languages = new Set(inlines.flatMap((each) => (each.inline === 'text' ? [each.language ?? ''] : [])));
  const [language = ''] = languages;
  return {
    ...(hasRightToLeft(words) ? { actualText: words } : {}),
    ...(languages.size === 1 && language !== '' ? { language } : {}),
  };
}

function spokenWords(setting: Setting, inlines: readonly Inline[]): string {
  return inlines.map((inline) => spokenPiece(setting, inline)).join('');
}

function spokenPiece(setting: Setting, inline: Inline): string {
  switch (inline.inline) {
    case 'text':
      return inline.text;
    case 'link':
      return spokenWords(setting, inline.children);
    case 'page':
      return setting.numbers.at(inline.to, inline.page) ?? '';
    case 'pages':
      return setting.numbers.range(inline.to) ?? '';
    case 'place':
      return setting.numbers.place(inline.to, inline.page, inline.within) ?? '';
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
export function linesToSlices(setting: Setting, set: SetLines, look: Look, column: Column): readonly Slice[] {
  const last = set.lines.length - 1;
  const notes = notesByLine(setting, set);
  return set.lines.map((line, index): Slice => {
    const { height, baseline } = lineBox(line, look);
    const x = column.left + lineStart(line, look, set.direction, column);
    return {
      ...blankSlice,
      height,
      before: index === 0 ? look.before : 0,
      after: index === last ? look.after : 0,
      keep:
        (index === 0 && last > 0) ||
        (index === last - 1 && last > 0) ||
        (index === last && look.keepWithNext),
      drawn: [{ draw: 'line', x, y: baseline, line }],
      notes: notes.get(index) ?? [],
    };
  });
}

/** A line's height and its baseline from the top: the look's leading, or more where a script needs it. */
export function lineBox(
  line: Line<Mark>,
  look: Look,
): { readonly height: number; readonly baseline: number } {
  const leading = look.size * look.leading;
  const spare = Math.max(0, leading - line.above - line.below);
  return { height: Math.max(leading, line.above + line.below), baseline: spare / 2 + line.above };
}

/** How far from the column's left edge a line begins, in points. */
export function lineStart(line: Line<Mark>, look: Look, direction: 'ltr' | 'rtl', column: Column): number {
  const free = column.width - column.indent - line.width;
  if (look.align === 'centre') return column.indent + free / 2;
  const isAtRight = look.align === 'end' ? direction === 'ltr' : direction === 'rtl';
  if (isAtRight) return look.align === 'end' ? column.indent + free : free;
  return column.indent;
}

function numberLine(
  setting: Setting,
  number: string,
  look: Look,
  element: StructureElement,
): Line<Mark> | undefined {
  const label = new StructureElement('Lbl', element);
  return setInline(setting, [text(number)], look, numberIndent, label).lines[0];
}

function withNumber(
  slice: Slice,
  line: Line<Mark> | undefined,
  direction: 'ltr' | 'rtl',
  width: number,
): Slice {
  const [first] = slice.drawn;
  if (line === undefined || first?.draw !== 'line') return slice;
  const x = direction === 'rtl' ? width - line.width : 0;
  const number: Drawn = { draw: 'line', x, y: first.y, line };
  if (direction === 'ltr') return { ...slice, drawn: [number, ...slice.drawn] };
  // Drawn from left to right, read number first.
  const label = line.atoms[0]?.mark.element;
  const early: readonly Drawn[] =
    label === undefined || label === null ? [] : [{ draw: 'element', element: label }];
  return { ...slice, drawn: [...early, ...slice.drawn, number] };
}

/** Each footnote with the line its mark stands in, so that both are on one page. */
function notesByLine(setting: Setting, { lines, notes }: SetLines): ReadonlyMap<number, readonly Slice[]> {
  const byLine = new Map<number, Slice[]>();
  const first = setting.footnotes.count - notes.length + 1;
  const atoms = lines.flatMap((line, index) => line.atoms.map(({ text }) => ({ text, index })));
  for (const [index, words] of notes.entries()) {
    const mark = superscript(first + index);
    const line = atoms.find(({ text }) => text.endsWith(mark))?.index ?? lines.length - 1;
    byLine.set(line, [...(byLine.get(line) ?? []), ...footnoteSlices(setting, words, mark)]);
  }
  return byLine;
}

function footnoteSlices(setting: Setting, words: readonly Inline[], mark: string): readonly Slice[] {
  const element = new StructureElement('Note', setting.root, notesFor(setting, words));
  const look = setting.looks.small;
  const marked = [text(`${mark} `), ...words];
  const set = setInline(setting, marked, look, setting.width, element);
  return keptTogether(linesToSlices(setting, set, look, { left: 0, width: setting.width, indent: 0 }));
}
