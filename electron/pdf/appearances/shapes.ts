import { pdfNumbers } from '../writer/pdf-text.ts';
import type { LayerlessAppearance } from './appearance.ts';
import { arrow, ellipse, highlight, lineAt, polyline, rectangle, squiggle } from './mark-paths.ts';
import { boxOf, type Box } from '../reader/pages.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { type Dictionary, isArray, type Value } from '../reader/value.ts';

/**
 * Draws an annotation that brings no appearance, as viewers do; null for those they do not draw. Marks by points may
 * reach beyond their rectangle, so only the page's visible part `box` bounds them.
 */
export function shapeAppearance(file: PdfFile, annotation: Dictionary, box: Box): LayerlessAppearance | null {
  const place = boxOf(file, annotation.get('Rect')) ?? placeOfMark(file, annotation);
  if (place === null) return null;
  const shape = { file, annotation, place, width: borderWidth(file, annotation) };
  const operators = operatorsFor(shape);
  if (operators === null) return null;
  const opacity = file.resolve(annotation.get('CA'));
  const state = new Map<string, Value>([
    ['CA', typeof opacity === 'number' ? opacity : 1],
    ['ca', typeof opacity === 'number' ? opacity : 1],
    ['BM', annotation.get('Subtype') === 'Highlight' ? 'Multiply' : 'Normal'],
  ]);
  return {
    form: {
      kind: 'drawn',
      operators: `/G gs ${operators}`,
      box,
      resources: new Map([['ExtGState', new Map([['G', state]])]]),
    },
    matrix: [1, 0, 0, 1, 0, 0],
  };
}

const NOWHERE: Box = [0, 0, 0, 0];

/** Viewers draw a line by its ends alone and a note's sign at a point; any other mark without a place is not shown. */
function placeOfMark(file: PdfFile, annotation: Dictionary): Box | null {
  const subtype = file.resolve(annotation.get('Subtype'));
  if (subtype === 'Line') return NOWHERE;
  const [left, bottom, right, top] = numbersIn(file, annotation.get('Rect'));
  if (subtype !== 'Text' || left === undefined || bottom === undefined) return null;
  return right === undefined || top === undefined ? null : [left, bottom, right, top];
}

interface Shape {
  readonly file: PdfFile;
  readonly annotation: Dictionary;
  readonly place: Box;
  readonly width: number;
}

function operatorsFor(shape: Shape): string | null {
  const subtype = shape.file.resolve(shape.annotation.get('Subtype'));
  switch (typeof subtype === 'string' ? subtype : '') {
    case 'Square':
      return closed(shape, rectangle(inset(shape)));
    case 'Circle':
      return closed(shape, ellipse(inset(shape)));
    case 'Line':
      return lined(shape, numbersOf(shape, 'L'));
    case 'PolyLine':
      return lined(shape, numbersOf(shape, 'Vertices'));
    case 'Polygon':
      return closed(shape, `${polyline(numbersOf(shape, 'Vertices'))} h`);
    case 'Ink':
      return stroked(shape, inkPaths(shape));
    case 'Highlight':
      return marked(shape, (quad) => `${highlight(quad)} f`);
    case 'Underline':
      return marked(shape, (quad) => `${lineAt(quad, 0.1)} S`);
    case 'Squiggly':
      return marked(shape, (quad) => `${squiggle(quad)} S`);
    case 'Text':
      return noteSign(shape);
    case 'StrikeOut':
      return marked(shape, (quad) => `${lineAt(quad, 0.5)} S`);
    default:
      return null;
  }
}

function borderWidth(file: PdfFile, annotation: Dictionary): number {
  const style = file.resolve(file.dictionary(annotation.get('BS')).get('W'));
  if (typeof style === 'number') return style;
  const border = file.resolve(annotation.get('Border'));
  const width = isArray(border) ? file.resolve(border[2]) : 1;
  return typeof width === 'number' ? width : 1;
}

