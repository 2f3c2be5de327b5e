import { text, type SignatureLine } from '../../../shared/dossier/block.ts';
import { lineStart, notesFor } from './paragraph-boxes.ts';
import { setInline, type SetLines, type LayoutContext } from './layout-context.ts';
import { emptyBox, type Drawn, type VerticalBox } from './vertical-box.ts';
import { StructureElement } from './structure.ts';

const rowHeight = 54;
const gap = 24;
/** Baseline of the rule, from the top of a row whose value takes at most two lines. */
const rule = 32;
const valueLeading = 13;
const labelLeading = 12;

/** Lines to sign on, two to a row, all in one box: a signature never stands on two pages. */
export function signatureBoxes(
  context: LayoutContext,
  lines: readonly SignatureLine[],
): readonly VerticalBox[] {
  const drawn: Drawn[] = [];
  let top = 0;
  for (const row of rowsOf(lines)) {
    const set = row.map((line) => setLine(context, line));
    const above = Math.max(...set.map(({ value }) => Math.max(0, value.lines.length - 2))) * valueLeading;
    const below = Math.max(...set.map(({ label }) => Math.max(0, label.lines.length - 1))) * labelLeading;
    drawn.push(...set.flatMap((each) => drawLine(context, each, top + rule + above)));
    top += rowHeight + above + below;
  }
  return [{ ...emptyBox, before: 8, after: 14, height: top, drawn }];
}

/** A wide line and the narrow one after it share a row. */
function rowsOf(lines: readonly SignatureLine[]): readonly (readonly SignatureLine[])[] {
  const rows: SignatureLine[][] = [];
  for (const line of lines) {
    const row = rows.at(-1);
    if (row?.length === 1 && row[0]?.wide === true && !line.wide) row.push(line);
    else rows.push([line]);
  }
  return rows;
}

interface SetLine {
  readonly x: number;
  readonly width: number;
  readonly label: SetLines;
  readonly value: SetLines;
}

function setLine(context: LayoutContext, line: SignatureLine): SetLine {
  context.onRecord(line.record ?? null);
  const wide = (context.width - gap) * 0.62;
  const width = line.wide ? wide : context.width - gap - wide;
  const element = new StructureElement('P', context.root, notesFor(context, [text(line.value)]));
  const label = setInline(context, [text(line.label)], context.styles.table('label'), width, element);
  const value =
    line.value === ''
      ? { ...label, lines: [] }
      : setInline(context, [text(line.value)], context.styles.table('value'), width, element);
  return { x: line.wide ? 0 : wide + gap, width, label, value };
}

function drawLine(
  context: LayoutContext,
  { x, width, label, value }: SetLine,
  base: number,
): readonly Drawn[] {
  const style = context.styles.table('value');
  const under = context.styles.table('label').size + 3.5;
  const last = value.lines.length - 1;
  return [
    ...label.lines.map((line, index): Drawn => ({
      draw: 'line',
      x,
      y: base + under + index * labelLeading,
      line,
    })),
    ...value.lines.map((line, index): Drawn => ({
      draw: 'line',
      x: x + lineStart(line, style, value.direction, { left: 0, width, indent: 0 }),
      y: base - 5 - (last - index) * valueLeading,
      line,
    })),
    { draw: 'rule', x, y: base, width, thickness: 0.6, ink: 'black' },
  ];
}
