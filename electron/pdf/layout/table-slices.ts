import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { Inline, Row, TableBlock } from '../../../shared/dossier/block.ts';
import type { Look } from './style.ts';
import { notesFor } from './paragraph-slices.ts';
import { moved, sideBySide, stripsOf, type Cell, type ColumnBox } from './row-strips.ts';
import { setInline, type Setting } from './setting.ts';
import { blankSlice, type Drawn, type Slice } from './slice.ts';
import { StructureElement } from './structure.ts';

const gap = 12;
/** Rows of at most so many lines are never parted by a page's end; longer ones keep so many on each side. */
const wholeRow = 14;
const leastPart = 3;
/** So many rows of the contents at least stand on its last page. */
const contentsCompany = 5;

/** How each kind of table is drawn: padding above and below a row, rules, and the looks of its cells. */
interface TableLook {
  readonly padding: number;
  readonly rules: boolean;
  readonly cells: readonly Look[];
  readonly head: Look;
  readonly after: number;
}

/** A table as slices: rows break across pages between lines, the head comes again on each page. */
export function tableSlices(setting: Setting, block: TableBlock): readonly Slice[] {
  if (block.rows.length === 0) return [];
  const element = new StructureElement(block.style === 'caption' ? 'Div' : 'Table', setting.root);
  const look = tableLook(setting, block);
  const columns = columnsOf(setting, block);
  const head = headSlices(setting, block, look, columns, element);
  const rows = block.rows.map((row) => rowSlices(setting, block, row, look, columns, element));
  const spaced = [...rows.slice(0, -1), withSpaceAfter(rows.at(-1) ?? [], look.after)];
  const isContents = block.style === 'contents';
  return [
    ...head,
    ...accompanied(spaced, isContents ? contentsCompany : 2).flatMap((slices) =>
      slices.map((slice) => ({ ...slice, head: [...head, ...slice.head] })),
    ),
  ];
}

/** The last row of a table has others for company on its page. */
function accompanied(rows: readonly (readonly Slice[])[], company: number): readonly (readonly Slice[])[] {
  const from = rows.length - Math.min(company, rows.length - 1);
  if (rows.slice(from).some((row) => row.length > wholeRow)) return rows;
  return rows.map((row, index) =>
    index < from || index + 1 === rows.length ? row : row.map((slice) => ({ ...slice, keep: true })),
  );
}

/** What says at the top of a page which row goes on there. */
function continuedHead(
  setting: Setting,
  row: Row,
  look: TableLook,
  columns: readonly ColumnBox[],
): readonly Slice[] {
  if (row.continued === undefined) return [];
  const cells = row.continued.map((inlines, index) =>
    setCell(setting, inlines, look.cells[index] ?? look.cells[0] ?? look.head, columns[index], null),
  );
  const strip = stripsOf(cells, columns, wholeRow).reduce(stack, blankSlice);
  const drawn = strip.drawn.map((each) => moved(each, look.padding));
  return [{ ...strip, height: strip.height + look.padding, drawn, keep: true }];
}

function columnsOf(setting: Setting, block: TableBlock): readonly ColumnBox[] {
  const total = block.columns.reduce((sum, { width }) => sum + width, 0);
  const usable = setting.width - gap * (block.columns.length - 1);
  let left = 0;
  return block.columns.map(({ width, align }) => {
    const column = { left, width: (usable * width) / total, align: align ?? 'start' };
    left += column.width + gap;
    return column;
  });
}

function tableLook({ looks }: Setting, block: TableBlock): TableLook {
  const cell = looks.table('cell');
  const head = looks.table('head');
  switch (block.style) {
    case 'ruled':
      return { padding: 5, rules: true, cells: [cell], head, after: 14 };
    case 'contents':
      return {
        padding: looks.contentsPadding,
        rules: false,
        cells: [looks.table('contents')],
        head,
        after: 0,
      };
    case 'facts':
      return {
        padding: 2.5,
        rules: false,
        cells: [looks.table('label'), looks.table('value')],
        head,
        after: 10,
      };
    case 'parallel':
      return { padding: 4, rules: true, cells: [cell], head: { ...cell, weight: 'bold' }, after: 14 };
    case 'caption':
      return { padding: 0, rules: false, cells: [looks.table('caption')], head, after: 8 };
    default:
      return assertNever(block.style);
  }
}

