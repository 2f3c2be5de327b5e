import { draw, type Colours, type Labels } from './draw.ts';
import type { Item } from './items.ts';
import { layOut, type Layout } from './layout.ts';
import { lanesSize, fitAll } from './picture-view.ts';
import { ticks, type View } from './view.ts';

/** What the picture shows and where things lie on it: read by pointer and keys, not drawn by React. */
export interface Painted {
  view: View | null;
  layout: Layout;
  /** The item under the pointer. */
  hovered: string | null;
}

/** What the picture is drawn from. */
export interface PictureContent {
  readonly items: readonly Item[];
  readonly labels: Labels;
  readonly chosen: string | null;
}

/** Draws the picture at its view, and notes where everything lies. */
export function paint(canvas: HTMLCanvasElement, painted: Painted, content: PictureContent): void {
  const context = canvas.getContext('2d');
  if (!context) return;
  const { items, labels, chosen } = content;
  const { clientWidth: width, clientHeight: height } = canvas;
  sharpen(canvas, context, width, height);
  painted.view ??= fitAll(items, width);
  painted.layout = layOut(items, painted.view, width, lanesSize(canvas).height);
  draw(context, {
    ...painted.layout,
    ...labels,
    view: painted.view,
    width,
    height,
    ticks: ticks(painted.view, width),
    hovered: painted.hovered,
    chosen,
    rightToLeft: document.documentElement.dir === 'rtl',
    colours: coloursOf(canvas),
  });
}

function sharpen(
  canvas: HTMLCanvasElement,
  context: CanvasRenderingContext2D,
  width: number,
  height: number,
): void {
  const sharp = window.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * sharp) || canvas.height !== Math.round(height * sharp)) {
    canvas.width = Math.round(width * sharp);
    canvas.height = Math.round(height * sharp);
  }
  context.setTransform(sharp, 0, 0, sharp, 0, 0);
}

function coloursOf(element: HTMLElement): Colours {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  return {
    ink: token('--ink'),
    soft: token('--soft-ink'),
    line: token('--line'),
    accent: token('--accent'),
    wash: token('--accent-wash'),
    error: token('--error'),
    paper: token('--paper'),
  };
}
