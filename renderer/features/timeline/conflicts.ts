import type { Finding } from '../../../shared/timeline/findings/finding.ts';
import type { Box } from './layout.ts';

/** Two records that do not fit together, and the finding that says so. */
export interface Conflict {
  readonly finding: string;
  readonly one: string;
  readonly other: string;
}

/** The pairs that findings of the severest kind name: the first record of each with every other. */
export function conflictsOf(findings: readonly Finding[]): readonly Conflict[] {
  return findings.filter(({ severity }) => severity === 'error').flatMap(pairsOf);
}

function pairsOf({ id, statements }: Finding): readonly Conflict[] {
  const [one, ...others] = new Set(
    statements.flatMap(({ source, about }) => [about?.record ?? source, source]),
  );
  return one === undefined ? [] : others.map((other) => ({ finding: id, one, other }));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The line drawn between two items, bent over a third point; x counts from the start edge. */
interface Arc {
  readonly finding: string;
  readonly from: Point;
  readonly over: Point;
  readonly to: Point;
}

/** The lines between what contradicts, where both ends show. */
export function arcsOf(conflicts: readonly Conflict[], boxes: readonly Box[]): readonly Arc[] {
  if (conflicts.length === 0) return [];
  const where = new Map(boxes.map((box) => [box.item.id, box]));
  return conflicts.flatMap(({ finding, one, other }) => {
    const [a, b] = [where.get(one), where.get(other)];
    if (!a || !b) return [];
    const [from, to] = [middleOf(a), middleOf(b)];
    const over = { x: (from.x + to.x) / 2, y: Math.min(a.y, b.y) - 14 };
    return [{ finding, from, over, to }];
  });
}

function middleOf(box: Box): Point {
  return { x: (box.start + box.end) / 2, y: box.y + 10 };
}

const reach = 8;

/** The finding whose line passes under a point. */
export function conflictAt(arcs: readonly Arc[], x: number, y: number): string | null {
  return arcs.find((arc) => steps.some((part) => isNear(pointOn(arc, part), x, y)))?.finding ?? null;
}

const steps = Array.from({ length: 41 }, (_, step) => step / 40);

function pointOn({ from, over, to }: Arc, part: number): Point {
  const mix = (a: number, b: number, c: number) =>
    (1 - part) ** 2 * a + 2 * (1 - part) * part * b + part ** 2 * c;
  return { x: mix(from.x, over.x, to.x), y: mix(from.y, over.y, to.y) };
}

function isNear(point: Point, x: number, y: number): boolean {
  return Math.hypot(point.x - x, point.y - y) <= reach;
}
