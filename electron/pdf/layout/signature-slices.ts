import { text, type SignatureLine } from '../../../shared/dossier/block.ts';
import { lineStart, notesFor } from './paragraph-slices.ts';
import { setInline, type Setting } from './setting.ts';
import { blankSlice, type Drawn, type Slice } from './slice.ts';
import { StructureElement } from './structure.ts';

const rowHeight = 54;
const gap = 24;

/** Lines to sign on, two to a row, all in one slice: a signature never stands on two pages. */
export function signatureSlices(setting: Setting, lines: readonly SignatureLine[]): readonly Slice[] {
  const rows = rowsOf(lines);
  const drawn = rows.flatMap((row, index) => drawRow(setting, row, index * rowHeight));
  return [{ ...blankSlice, before: 8, after: 14, height: rows.length * rowHeight, drawn }];
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

function drawRow(setting: Setting, row: readonly SignatureLine[], top: number): readonly Drawn[] {
  const wide = (setting.width - gap) * 0.62;
  return row.flatMap((line) => {
    const x = line.wide ? 0 : wide + gap;
    const width = line.wide ? wide : setting.width - gap - wide;
    return drawLine(setting, line, x, width, top);
  });
}

function drawLine(
  setting: Setting,
  line: SignatureLine,
  x: number,
  width: number,
  top: number,
): readonly Drawn[] {
  setting.onRecord(line.record ?? null);
  const element = new StructureElement('P', setting.root, notesFor(setting, [text(line.value)]));
  const label = setInline(setting, [text(line.label)], setting.looks.table('label'), width, element);
  const valueLook = setting.looks.table('value');
  const value = setInline(setting, [text(line.value)], valueLook, width, element);
  const base = top + 32;
  const shown = value.lines.slice(-2);
  return [
    ...label.lines.slice(0, 1).map((each): Drawn => ({ draw: 'line', x, y: base + 13, line: each })),
    ...(line.value === ''
      ? []
      : shown.map((each, index): Drawn => ({
          draw: 'line',
          x: x + lineStart(each, valueLook, value.direction, { left: 0, width, indent: 0 }),
          y: base - 5 - (shown.length - 1 - index) * 13,
          line: each,
        }))),
    { draw: 'rule', x, y: base, width, thickness: 0.6, ink: 'black' },
  ];
}
