import type { Appearance, LayerlessAppearance } from './appearance.ts';
import { type FormDefaults, formDefaults } from './field-dictionary.ts';
import { fieldAppearance } from './fields.ts';
import { freeTextAppearance } from './free-text.ts';
import type { TextAppearance } from './text-appearance.ts';
import {
  HIDDEN,
  INVISIBLE_UNLESS_KNOWN,
  isFlagged,
  NO_ROTATE,
  NO_VIEW,
  pageAnnotations,
} from './page-annotations.ts';
import { boxOf, type Box, type SourcePage } from '../reader/pages.ts';
import { shapeAppearance } from './shapes.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { checkBoxAppearance } from './check-box.ts';
import { type Dictionary, isArray, isDictionary, type Value } from '../reader/value.ts';

/** How many annotations of a page are drawn. */
export const MOST_ANNOTATIONS = 20_000;

/** The appearances of a page's annotations and form fields, in drawing order. */
export function readAppearances(
  file: PdfFile,
  page: SourcePage,
  textAppearance: TextAppearance | null,
): readonly Appearance[] {
  const annotations = pageAnnotations(file, page, MOST_ANNOTATIONS);
  if (annotations.length === 0) return [];
  const defaults = formDefaults(file);
  return annotations.flatMap(
    (annotation) => appearanceOf(file, annotation, defaults, page, textAppearance) ?? [],
  );
}

function appearanceOf(
  file: PdfFile,
  annotation: Dictionary,
  defaults: FormDefaults,
  { rotation, box }: SourcePage,
  textAppearance: TextAppearance | null,
): Appearance | null {
  const subtype = file.resolve(annotation.get('Subtype'));
  if (isFlagged(file, annotation, HIDDEN | NO_VIEW | INVISIBLE_UNLESS_KNOWN)) return null;
  if (subtype === 'Popup') return null;
  const place = boxOf(file, annotation.get('Rect'));
  const layer = annotation.get('OC') ?? null;
  const drawn =
    subtype === 'Widget' && place !== null
      ? (fieldAppearance(file, annotation, place, defaults, textAppearance) ??
        checkBoxAppearance(file, annotation, place))
      : null;
  if (drawn !== null && place !== null) return { ...drawn, layer };
  const upright = isFlagged(file, annotation, NO_ROTATE) ? rotation : 0;
  const own = place === null ? null : ownAppearance(file, annotation, place, upright);
  if (own !== null) return { ...own, layer };
  if (isDictionary(file.resolve(annotation.get('AP'))) && subtype === 'Widget') return null;
  if (subtype === 'FreeText') {
    const words =
      textAppearance === null || place === null
        ? null
        : freeTextAppearance(file, annotation, place, textAppearance);
    return words === null ? null : { ...words, layer };
  }
  const shape = shapeAppearance(file, annotation, box);
  return shape === null ? null : { ...shape, layer };
}

function ownAppearance(
  file: PdfFile,
  annotation: Dictionary,
  place: Box,
  rotation: number,
): LayerlessAppearance | null {
  const reference = normalAppearance(file, annotation);
  const object = file.follow(reference);
  if (object.stream === null || !isDictionary(object.value)) return null;
  const box = boxOf(file, object.value.get('BBox'));
  if (box === null) return null;
  const matrix = matrixOf(file, object.value.get('Matrix'));
  return {
    form: { kind: 'source', reference, object },
    matrix: rotatedBack(fitting(box, matrix, place), place, rotation),
  };
}

/** The stream under AP/N, by the annotation's state where there are several. */
function normalAppearance(file: PdfFile, annotation: Dictionary): Value {
  const normal = file.dictionary(annotation.get('AP')).get('N') ?? null;
  const target = file.follow(normal);
  if (target.stream !== null) return normal;
  const state = file.resolve(annotation.get('AS'));
  return isDictionary(target.value) && typeof state === 'string' ? (target.value.get(state) ?? null) : null;
}

function matrixOf(file: PdfFile, value: Value | undefined): readonly number[] {
  const array = file.resolve(value);
  const numbers = isArray(array)
    ? array.map((each) => file.resolve(each)).filter((each) => typeof each === 'number')
    : [];
  return numbers.length === 6 ? numbers : [1, 0, 0, 1, 0, 0];
}

/** Maps a form's rotated box onto the annotation's place (ISO 32000-1, 12.5.5, algorithm 8.1). */
function fitting(box: Box, matrix: readonly number[], place: Box): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const corners = [
    [box[0], box[1]],
    [box[2], box[1]],
    [box[0], box[3]],
    [box[2], box[3]],
  ].map(([x = 0, y = 0]) => [a * x + c * y + e, b * x + d * y + f] as const);
  const across = corners.map(([x]) => x);
  const up = corners.map(([, y]) => y);
  const [left, right] = [Math.min(...across), Math.max(...across)];
  const [bottom, top] = [Math.min(...up), Math.max(...up)];
  const scaleX = right > left ? (place[2] - place[0]) / (right - left) : 1;
  const scaleY = top > bottom ? (place[3] - place[1]) / (top - bottom) : 1;
  return [scaleX, 0, 0, scaleY, place[0] - left * scaleX, place[1] - bottom * scaleY];
}

/** Rotates about the upper left corner, so that a note stays upright on a rotated page. */
function rotatedBack(matrix: readonly number[], place: Box, rotation: number): readonly number[] {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = matrix;
  const [x, y] = [place[0], place[3]];
  switch (rotation) {
    case 90:
      return [-b, a, -d, c, x - (f - y), y + (e - x)];
    case 180:
      return [-a, -b, -c, -d, 2 * x - e, 2 * y - f];
    case 270:
      return [b, -a, d, -c, x + (f - y), y - (e - x)];
    default:
      return matrix;
  }
}
