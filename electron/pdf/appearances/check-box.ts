import { pdfNumbers } from '../writer/pdf-text.ts';
import type { LayerlessAppearance } from './appearance.ts';
import { backgroundAndBorder, inheritedEntry } from './field-dictionary.ts';
import { ellipse, polyline } from './mark-paths.ts';
import type { Box } from '../reader/pages.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { type Dictionary, EMPTY } from '../reader/value.ts';

const RADIO = 1 << 15;
const PUSH = 1 << 16;

/** Draws the mark of a check box, or a radio button’s dot, that is on and brings no appearance; null where it is off. */
export function checkBoxAppearance(
  file: PdfFile,
  widget: Dictionary,
  place: Box,
): LayerlessAppearance | null {
  if (inheritedEntry(file, widget, 'FT') !== 'Btn') return null;
  if (file.dictionary(widget.get('AP')).has('N')) return null;
  const flags = inheritedEntry(file, widget, 'Ff');
  const state = file.resolve(widget.get('AS')) ?? inheritedEntry(file, widget, 'V');
  const kind = typeof flags === 'number' ? flags : 0;
  if ((kind & PUSH) !== 0 || typeof state !== 'string' || state === 'Off') return null;
  const [width, height] = [place[2] - place[0], place[3] - place[1]];
  const mark = (kind & RADIO) !== 0 ? dot(width, height) : checkMark(width, height);
  return {
    form: {
      kind: 'drawn',
      operators: `q ${backgroundAndBorder(file, widget)} Q q 0 g 0 G ${mark} Q`,
      box: [0, 0, width, height],
      resources: EMPTY,
    },
    matrix: [1, 0, 0, 1, place[0], place[1]],
  };
}

function checkMark(width: number, height: number): string {
  const path = polyline(
    [
      [0.22, 0.5],
      [0.42, 0.26],
      [0.8, 0.76],
    ].flatMap(([x = 0, y = 0]) => [x * width, y * height]),
  );
  return `${pdfNumbers([Math.min(width, height) * 0.12])} w ${path} S`;
}

function dot(width: number, height: number): string {
  const size = Math.min(width, height) / 4;
  const [x, y] = [width / 2, height / 2];
  return `${ellipse([x - size, y - size, x + size, y + size])} f`;
}
