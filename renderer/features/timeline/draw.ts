import type { Item } from './items.ts';
import { arcsOf, type Conflict } from './conflicts.ts';
import { flagRow, flagRows, placeFlags } from './flags.ts';
import { clusterHeight, type Cluster, type LaneBand } from './arrange.ts';
import type { Box } from './layout.ts';
import { xOf, type Tick, type View } from './view.ts';

/** Everything one frame of the picture needs. */
export interface Frame {
  readonly view: View;
  readonly width: number;
  readonly height: number;
  readonly rightToLeft: boolean;
  readonly boxes: readonly Box[];
  readonly clusters: readonly Cluster[];
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
  readonly count: (cluster: Cluster) => string;
  readonly label: (tick: Tick) => string;
  readonly ownLabel: ((tick: Tick) => string) | null;
  readonly colours: Colours;
}

/** What a frame says in words, and which records it draws lines between. */
export type Labels = Pick<
  Frame,
  'flags' | 'conflicts' | 'nameOf' | 'laneName' | 'count' | 'label' | 'ownLabel'
>;

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
export function draw(context: CanvasRenderingContext2D, frame: Frame): void {
  context.clearRect(0, 0, frame.width, frame.height);
  context.textBaseline = 'middle';
  drawAxis(context, frame);
  drawLanes(context, frame);
  drawFlags(context, frame);
  drawConflicts(context, frame);
  drawMarks(context, frame);
  drawNames(context, frame);
  drawClusters(context, frame);
}

/** Mirrors for readers from right to left: time then runs that way too. */
function place(frame: Frame, x: number): number {
  return frame.rightToLeft ? frame.width - x : x;
}

function drawAxis(context: CanvasRenderingContext2D, frame: Frame): void {
  context.font = `14px ${fontFaces}`;
  context.textAlign = frame.rightToLeft ? 'right' : 'left';
  for (const tick of frame.ticks) {
    const x = place(frame, xOf(frame.view, tick.day));
    context.strokeStyle = frame.colours.line;
    line(context, x, 26, x, frame.height - 26);
    context.fillStyle = frame.colours.soft;
    const aside = frame.rightToLeft ? -5 : 5;
    context.fillText(frame.label(tick), x + aside, 14);
    if (frame.ownLabel) context.fillText(frame.ownLabel(tick), x + aside, frame.height - 13);
  }
}

function drawLanes(context: CanvasRenderingContext2D, frame: Frame): void {
  context.font = `600 14px ${fontFaces}`;
  context.textAlign = frame.rightToLeft ? 'right' : 'left';
  for (const band of frame.bands) {
    context.strokeStyle = frame.colours.line;
    line(context, 0, band.top, frame.width, band.top);
    const text = frame.laneName(band);
    const x = frame.rightToLeft ? frame.width - 10 : 10;
    const width = context.measureText(text).width;
    context.fillStyle = frame.colours.paper;
    context.fillRect(frame.rightToLeft ? x - width - 4 : x - 4, band.top + 2, width + 8, 19);
    context.fillStyle = frame.colours.soft;
    context.fillText(text, x, band.top + 12);
  }
}

function drawFlags(context: CanvasRenderingContext2D, frame: Frame): void {
  context.font = `14px ${fontFaces}`;
  const places = placeFlags(
    frame.flags.map(({ day, title }) => ({
      at: xOf(frame.view, day),
      length: context.measureText(title).width,
    })),
    frame.width,
  );
  for (const [each, flag] of frame.flags.entries()) {
    const x = place(frame, xOf(frame.view, flag.day));
    context.strokeStyle = frame.colours.accent;
    context.setLineDash([4, 4]);
    line(context, x, 26, x, frame.height - 26);
    context.setLineDash([]);
    const { start, row } = places[each] ?? { start: 0, row: 0 };
    context.textAlign = frame.rightToLeft ? 'right' : 'left';
    context.fillStyle = frame.colours.accent;
    if (row < flagRows) context.fillText(flag.title, place(frame, start), frame.height - 36 - row * flagRow);
  }
}

function drawConflicts(context: CanvasRenderingContext2D, frame: Frame): void {
  if (frame.conflicts.length === 0) return;
  context.strokeStyle = frame.colours.error;
  for (const { from, over, to } of arcsOf(frame.conflicts, frame.boxes)) {
    context.beginPath();
    context.moveTo(place(frame, from.x), from.y);
    context.quadraticCurveTo(place(frame, over.x), over.y, place(frame, to.x), to.y);
    context.stroke();
  }
}

function drawClusters(context: CanvasRenderingContext2D, frame: Frame): void {
  context.font = `600 14px ${fontFaces}`;
  context.textAlign = 'center';
  for (const cluster of frame.clusters) {
    const x = frame.rightToLeft ? frame.width - cluster.end : cluster.start;
    const width = cluster.end - cluster.start;
    context.fillStyle = frame.colours.wash;
    context.beginPath();
    context.roundRect(x, cluster.y, width, clusterHeight, clusterHeight / 2);
    context.fill();
    context.fillStyle = frame.colours.ink;
    context.fillText(frame.count(cluster), x + width / 2, cluster.y + clusterHeight / 2 + 1);
  }
}

