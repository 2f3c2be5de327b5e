import type { Item } from './items.ts';
import { arcsOf, type Conflict } from './conflicts.ts';
import { flagRow, flagRows, placeFlags } from './flags.ts';
import type { Box, Crowd, LaneBand } from './layout.ts';
import { xOf, type Tick, type View } from './view.ts';

/** Everything one frame of the picture needs. */
export interface Frame {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
  readonly boxes: readonly Box[];
  readonly crowds: readonly Crowd[];
  readonly bands: readonly LaneBand[];
  readonly ticks: readonly Tick[];
  readonly hovered: string | null;
  readonly flags: readonly { readonly day: number; readonly title: string }[];
  /** Pairs of records that do not fit together. */
  readonly conflicts: readonly Conflict[];
  readonly nameOf: (id: string) => string;
  readonly laneName: (band: LaneBand) => string;
  readonly count: (crowd: Crowd) => string;
  readonly label: (tick: Tick) => string;
  readonly ownLabel: ((tick: Tick) => string) | null;
  readonly colours: Colours;
}

export interface Colours {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly accent: string;
  readonly wash: string;
  readonly error: string;
  readonly paper: string;
}

const barHeight = 12;

/** Draws one frame. A known day is a dot, a span a bar, doubt a fading edge, an open side an arrow. */
export function draw(pen: CanvasRenderingContext2D, frame: Frame): void {
  pen.clearRect(0, 0, frame.width, frame.height);
  pen.textBaseline = 'middle';
  drawAxis(pen, frame);
  drawLanes(pen, frame);
  drawFlags(pen, frame);
  drawConflicts(pen, frame);
  for (const box of frame.boxes) drawItem(pen, frame, box);
  drawCrowds(pen, frame);
}

/** Mirrors for readers from right to left: time then runs that way too. */
function place(frame: Frame, x: number): number {
  return frame.rightToLeft ? frame.width - x : x;
}

function drawAxis(pen: CanvasRenderingContext2D, frame: Frame): void {
  pen.font = `14px ${fontFaces}`;
  pen.textAlign = frame.rightToLeft ? 'right' : 'left';
  for (const tick of frame.ticks) {
    const x = place(frame, xOf(frame.view, tick.day));
    pen.strokeStyle = frame.colours.line;
    line(pen, x, 26, x, frame.height - 26);
    pen.fillStyle = frame.colours.soft;
    const aside = frame.rightToLeft ? -5 : 5;
    pen.fillText(frame.label(tick), x + aside, 14);
    if (frame.ownLabel) pen.fillText(frame.ownLabel(tick), x + aside, frame.height - 13);
  }
}

function drawLanes(pen: CanvasRenderingContext2D, frame: Frame): void {
  pen.font = `600 14px ${fontFaces}`;
  pen.textAlign = frame.rightToLeft ? 'right' : 'left';
  for (const band of frame.bands) {
    pen.strokeStyle = frame.colours.line;
    line(pen, 0, band.top, frame.width, band.top);
    const text = frame.laneName(band);
    const x = frame.rightToLeft ? frame.width - 10 : 10;
    const width = pen.measureText(text).width;
    pen.fillStyle = frame.colours.paper;
    pen.fillRect(frame.rightToLeft ? x - width - 4 : x - 4, band.top + 2, width + 8, 19);
    pen.fillStyle = frame.colours.soft;
    pen.fillText(text, x, band.top + 12);
  }
}

function drawFlags(pen: CanvasRenderingContext2D, frame: Frame): void {
  pen.font = `14px ${fontFaces}`;
  const places = placeFlags(
    frame.flags.map(({ day, title }) => ({ at: xOf(frame.view, day), length: pen.measureText(title).width })),
    frame.width,
  );
  for (const [each, flag] of frame.flags.entries()) {
    const x = place(frame, xOf(frame.view, flag.day));
    pen.strokeStyle = frame.colours.accent;
    pen.setLineDash([4, 4]);
    line(pen, x, 26, x, frame.height - 26);
    pen.setLineDash([]);
    const { start, row } = places[each] ?? { start: 0, row: 0 };
    pen.textAlign = frame.rightToLeft ? 'right' : 'left';
    pen.fillStyle = frame.colours.accent;
    if (row < flagRows) pen.fillText(flag.title, place(frame, start), frame.height - 36 - row * flagRow);
  }
}

function drawConflicts(pen: CanvasRenderingContext2D, frame: Frame): void {
  if (frame.conflicts.length === 0) return;
  pen.strokeStyle = frame.colours.error;
  for (const { from, over, to } of arcsOf(frame.conflicts, frame.boxes)) {
    pen.beginPath();
    pen.moveTo(place(frame, from.x), from.y);
    pen.quadraticCurveTo(place(frame, over.x), over.y, place(frame, to.x), to.y);
    pen.stroke();
  }
}

