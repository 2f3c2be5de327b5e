import { pdfNumbers } from '../writer/pdf-text.ts';
import type { Box } from '../reader/pages.ts';
import type { Value } from '../reader/value.ts';

/** Of a quarter circle drawn as a curve. */
const CURVE = 0.5523;

/** A box as a path. */
export function rectangle([left, bottom, right, top]: Box): string {
  return `${pdfNumbers([left, bottom, right - left, top - bottom])} re`;
}

/** The ellipse that fills a box. */
export function ellipse([left, bottom, right, top]: Box): string {
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

/** A path through points given as x, y, x, y. */
export function polyline(points: readonly number[]): string {
  const pairs = Array.from({ length: Math.floor(points.length / 2) }, (_, index) =>
    points.slice(index * 2, index * 2 + 2),
  );
  return pairs.map((pair, index) => `${pdfNumbers(pair)} ${index === 0 ? 'm' : 'l'}`).join(' ');
}

/** The sides of an arrow's head in widths of its line, and how far they spread from it. */
const HEAD_SIDE = 6;
const HEAD_ANGLE = Math.PI / 6;

/** An arrow's head at the end of a line that comes from elsewhere; empty for any other ending. */
export function arrow(
  ending: Value | undefined,
  [fromX, fromY]: readonly [number, number],
  [x, y]: readonly [number, number],
  width: number,
): string {
  const length = Math.hypot(x - fromX, y - fromY);
  if ((ending !== 'OpenArrow' && ending !== 'ClosedArrow') || length === 0) return '';
  const [ux, uy] = [(x - fromX) / length, (y - fromY) / length];
  const side = Math.min(HEAD_SIDE * width, length / 2);
  const [along, half] = [side * Math.cos(HEAD_ANGLE), side * Math.sin(HEAD_ANGLE)];
  const [footX, footY] = [x - ux * along, y - uy * along];
  const points = [footX - uy * half, footY + ux * half, x, y, footX + uy * half, footY - ux * half];
  return `${polyline(points)}${ending === 'ClosedArrow' ? ' h' : ''}`;
}

/** A wave along the foot of a quad. */
export function squiggle([ax = 0, ay = 0, , , cx = 0, cy = 0, dx = 0, dy = 0]: readonly number[]): string {
  const length = Math.hypot(dx - cx, dy - cy);
  const height = Math.hypot(ax - cx, ay - cy) / 7;
  if (length === 0 || height === 0) return '';
  const [ux, uy] = [(dx - cx) / length, (dy - cy) / length];
  const steps = Math.min(2000, Math.max(2, Math.ceil(length / height)));
  const points = Array.from({ length: steps + 1 }, (_, step) => {
    const along = (length * step) / steps;
    const up = step % 2 === 0 ? 0 : height;
    return [cx + ux * along - uy * up, cy + uy * along + ux * up];
  });
  return polyline(points.flat());
}

/**
 * A quad with its short sides bent outwards, as viewers draw it. Corners as programs write them: upper left, upper
 * right, lower left, lower right.
 */
export function highlight([
  ax = 0,
  ay = 0,
  bx = 0,
  by = 0,
  cx = 0,
  cy = 0,
  dx = 0,
  dy = 0,
]: readonly number[]): string {
  const bend = Math.hypot(ax - cx, ay - cy) / 4;
  return [
    `${pdfNumbers([cx, cy])} m`,
    `${pdfNumbers([cx - bend, cy + bend, ax - bend, ay - bend, ax, ay])} c`,
    `${pdfNumbers([bx, by])} l`,
    `${pdfNumbers([bx + bend, by - bend, dx + bend, dy + bend, dx, dy])} c h`,
  ].join(' ');
}

/** A line along a quad, at a share of its height above its foot. */
export function lineAt(
  [ax = 0, ay = 0, bx = 0, by = 0, cx = 0, cy = 0, dx = 0, dy = 0]: readonly number[],
  share: number,
): string {
  const from = [cx + (ax - cx) * share, cy + (ay - cy) * share];
  const to = [dx + (bx - dx) * share, dy + (by - dy) * share];
  return polyline([...from, ...to]);
}
