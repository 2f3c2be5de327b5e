import { assertNever } from '../../../shared/assert-never.ts';
import type { Inline, Row, TableBlock } from '../../../shared/dossier/block.ts';
import type { TextStyle } from './style.ts';
import { notesFor } from './paragraph-boxes.ts';
import { moved, sideBySide, splitRow, type Cell, type ColumnBox } from './row-boxes.ts';
import { setInline, type LayoutContext } from './layout-context.ts';
import { emptyBox, type Drawn, type VerticalBox } from './vertical-box.ts';
import { StructureElement } from './structure.ts';

const gap = 12;
/** Rows of at most so many lines are never parted by a page's end; longer ones keep so many on each side. */
const wholeRow = 14;
const leastPart = 3;
/** So many rows of the contents at least stand on its last page. */
const leastContentsRows = 5;

/** How each kind of table is drawn: padding above and below a row, rules, and the styles of its cells. */
interface TableStyle {
  readonly padding: number;
  readonly rules: boolean;
  readonly cells: readonly TextStyle[];
  readonly head: TextStyle;
  readonly after: number;
}

/** A table as boxes: rows break across pages between lines, the head comes again on each page. */
export function tableBoxes(context: LayoutContext, block: TableBlock): readonly VerticalBox[] {
  if (block.rows.length === 0) return [];
  const element = new StructureElement(block.style === 'caption' ? 'Div' : 'Table', context.root);
  const style = tableStyle(context, block);
  const columns = columnsOf(context, block);
  const head = headBoxes(context, block, style, columns, element);
  const rows = block.rows.map((row) => rowBoxes(context, block, row, style, columns, element));
  const spaced = [...rows.slice(0, -1), withSpaceAfter(rows.at(-1) ?? [], style.after)];
  const isContents = block.style === 'contents';
  return [
    ...head,
    ...keptWithOthers(spaced, isContents ? leastContentsRows : 2).flatMap((boxes) =>
      boxes.map((box) => ({ ...box, repeatedHead: [...head, ...box.repeatedHead] })),
    ),
  ];
}

/** The last rows of a table stay on one page: `least` of them, where none is long. */
function keptWithOthers(
  rows: readonly (readonly VerticalBox[])[],
  least: number,
): readonly (readonly VerticalBox[])[] {
  const from = rows.length - Math.min(least, rows.length - 1);
  if (rows.slice(from).some((row) => row.length > wholeRow)) return rows;
  return rows.map((row, index) =>
    index < from || index + 1 === rows.length ? row : row.map((box) => ({ ...box, keepWithNext: true })),
  );
}

/** What says at the top of a page which row goes on there. */
function continuedHead(
  context: LayoutContext,
  row: Row,
  style: TableStyle,
  columns: readonly ColumnBox[],
): readonly VerticalBox[] {
  if (row.continued === undefined) return [];
  const cells = row.continued.map((inlines, index) =>
    setCell(context, inlines, style.cells[index] ?? style.cells[0] ?? style.head, columns[index], null),
  );
  const box = splitRow(cells, columns, wholeRow).reduce(stack, emptyBox);
  const drawn = box.drawn.map((each) => moved(each, style.padding));
  return [{ ...box, height: box.height + style.padding, drawn, keepWithNext: true }];
}

function columnsOf(context: LayoutContext, block: TableBlock): readonly ColumnBox[] {
  const total = block.columns.reduce((sum, { width }) => sum + width, 0);
  const usable = context.width - gap * (block.columns.length - 1);
  let left = 0;
  return block.columns.map(({ width, align }) => {
    const column = { left, width: (usable * width) / total, align: align ?? 'start' };
    left += column.width + gap;
    return column;
  });
}

function tableStyle({ styles }: LayoutContext, block: TableBlock): TableStyle {
  const cell = styles.table('cell');
  const head = styles.table('head');
  switch (block.style) {
    case 'ruled':
      return { padding: 5, rules: true, cells: [cell], head, after: 14 };
    case 'contents':
      return {
        padding: styles.contentsPadding,
        rules: false,
        cells: [styles.table('contents')],
        head,
        after: 0,
      };
    case 'facts':
      return {
        padding: 2.5,
        rules: false,
        cells: [styles.table('label'), styles.table('value')],
        head,
        after: 10,
      };
    case 'parallel':
      return { padding: 4, rules: true, cells: [cell], head: { ...cell, weight: 'bold' }, after: 14 };
    case 'caption':
      return { padding: 0, rules: false, cells: [styles.table('caption')], head, after: 8 };
    default:
      return assertNever(block.style);
  }
}

