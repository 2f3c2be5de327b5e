import type { Item } from './items.ts';
import { arcsOf, type Conflict } from './conflicts.ts';
import { flagRow, flagRows, placeFlags } from './flags.ts';
import { crowdHeight, type Crowd, type LaneBand } from './arrange.ts';
import type { Box } from './layout.ts';
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
  /** The entry the person came from or chose: it stands out among the others. */
  readonly chosen: string | null;
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

/** The theme's colours as the canvas takes them. */
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
  drawMarks(pen, frame);
  drawNames(pen, frame);
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
    pen.beginPath();
    pen.roundRect(x, crowd.y, width, crowdHeight, crowdHeight / 2);
    pen.fill();
    pen.fillStyle = frame.colours.ink;
    pen.fillText(frame.count(crowd), x + width / 2, crowd.y + crowdHeight / 2 + 1);
  }
}

/** What has firm edges is filled in one go; each soft bar has a shade of its own. */
function drawMarks(pen: CanvasRenderingContext2D, frame: Frame): void {
  const soft: Box[] = [];
  pen.fillStyle = frame.colours.accent;
  pen.beginPath();
  for (const box of frame.boxes) {
    const y = box.y + 5;
    if (isDay(box.item)) dot(pen, place(frame, dotMiddle(box)), y + barHeight / 2);
    else if (isFirm(box.item)) outline(pen, frame, box.start, box.end, y);
    else soft.push(box);
  }
  pen.fill();
  for (const box of soft) softBar(pen, frame, box);
  const chosen = frame.boxes.find(({ item }) => item.id === frame.chosen);
  if (chosen) ring(pen, frame, chosen);
}

function isDay({ from, to, first, last }: Item): boolean {
  return to === null && first === last && from.earliest !== null && from.latest !== null;
}

function isFirm({ from, to }: Item): boolean {
  const last = to ?? from;
  const isOpen = from.earliest === null || last.latest === null;
  return !isOpen && from.earliest === from.latest && last.earliest === last.latest;
}

function dotMiddle({ start, end }: Box): number {
  return (start + Math.min(end, start + 10)) / 2;
}

function drawNames(pen: CanvasRenderingContext2D, frame: Frame): void {
  const standsOut = ({ item }: Box) => item.id === frame.hovered || item.id === frame.chosen;
  pen.fillStyle = frame.colours.ink;
  pen.font = `14px ${fontFaces}`;
  for (const box of frame.boxes) if (!standsOut(box)) drawName(pen, frame, box);
  pen.font = `600 14px ${fontFaces}`;
  for (const box of frame.boxes) if (standsOut(box)) drawName(pen, frame, box);
}

function drawName(pen: CanvasRenderingContext2D, frame: Frame, box: Box): void {
  if (box.room < leastRoom) return;
  const after = box.end + (isOpenAtEnd(box.item) ? openLength + 8 : 5);
  const fitsAfter = after + leastName <= frame.width;
  if (!fitsAfter && box.start < leastName) return;
  // At the far edge a name stands before its bar.
  pen.textAlign = frame.rightToLeft === fitsAfter ? 'right' : 'left';
  const x = place(frame, fitsAfter ? after : box.start - 8);
  const room = Math.min(240, fitsAfter ? Math.min(box.room, frame.width - after) : box.start - 8);
  if (!fitsAfter && box.clear < room) return;
  pen.fillText(cut(frame.nameOf(box.item.id), room), x, box.y + 5 + barHeight / 2 + 1);
}

/** Less room than this, in pixels, holds no name worth reading. */
const leastRoom = 34;
const openLength = 36;
const leastName = 90;

function isOpenAtEnd(item: Item): boolean {
  return (item.to ?? item.from).latest === null;
}

function softBar(pen: CanvasRenderingContext2D, frame: Frame, box: Box): void {
  const { from, to } = box.item;
  const y = box.y + 5;
  const openStart = from.earliest === null;
  const openEnd = isOpenAtEnd(box.item);
  const left = openStart ? box.start - openLength : box.start;
  const right = openEnd ? box.end + openLength : box.end;
  const last = to ?? from;
  const at = (day: number | null) =>
    day === null ? 0.5 : Math.min(1, Math.max(0, (xOf(frame.view, day) - left) / Math.max(1, right - left)));
  const sureFrom = at(to === null ? null : from.latest);
  const sureTo = Math.max(sureFrom, at(to === null ? null : to.earliest));
  const { accent, wash } = frame.colours;
  const shade = pen.createLinearGradient(place(frame, left), 0, place(frame, right), 0);
  shade.addColorStop(0, box.item.first === from.latest && !openStart ? accent : wash);
  shade.addColorStop(sureFrom, accent);
  shade.addColorStop(sureTo, accent);
  shade.addColorStop(1, last.earliest === last.latest && !openEnd ? accent : wash);
  pen.fillStyle = shade;
  pen.beginPath();
  outline(pen, frame, left, right, y);
  pen.fill();
  if (openStart) arrow(pen, place(frame, left), y, frame.rightToLeft ? 1 : -1);
  if (openEnd) arrow(pen, place(frame, right), y, frame.rightToLeft ? -1 : 1);
}

function outline(pen: CanvasRenderingContext2D, frame: Frame, left: number, right: number, y: number): void {
  // Far outside the picture a bar's end is not seen: no path needs to reach there.
  const from = Math.max(left, -beyond);
  const width = Math.max(6, Math.min(right, frame.width + beyond) - from);
  pen.roundRect(frame.rightToLeft ? frame.width - from - width : from, y, width, barHeight, barHeight / 2);
}

const beyond = 100;

function dot(pen: CanvasRenderingContext2D, x: number, y: number): void {
  pen.moveTo(x + 5.5, y);
  pen.arc(x, y, 5.5, 0, Math.PI * 2);
}

function ring(pen: CanvasRenderingContext2D, frame: Frame, box: Box): void {
  pen.strokeStyle = frame.colours.ink;
  pen.lineWidth = 2;
  pen.beginPath();
  if (isDay(box.item)) {
    const x = place(frame, dotMiddle(box));
    pen.arc(x, box.y + 5 + barHeight / 2, 8.5, 0, Math.PI * 2);
  } else {
    const [from, to] = [Math.max(box.start - 3, -beyond), Math.min(box.end + 3, frame.width + beyond)];
    const x = frame.rightToLeft ? frame.width - to : from;
    pen.roundRect(x, box.y + 2, Math.max(12, to - from), barHeight + 6, 9);
  }
  pen.stroke();
  pen.lineWidth = 1;
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
