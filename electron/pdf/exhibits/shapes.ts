import { pdfNumbers } from '../writer/pdf-text.ts';
import type { Appearance } from './annotations.ts';
import { boxOf, type Box } from './pages.ts';
import type { PdfFile } from './source/pdf-file.ts';
import { type Dictionary, isArray, type Value } from './source/value.ts';

type Drawn = Omit<Appearance, 'layer'>;

/** How far beyond its rectangle a shape may draw. */
const MARGIN = 20;
/** Of a quarter circle drawn as a curve. */
const CURVE = 0.5523;

/** Draws an annotation that brings no appearance, as viewers do; null for those they do not draw. */
export function shapeAppearance(file: PdfFile, annotation: Dictionary): Drawn | null {
  const place = boxOf(file, annotation.get('Rect'));
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
      box: [place[0] - MARGIN, place[1] - MARGIN, place[2] + MARGIN, place[3] + MARGIN],
      resources: new Map([['ExtGState', new Map([['G', state]])]]),
    },
    matrix: [1, 0, 0, 1, 0, 0],
  };
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
      return stroked(shape, polyline(numbersOf(shape, 'L')));
    case 'PolyLine':
      return stroked(shape, polyline(numbersOf(shape, 'Vertices')));
    case 'Polygon':
      return closed(shape, `${polyline(numbersOf(shape, 'Vertices'))} h`);
    case 'Ink':
      return stroked(shape, inkPaths(shape));
    case 'Highlight':
      return marked(shape, (quad) => `${highlight(quad)} f`);
    case 'Underline':
      return marked(shape, (quad) => `${lineAt(quad, 0.1)} S`);
    case 'Squiggly':
      return marked(shape, (quad) => `${lineAt(quad, 0.1)} S`);
    case 'StrikeOut':
      return marked(shape, (quad) => `${lineAt(quad, 0.5)} S`);
    case 'Link':
      return linkBorder(shape);
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

function rectangle([left, bottom, right, top]: Box): string {
  return `${pdfNumbers([left, bottom, right - left, top - bottom])} re`;
}

function ellipse([left, bottom, right, top]: Box): string {
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  const [dx, dy] = [((right - left) / 2) * CURVE, ((top - bottom) / 2) * CURVE];
  return [
    `${pdfNumbers([right, y])} m`,
    `${pdfNumbers([right, y + dy, x + dx, top, x, top])} c`,
    `${pdfNumbers([x - dx, top, left, y + dy, left, y])} c`,
    `${pdfNumbers([left, y - dy, x - dx, bottom, x, bottom])} c`,
    `${pdfNumbers([x + dx, bottom, right, y - dy, right, y])} c h`,
  ].join(' ');
}

function polyline(points: readonly number[]): string {
  const pairs = Array.from({ length: Math.floor(points.length / 2) }, (_, index) =>
    points.slice(index * 2, index * 2 + 2),
  );
  return pairs.map((pair, index) => `${pdfNumbers(pair)} ${index === 0 ? 'm' : 'l'}`).join(' ');
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

/** Corner order as programs write it: upper left, upper right, lower left, lower right. */
function highlight([
  ax = 0,
  ay = 0,
  bx = 0,
  by = 0,
  cx = 0,
  cy = 0,
  dx = 0,
  dy = 0,
]: readonly number[]): string {
  return `${polyline([ax, ay, bx, by, dx, dy, cx, cy])} h`;
}

function lineAt(
  [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0]: readonly number[],
  share: number,
): string {
  const from = [cx + (ax - cx) * share, cy + (ay - cy) * share];
  const to = [dx + (bx - dx) * share, dy + (by - dy) * share];
  return polyline([...from, ...to]);
}

function linkBorder(shape: Shape): string | null {
  const bordered = shape.annotation.has('Border') || shape.annotation.has('BS');
  return bordered ? stroked(shape, rectangle(shape.place)) : null;
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