function headBoxes(
  context: LayoutContext,
  block: TableBlock,
  style: TableStyle,
  columns: readonly ColumnBox[],
  table: StructureElement,
): readonly VerticalBox[] {
  if (block.head.length === 0) return [];
  const row = new StructureElement('TR', table);
  const cells = block.head.map((cell, index) =>
    setCell(context, cell, style.head, columns[index], new StructureElement('TH', row)),
  );
  const box = splitRow(cells, columns, wholeRow).reduce(stack, emptyBox);
  const height = box.height + 5;
  const rule: Drawn = { draw: 'rule', x: 0, y: height, width: context.width, thickness: 0.8, ink: 'black' };
  return [{ ...box, height: height + 4, keepWithNext: true, drawn: [...box.drawn, rule] }];
}

function rowBoxes(
  context: LayoutContext,
  block: TableBlock,
  row: Row,
  style: TableStyle,
  columns: readonly ColumnBox[],
  table: StructureElement,
): readonly VerticalBox[] {
  context.onRecord(row.record ?? null);
  const element = new StructureElement(table.type === 'Div' ? 'Div' : 'TR', table);
  const elements = block.columns.map((_, index) => cellElement(block, index, element));
  const cells = block.columns.map((_, index) =>
    setCell(
      context,
      row.cells[index] ?? [],
      style.cells[Math.min(index, style.cells.length - 1)] ?? style.head,
      columns[index],
      elements[index] ?? element,
    ),
  );
  const attach = elements.map((each): Drawn => ({ draw: 'element', element: each }));
  const boxes = block.style === 'parallel' ? sideBySide(cells, columns) : splitRow(cells, columns, wholeRow);
  const count = Math.max(...cells.map(({ set }) => set.lines.length));
  const again = count > wholeRow ? continuedHead(context, row, style, columns) : [];
  const above = style.padding * (row.heading === true && block.style === 'contents' ? 3 : 1);
  const padded = boxes.map((box, index): VerticalBox => {
    const isFirst = index === 0;
    const isLast = index + 1 === boxes.length;
    const top = isFirst ? above : 0;
    const bottom = isLast ? style.padding : 0;
    const height = box.height + top + bottom;
    const rule: Drawn = { draw: 'rule', x: 0, y: height, width: context.width, thickness: 0.35, ink: 'pale' };
    return {
      ...box,
      height,
      keepWithNext:
        !isLast && (count <= wholeRow || index + 1 < leastPart || index + 1 > boxes.length - leastPart),
      repeatedHead: isFirst ? [] : again,
      anchors: isFirst && row.anchor !== undefined ? [row.anchor] : [],
      drawn: [
        ...(isFirst ? attach : []),
        ...box.drawn.map((drawn) => moved(drawn, top)),
        ...(style.rules && isLast ? [rule] : []),
      ],
    };
  });
  return row.heading === true ? padded.map((box) => ({ ...box, keepWithNext: true })) : padded;
}

/** A fact's label heads its row; a court's caption is set in columns but is no table. */
function cellElement(block: TableBlock, index: number, row: StructureElement): StructureElement {
  if (row.type === 'Div') return new StructureElement('Div', row);
  return block.style === 'facts' && index === 0
    ? new StructureElement('TH', row, { scope: 'Row' })
    : new StructureElement('TD', row);
}

function setCell(
  context: LayoutContext,
  inlines: readonly Inline[],
  style: TextStyle,
  column: ColumnBox | undefined,
  element: StructureElement | null,
): Cell {
  const noted =
    element === null || isOrnament(inlines)
      ? null
      : new StructureElement('P', element, notesFor(context, inlines));
  const aligned: TextStyle = column?.align === 'end' ? { ...style, align: 'end' } : style;
  if (inlines.every((each) => each.inline === 'text' && each.text === ''))
    return { set: { lines: [], direction: 'ltr', notes: [] }, style: aligned };
  const set = setInline(context, inlines, aligned, column?.width ?? 0, noted);
  // A single line, such as a date, stands in its column's line; a longer text keeps to its own side.
  const isPlaced = set.lines.length === 1 || column?.align === 'end';
  return { set: isPlaced ? { ...set, direction: 'ltr' } : set, style: aligned };
}

/** The column of brackets in a court's caption: drawn, and not read out. */
function isOrnament(inlines: readonly Inline[]): boolean {
  return inlines.every((each) => each.inline === 'text' && /^[)\s]+$/.test(each.text));
}

function stack(upper: VerticalBox, lower: VerticalBox): VerticalBox {
  return {
    ...upper,
    height: upper.height + lower.height,
    drawn: [...upper.drawn, ...lower.drawn.map((drawn) => moved(drawn, upper.height))],
  };
}

function withSpaceAfter(boxes: readonly VerticalBox[], after: number): readonly VerticalBox[] {
  return boxes.map((box, index) => (index + 1 === boxes.length ? { ...box, after } : box));
}