function drawCrowds(pen: CanvasRenderingContext2D, frame: Frame): void {
  pen.font = `600 14px ${fontFaces}`;
  pen.textAlign = 'center';
  for (const crowd of frame.crowds) {
    const x = frame.rightToLeft ? frame.width - crowd.end : crowd.start;
    const width = crowd.end - crowd.start;
    pen.fillStyle = frame.colours.wash;
    pen.fillRect(x, crowd.y, width, 20);
    pen.fillStyle = frame.colours.ink;
    pen.fillText(frame.count(crowd), x + width / 2, crowd.y + 11);
  }
}

function drawItem(pen: CanvasRenderingContext2D, frame: Frame, box: Box): void {
  const { item } = box;
  const y = box.y + 5;
  pen.fillStyle = frame.colours.accent;
  if (
    item.to === null &&
    item.first === item.last &&
    item.from.earliest !== null &&
    item.from.latest !== null
  )
    dot(pen, place(frame, (box.start + Math.min(box.end, box.start + 10)) / 2), y + barHeight / 2);
  else bar(pen, frame, box, y);
  if (box.room < 34) return;
  pen.font = `${frame.hovered === item.id ? '600 ' : ''}14px ${fontFaces}`;
  pen.fillStyle = frame.colours.ink;
  const after = box.end + (isOpenAtEnd(item) ? openLength + 8 : 5);
  const fitsAfter = after + leastName <= frame.width;
  if (!fitsAfter && box.start < leastName) return;
  // At the far edge a name stands before its bar.
  pen.textAlign = frame.rightToLeft === fitsAfter ? 'right' : 'left';
  const x = place(frame, fitsAfter ? after : box.start - 8);
  const room = Math.min(240, fitsAfter ? Math.min(box.room, frame.width - after) : box.start - 8);
  if (!fitsAfter && isCrowdedBefore(frame, box, room)) return;
  pen.fillText(cut(frame.nameOf(item.id), room), x, y + barHeight / 2 + 1);
}

/** Whether another bar of the row lies where a name before this one would stand. */
function isCrowdedBefore(frame: Frame, box: Box, room: number): boolean {
  return frame.boxes.some(
    (other) => other.y === box.y && other.start < box.start && other.end > box.start - room,
  );
}

const openLength = 36;
const leastName = 90;

function isOpenAtEnd(item: Item): boolean {
  return (item.to ?? item.from).latest === null;
}

function bar(pen: CanvasRenderingContext2D, frame: Frame, box: Box, y: number): void {
  const { from, to } = box.item;
  const last = to ?? from;
  const sureFrom = to === null ? null : from.latest;
  const sureTo = to === null ? null : to.earliest;
  const openStart = from.earliest === null;
  const openEnd = isOpenAtEnd(box.item);
  const left = openStart ? box.start - openLength : box.start;
  const right = openEnd ? box.end + openLength : box.end;
  const isFirm = !openStart && !openEnd && from.earliest === from.latest && last.earliest === last.latest;
  const at = (day: number | null, otherwise: number) =>
    day === null
      ? otherwise
      : Math.min(1, Math.max(0, (xOf(frame.view, day) - left) / Math.max(1, right - left)));
  const shadeOf = () => {
    const shade = pen.createLinearGradient(place(frame, left), 0, place(frame, right), 0);
    const firm = frame.colours.accent;
    shade.addColorStop(0, box.item.first === from.latest && !openStart ? firm : frame.colours.wash);
    shade.addColorStop(at(sureFrom, 0.5), firm);
    shade.addColorStop(Math.max(at(sureFrom, 0.5), at(sureTo, 0.5)), firm);
    shade.addColorStop(1, last.earliest === last.latest && !openEnd ? firm : frame.colours.wash);
    return shade;
  };
  pen.fillStyle = isFirm ? frame.colours.accent : shadeOf();
  const x = frame.rightToLeft ? frame.width - right : left;
  pen.beginPath();
  pen.roundRect(x, y, Math.max(6, right - left), barHeight, barHeight / 2);
  pen.fill();
  if (openStart) arrow(pen, place(frame, left), y, frame.rightToLeft ? 1 : -1);
  if (openEnd) arrow(pen, place(frame, right), y, frame.rightToLeft ? -1 : 1);
}

function dot(pen: CanvasRenderingContext2D, x: number, y: number): void {
  pen.beginPath();
  pen.arc(x, y, 5.5, 0, Math.PI * 2);
  pen.fill();
}

function arrow(pen: CanvasRenderingContext2D, x: number, y: number, way: 1 | -1): void {
  pen.beginPath();
  pen.moveTo(x + 7 * way, y + barHeight / 2);
  pen.lineTo(x, y);
  pen.lineTo(x, y + barHeight);
  pen.fill();
}

function line(pen: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  pen.beginPath();
  pen.moveTo(Math.round(x1) + 0.5, y1);
  pen.lineTo(Math.round(x2) + 0.5, y2);
  pen.stroke();
}

/** About seven pixels a letter: measuring each name would cost more than it gives. */
function cut(name: string, room: number): string {
  const letters = Math.floor(room / 7.5);
  return name.length <= letters ? name : `${name.slice(0, Math.max(1, letters - 1))}…`;
}

const fontFaces = "'Noto Sans', 'Noto Naskh Arabic', 'Noto Sans Ethiopic', sans-serif";