function headSlices(
  setting: Setting,
  block: TableBlock,
  look: TableLook,
  columns: readonly ColumnBox[],
  table: StructureElement,
): readonly Slice[] {
  if (block.head.length === 0) return [];
  const row = new StructureElement('TR', table);
  const cells = block.head.map((cell, index) =>
    setCell(setting, cell, look.head, columns[index], new StructureElement('TH', row)),
  );
  const strip = stripsOf(cells, columns, wholeRow).reduce(stack, blankSlice);
  const height = strip.height + 5;
  const rule: Drawn = { draw: 'rule', x: 0, y: height, width: setting.width, thickness: 0.8, ink: 'black' };
  return [{ ...strip, height: height + 4, keep: true, drawn: [...strip.drawn, rule] }];
}

function rowSlices(
  setting: Setting,
  block: TableBlock,
  row: Row,
  look: TableLook,
  columns: readonly ColumnBox[],
  table: StructureElement,
): readonly Slice[] {
  setting.onRecord(row.record ?? null);
  const element = new StructureElement(table.type === 'Div' ? 'Div' : 'TR', table);
  const elements = block.columns.map((_, index) => cellElement(block, index, element));
  const cells = block.columns.map((_, index) =>
    setCell(
      setting,
      row.cells[index] ?? [],
      look.cells[Math.min(index, look.cells.length - 1)] ?? look.head,
      columns[index],
      elements[index] ?? element,
    ),
  );
  const attach = elements.map((each): Drawn => ({ draw: 'element', element: each }));
  const strips = block.style === 'parallel' ? sideBySide(cells, columns) : stripsOf(cells, columns, wholeRow);
  const count = Math.max(...cells.map(({ set }) => set.lines.length));
  const again = count > wholeRow ? continuedHead(setting, row, look, columns) : [];
  const above = look.padding * (row.heading === true && block.style === 'contents' ? 3 : 1);
  const padded = strips.map((strip, index): Slice => {
    const isFirst = index === 0;
    const isLast = index + 1 === strips.length;
    const top = isFirst ? above : 0;
    const bottom = isLast ? look.padding : 0;
    const height = strip.height + top + bottom;
    const rule: Drawn = { draw: 'rule', x: 0, y: height, width: setting.width, thickness: 0.35, ink: 'pale' };
    return {
      ...strip,
      height,
      keep: !isLast && (count <= wholeRow || index + 1 < leastPart || index + 1 > strips.length - leastPart),
      head: isFirst ? [] : again,
      anchors: isFirst && row.anchor !== undefined ? [row.anchor] : [],
      drawn: [
        ...(isFirst ? attach : []),
        ...strip.drawn.map((drawn) => moved(drawn, top)),
        ...(look.rules && isLast ? [rule] : []),
      ],
    };
  });
  return row.heading === true ? padded.map((slice) => ({ ...slice, keep: true })) : padded;
}

/** A fact's label heads its row; a court's caption is set in columns but is no table. */
function cellElement(block: TableBlock, index: number, row: StructureElement): StructureElement {
  if (row.type === 'Div') return new StructureElement('Div', row);
  return block.style === 'facts' && index === 0
    ? new StructureElement('TH', row, { scope: 'Row' })
    : new StructureElement('TD', row);
}

function setCell(
  setting: Setting,
  inlines: readonly Inline[],
  look: Look,
  column: ColumnBox | undefined,
  element: StructureElement | null,
): Cell {
  const noted =
    element === null || isOrnament(inlines)
      ? null
      : new StructureElement('P', element, notesFor(setting, inlines));
  const aligned: Look = column?.align === 'end' ? { ...look, align: 'end' } : look;
  if (inlines.every((each) => each.inline === 'text' && each.text === ''))
    return { set: { lines: [], direction: 'ltr', notes: [] }, look: aligned };
  const set = setInline(setting, inlines, aligned, column?.width ?? 0, noted);
  // A single line, such as a date, stands in its column's line; a longer text keeps to its own side.
  const isPlaced = set.lines.length === 1 || column?.align === 'end';
  return { set: isPlaced ? { ...set, direction: 'ltr' } : set, look: aligned };
}

/** The column of brackets in a court's caption: drawn, and not read out. */
function isOrnament(inlines: readonly Inline[]): boolean {
  return inlines.every((each) => each.inline === 'text' && /^[)\s]+$/.test(each.text));
}

function stack(upper: Slice, lower: Slice): Slice {
  return {
    ...upper,
    height: upper.height + lower.height,
    drawn: [...upper.drawn, ...lower.drawn.map((drawn) => moved(drawn, upper.height))],
  };
}

function withSpaceAfter(slices: readonly Slice[], after: number): readonly Slice[] {
  return slices.map((slice, index) => (index + 1 === slices.length ? { ...slice, after } : slice));
}