/** What has firm edges is filled in one go; each soft bar has a shade of its own. */
function drawMarks(context: CanvasRenderingContext2D, frame: Frame): void {
  const soft: Box[] = [];
  context.fillStyle = frame.colours.accent;
  context.beginPath();
  for (const box of frame.boxes) {
    const y = box.y + 5;
    if (isDay(box.item)) dot(context, place(frame, dotMiddle(box)), y + barHeight / 2);
    else if (isFirm(box.item)) outline(context, frame, box.start, box.end, y);
    else soft.push(box);
  }
  context.fill();
  for (const box of soft) softBar(context, frame, box);
  const chosen = frame.boxes.find(({ item }) => item.id === frame.chosen);
  if (chosen) ring(context, frame, chosen);
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

function drawNames(context: CanvasRenderingContext2D, frame: Frame): void {
  const standsOut = ({ item }: Box) => item.id === frame.hovered || item.id === frame.chosen;
  context.fillStyle = frame.colours.ink;
  context.font = `14px ${fontFaces}`;
  for (const box of frame.boxes) if (!standsOut(box)) drawName(context, frame, box);
  context.font = `600 14px ${fontFaces}`;
  for (const box of frame.boxes) if (standsOut(box)) drawName(context, frame, box);
}

function drawName(context: CanvasRenderingContext2D, frame: Frame, box: Box): void {
  if (box.room < leastRoom) return;
  const after = box.end + (isOpenAtEnd(box.item) ? openLength + 8 : 5);
  const fitsAfter = after + leastName <= frame.width;
  if (!fitsAfter && box.start < leastName) return;
  // At the far edge a name stands before its bar.
  context.textAlign = frame.rightToLeft === fitsAfter ? 'right' : 'left';
  const x = place(frame, fitsAfter ? after : box.start - 8);
  const room = Math.min(240, fitsAfter ? Math.min(box.room, frame.width - after) : box.start - 8);
  if (!fitsAfter && box.clear < room) return;
  context.fillText(cut(frame.nameOf(box.item.id), room), x, box.y + 5 + barHeight / 2 + 1);
}

/** Less room than this, in pixels, holds no name worth reading. */
const leastRoom = 34;
const openLength = 36;
const leastName = 90;

function isOpenAtEnd(item: Item): boolean {
  return (item.to ?? item.from).latest === null;
}

function softBar(context: CanvasRenderingContext2D, frame: Frame, box: Box): void {
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
  const shade = context.createLinearGradient(place(frame, left), 0, place(frame, right), 0);
  shade.addColorStop(0, box.item.first === from.latest && !openStart ? accent : wash);
  shade.addColorStop(sureFrom, accent);
  shade.addColorStop(sureTo, accent);
  shade.addColorStop(1, last.earliest === last.latest && !openEnd ? accent : wash);
  context.fillStyle = shade;
  context.beginPath();
  outline(context, frame, left, right, y);
  context.fill();
  if (openStart) arrow(context, place(frame, left), y, frame.rightToLeft ? 1 : -1);
  if (openEnd) arrow(context, place(frame, right), y, frame.rightToLeft ? -1 : 1);
}

function outline(
  context: CanvasRenderingContext2D,
  frame: Frame,
  left: number,
  right: number,
  y: number,
): void {
  // Far outside the picture a bar's end is not seen: no path needs to reach there.
  const from = Math.max(left, -beyond);
  const width = Math.max(6, Math.min(right, frame.width + beyond) - from);
  context.roundRect(
    frame.rightToLeft ? frame.width - from - width : from,
    y,
    width,
    barHeight,
    barHeight / 2,
  );
}

const beyond = 100;

function dot(context: CanvasRenderingContext2D, x: number, y: number): void {
  context.moveTo(x + 5.5, y);
  context.arc(x, y, 5.5, 0, Math.PI * 2);
}

function ring(context: CanvasRenderingContext2D, frame: Frame, box: Box): void {
  context.strokeStyle = frame.colours.ink;
  context.lineWidth = 2;
  context.beginPath();
  if (isDay(box.item)) {
    const x = place(frame, dotMiddle(box));
    context.arc(x, box.y + 5 + barHeight / 2, 8.5, 0, Math.PI * 2);
  } else {
    const [from, to] = [Math.max(box.start - 3, -beyond), Math.min(box.end + 3, frame.width + beyond)];
    const x = frame.rightToLeft ? frame.width - to : from;
    context.roundRect(x, box.y + 2, Math.max(12, to - from), barHeight + 6, 9);
  }
  context.stroke();
  context.lineWidth = 1;
}

function arrow(context: CanvasRenderingContext2D, x: number, y: number, way: 1 | -1): void {
  context.beginPath();
  context.moveTo(x + 7 * way, y + barHeight / 2);
  context.lineTo(x, y);
  context.lineTo(x, y + barHeight);
  context.fill();
}

function line(context: CanvasRenderingContext2D, x1: number, y1: number, x2: number, y2: number): void {
  context.beginPath();
  context.moveTo(Math.round(x1) + 0.5, y1);
  context.lineTo(Math.round(x2) + 0.5, y2);
  context.stroke();
}

/** About seven pixels a letter: measuring each name would cost more than it gives. */
function cut(name: string, room: number): string {
  const letters = Math.floor(room / 7.5);
  return name.length <= letters ? name : `${name.slice(0, Math.max(1, letters - 1))}…`;
}

const fontFaces = "'Noto Sans', 'Noto Naskh Arabic', 'Noto Sans Ethiopic', sans-serif";