function colour(
  { file, annotation }: Shape,
  key: string,
  operators: readonly [string, string, string],
): string | null {
  const parts = numbersIn(file, annotation.get(key));
  const operator = parts.length === 1 ? operators[0] : parts.length === 3 ? operators[1] : operators[2];
  return parts.length === 1 || parts.length === 3 || parts.length === 4
    ? `${pdfNumbers(parts)} ${operator}`
    : null;
}

const STROKE = ['G', 'RG', 'K'] as const;
const FILL = ['g', 'rg', 'k'] as const;

function stroked(shape: Shape, path: string): string | null {
  if (path === '' || shape.width <= 0) return null;
  return `${colour(shape, 'C', STROKE) ?? '0 G'} ${pdfNumbers([shape.width])} w ${path} S`;
}

function closed(shape: Shape, path: string): string | null {
  const inside = colour(shape, 'IC', FILL);
  const edge = shape.width > 0 ? (colour(shape, 'C', STROKE) ?? '0 G') : null;
  if (path.startsWith(' ') || (inside === null && edge === null)) return null;
  const paint = inside === null ? 'S' : edge === null ? 'f' : 'B';
  return `${inside ?? ''} ${edge ?? ''} ${pdfNumbers([shape.width])} w ${path} ${paint}`;
}

function inset({ file, annotation, place, width }: Shape): Box {
  const [left = 0, bottom = 0, right = 0, top = 0] = numbersIn(file, annotation.get('RD'));
  const half = width / 2;
  return [place[0] + left + half, place[1] + bottom + half, place[2] - right - half, place[3] - top - half];
}

/** A line of points with its endings (ISO 32000-1, table 176); others than arrows are left plain. */
function lined(shape: Shape, points: readonly number[]): string | null {
  if (points.length < 4) return null;
  const { file, annotation, width } = shape;
  const endings = file.resolve(annotation.get('LE'));
  const [first, last] = isArray(endings) ? endings.map((each) => file.resolve(each)) : [];
  const [ax = 0, ay = 0, bx = 0, by = 0] = points;
  const [cx = 0, cy = 0, dx = 0, dy = 0] = points.slice(-4);
  const heads = [arrow(first, [bx, by], [ax, ay], width), arrow(last, [cx, cy], [dx, dy], width)];
  const line = stroked(shape, polyline(points));
  if (line === null) return null;
  const inside = colour(shape, 'IC', FILL);
  return [
    inside ?? '',
    line,
    ...heads.map((head) => (head === '' ? '' : `${head} ${inside === null ? 'S' : 'B'}`)),
  ].join(' ');
}

/** A sheet with lines at a note's place: viewers each draw their own sign, and none would hide that a note is there. */
function noteSign(shape: Shape): string | null {
  const [left, , , top] = shape.place;
  const fill = colour(shape, 'C', FILL) ?? '1 g';
  const lines = [5, 9, 13].map((down) => polyline([left + 4, top - down - 1, left + 16, top - down - 1]));
  return `${fill} 0.4 G 1 w ${pdfNumbers([left + 1, top - 19, 18, 18])} re B ${lines.join(' ')} S`;
}

function inkPaths({ file, annotation }: Shape): string {
  const lists = file.resolve(annotation.get('InkList'));
  return isArray(lists) ? lists.map((list) => polyline(numbersIn(file, list))).join(' ') : '';
}

function marked(shape: Shape, draw: (quad: readonly number[]) => string): string | null {
  const points = numbersOf(shape, 'QuadPoints');
  const quads = Array.from({ length: Math.floor(points.length / 8) }, (_, index) =>
    points.slice(index * 8, index * 8 + 8),
  );
  if (quads.length === 0) return null;
  const fill = colour(shape, 'C', FILL) ?? '1 1 0 rg';
  const stroke = colour(shape, 'C', STROKE) ?? '0 G';
  return `${fill} ${stroke} 1 w ${quads.map(draw).join(' ')}`;
}

function numbersOf({ file, annotation }: Shape, key: string): readonly number[] {
  return numbersIn(file, annotation.get(key));
}

function numbersIn(file: PdfFile, value: Value | undefined): readonly number[] {
  const array = file.resolve(value);
  return isArray(array)
    ? array.map((each) => file.resolve(each)).filter((each) => typeof each === 'number')
    : [];
}
