import { lineBox, lineStart } from './paragraph-boxes.ts';
import type { TextStyle } from './style.ts';
import type { SetLines } from './layout-context.ts';
import { emptyBox, type Drawn, type VerticalBox } from './vertical-box.ts';

/** A table's cell, set to the width of its column. */
export interface Cell {
  readonly set: SetLines;
  readonly style: TextStyle;
}

export interface ColumnBox {
  readonly left: number;
  readonly width: number;
  readonly align: 'start' | 'end';
}

/** A line of a cell in its place, in points from the top of the row. */
interface PlacedLine {
  readonly top: number;
  readonly bottom: number;
  readonly drawn: Drawn;
}

/** Less than anybody sees: lines that end so near each other end together. */
const tolerance = 0.1;

/**
 * A row as boxes that a page may end between. Each cell keeps its own distance from line to line, so that a
 * line of a taller script moves nothing beside it; all begin on one baseline. Where the lines of two cells
 * lie too unevenly to be cut between for more than `most` lines, the nth lines stand side by side instead.
 */
export function splitRow(
  cells: readonly Cell[],
  columns: readonly ColumnBox[],
  most: number,
): readonly VerticalBox[] {
  if (areEven(cells)) return sideBySide(cells, columns);
  const lines = ownLines(cells, columns);
  const height = Math.max(0, ...lines.flat().map(({ bottom }) => bottom));
  const all = lines.flat();
  const cuts = [...new Set(all.map(({ bottom }) => bottom)), height]
    .toSorted((a, b) => a - b)
    .filter((cut) => !all.some(({ top, bottom }) => top < cut - tolerance && bottom > cut + tolerance))
    .filter((cut, index, kept) => cut - (kept[index - 1] ?? -1) > tolerance);
  const parts = cuts.map((cut, index) => {
    const top = cuts[index - 1] ?? 0;
    const within = lines.map((each) =>
      each.filter(({ bottom }) => bottom > top + tolerance && bottom <= cut + tolerance),
    );
    return { top, height: cut - top, within };
  });
  const isUneven = parts.some(({ within }) => within.some((each) => each.length > most));
  const isLong = cells.some(({ set }) => set.lines.length > most);
  if (isUneven && isLong) return sideBySide(cells, columns);
  return parts.map(({ top, height: own, within }): VerticalBox => ({
    ...emptyBox,
    height: own,
    drawn: within.flat().map(({ drawn }) => moved(drawn, -top)),
  }));
}

/** Every line of the row as high as the first: as most rows are. */
function areEven(cells: readonly Cell[]): boolean {
  let height = -1;
  let baseline = -1;
  for (const { set, style } of cells)
    for (const line of set.lines) {
      const box = lineBox(line, style);
      if (height === -1) ({ height, baseline } = box);
      else if (box.height !== height || box.baseline !== baseline) return false;
    }
  return true;
}

/** Each cell's lines under each other, all cells from one first baseline. */
function ownLines(cells: readonly Cell[], columns: readonly ColumnBox[]): readonly (readonly PlacedLine[])[] {
  const first = cells.map(({ set, style }) => {
    const [line] = set.lines;
    return line === undefined ? 0 : lineBox(line, style).baseline;
  });
  const baseline = Math.max(0, ...first);
  return cells.map((cell, place) => {
    let y = baseline - (first[place] ?? 0);
    return cell.set.lines.map((line, index): PlacedLine => {
      const box = lineBox(line, cell.style);
      const top = index === 0 ? 0 : y;
      const drawn = lineAt(cell, columns[place], index, y + box.baseline);
      y += box.height;
      return { top, bottom: y, drawn };
    });
  });
}

/** The nth line of every cell on one baseline, as two languages that say the same. */
export function sideBySide(cells: readonly Cell[], columns: readonly ColumnBox[]): readonly VerticalBox[] {
  const count = Math.max(1, ...cells.map(({ set }) => set.lines.length));
  return Array.from({ length: count }, (_, index): VerticalBox => {
    const boxes = cells.flatMap(({ set, style }) => {
      const line = set.lines[index];
      return line === undefined ? [] : [lineBox(line, style)];
    });
    const baseline = Math.max(0, ...boxes.map((box) => box.baseline));
    const below = Math.max(0, ...boxes.map((box) => box.height - box.baseline));
    const drawn = cells.flatMap((cell, place) =>
      cell.set.lines[index] === undefined ? [] : [lineAt(cell, columns[place], index, baseline)],
    );
    return { ...emptyBox, height: baseline + below, drawn };
  });
}

function lineAt({ set, style }: Cell, column: ColumnBox | undefined, index: number, y: number): Drawn {
  const line = set.lines[index];
  if (line === undefined) throw new Error('A line that is not there was placed in a table.');
  const { left, width } = column ?? { left: 0, width: 0 };
  const x = left + lineStart(line, style, set.direction, { left: 0, width, indent: 0 });
  return { draw: 'line', x, y, line };
}

/** Drawn so much further down. */
export function moved(drawn: Drawn, down: number): Drawn {
  return drawn.draw === 'element' ? drawn : { ...drawn, y: drawn.y + down };
}
