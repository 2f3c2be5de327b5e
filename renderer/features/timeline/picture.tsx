import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Crowd } from './arrange.ts';
import { around, isWithin, type Size } from './around.ts';
import { arcsOf, conflictAt } from './conflicts.ts';
import { draw, type Colours, type Frame } from './draw.ts';
import type { Item } from './items.ts';
import { flagRow, flagRows } from './flags.ts';
import type { Shown } from './kept-view.ts';
import { boxAt, crowdAt, layOut, type Layout } from './layout.ts';
import { fit, pan, ticks, xOf, zoomAt, type View } from './view.ts';

/** Changes what shows, knowing how large the picture is. */
export type Steer = (change: (view: View, size: Size) => View) => void;

type Words = Pick<Frame, 'flags' | 'conflicts' | 'nameOf' | 'laneName' | 'count' | 'label' | 'ownLabel'>;

/** The picture of the timeline. Wheel and keys zoom, drag and arrows move; only what shows is drawn. */
export function Picture(props: {
  readonly items: readonly Item[];
  readonly words: Words;
  /** The entry to be shown. */
  readonly chosen: Item | null;
  /** Where the picture was when it was left. */
  readonly start: Shown | null;
  readonly onShown: (shown: Shown) => void;
  readonly onOpen: (id: string) => void;
  /** A line between two that do not fit was chosen. */
  readonly onFinding: (id: string) => void;
  /** Hands out the way to steer it by buttons. */
  readonly onReady: (steer: Steer) => void;
}) {
  const { t } = useTranslation();
  const { items, words, chosen, start, onShown, onOpen, onFinding, onReady } = props;
  const chosenId = chosen?.id ?? null;
  const canvas = useRef<HTMLCanvasElement>(null);
  const view = useRef<View | null>(start?.view ?? null);
  const hovered = useRef<string | null>(null);
  const laid = useRef<Layout>({ boxes: [], crowds: [], bands: [] });
  const frame = useRef(0);
  const drag = useRef<{ x: number; moved: boolean } | null>(null);
  const [pointing, setPointing] = useState(false);

  const paint = useCallback(() => {
    cancelAnimationFrame(frame.current);
    frame.current = requestAnimationFrame(() => {
      const pen = canvas.current?.getContext('2d');
      if (!canvas.current || !pen) return;
      const { clientWidth: width, clientHeight: height } = canvas.current;
      sharpen(canvas.current, pen, width, height);
      view.current ??= whole(items, width);
      laid.current = layOut(items, view.current, width, lanesHeight(height));
      draw(pen, {
        ...laid.current,
        ...words,
        view: view.current,
        width,
        height,
        ticks: ticks(view.current, width),
        hovered: hovered.current,
        chosen: chosenId,
        rightToLeft: document.documentElement.dir === 'rtl',
        colours: coloursOf(canvas.current),
      });
    });
  }, [items, words, chosenId]);

  const steer: Steer = useCallback(
    (change) => {
      const { clientWidth: width = 0, clientHeight: height = 0 } = canvas.current ?? {};
      const size = { width, height: lanesHeight(height) };
      view.current = change(view.current ?? whole(items, width), size);
      onShown({ view: view.current, chosen: chosenId });
      paint();
    },
    [items, paint, chosenId, onShown],
  );
  useEffect(() => onReady(steer), [onReady, steer]);
  const arrived = useRef<string | null>(null);
  useEffect(() => {
    // The picture moves when another entry is to be shown, not with every edit.
    if (arrived.current === chosenId) return;
    arrived.current = chosenId;
    if (!chosen) return;
    const isBack = start?.chosen === chosen.id;
    steer((now, size) => (isBack && isWithin(chosen, now, size.width) ? now : around(items, chosen, size)));
  }, [chosen, chosenId, items, start, steer]);
  useEffect(() => {
    const element = canvas.current;
    if (!element) return undefined;
    const watch = new ResizeObserver(paint);
    watch.observe(element);
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const sideways = event.shiftKey ? event.deltaY : event.deltaX;
      const x = fromStart(element, event.clientX);
      if (Math.abs(sideways) > Math.abs(event.deltaY) || event.shiftKey) steer((now) => pan(now, sideways));
      else steer((now) => zoomAt(now, x, Math.exp(-event.deltaY / 400)));
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => {
      watch.disconnect();
      element.removeEventListener('wheel', wheel);
    };
  }, [paint, steer]);

  const press = (event: KeyboardEvent) => {
    const change = keyChange(event.key, items);
    if (change === null) return;
    event.preventDefault();
    steer(change);
  };
  const under = (event: PointerEvent) => {
    if (!canvas.current) return { box: null, crowd: null, finding: null };
    const x = fromStart(canvas.current, event.clientX);
    const y = event.clientY - canvas.current.getBoundingClientRect().top;
    const box = boxAt(laid.current.boxes, x, y);
    const crowd = box ? null : crowdAt(laid.current.crowds, x, y);
    const finding = box || crowd ? null : conflictAt(arcsOf(words.conflicts, laid.current.boxes), x, y);
    return { box, crowd, finding };
  };
  const moved = (event: PointerEvent) => {
    if (drag.current) {
      const way = document.documentElement.dir === 'rtl' ? 1 : -1;
      const by = (event.clientX - drag.current.x) * way;
      drag.current = { x: event.clientX, moved: drag.current.moved || Math.abs(by) > 2 };
      steer((now) => pan(now, by));
      return;
    }
    const { box, crowd, finding } = under(event);
    setPointing(box !== null || crowd !== null || finding !== null);
    const id = box?.item.id ?? null;
    if (id === hovered.current) return;
    hovered.current = id;
    paint();
  };
  const released = (event: PointerEvent) => {
    const clicked = drag.current && !drag.current.moved ? under(event) : null;
    drag.current = null;
    if (clicked?.box) onOpen(clicked.box.item.id);
    else if (clicked?.crowd) steer(nearer(clicked.crowd));
    else if (clicked?.finding) onFinding(clicked.finding);
  };
  return (
    <div
      className="timeline-picture"
      role="application"
      aria-label={t('timeline.help')}
      tabIndex={0}
      style={pointing ? { cursor: 'pointer' } : {}}
      onKeyDown={press}
      onPointerDown={(event) => {
        drag.current = { x: event.clientX, moved: false };
        event.currentTarget.setPointerCapture(event.pointerId);
      }}
      onPointerMove={moved}
      onPointerUp={released}
    >
      <canvas ref={canvas} />
    </div>
  );
}

/** Close enough to a crowd to tell its items apart. */
function nearer({ first, last }: Crowd): (view: View, size: Size) => View {
  return (view, { width }) => {
    const near = fit(first, last, width);
    return near.perDay > view.perDay ? near : zoomAt(view, xOf(view, (first + last) / 2), 4);
  };
}

/** The view of everything. */
export function whole(items: readonly Item[], width: number): View {
  const first = items.reduce((least, item) => Math.min(least, item.first), Infinity);
  const last = items.reduce((most, item) => Math.max(most, item.last), -Infinity);
  return fit(first, last, width);
}

function keyChange(key: string, items: readonly Item[]): ((view: View, size: Size) => View) | null {
  const forward = document.documentElement.dir === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = forward === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (view) => pan(view, 120);
  if (key === back) return (view) => pan(view, -120);
  if (key === '+' || key === '=') return (view, { width }) => zoomAt(view, width / 2, 1.4);
  if (key === '-') return (view, { width }) => zoomAt(view, width / 2, 1 / 1.4);
  if (key === '0') return (_view, { width }) => whole(items, width);
  return null;
}

/** The lanes leave room for the words of flags below them. */
function lanesHeight(height: number): number {
  return height - flagRow * flagRows;
}

function fromStart(element: HTMLElement, clientX: number): number {
  const { left, right } = element.getBoundingClientRect();
  return document.documentElement.dir === 'rtl' ? right - clientX : clientX - left;
}

function sharpen(
  canvas: HTMLCanvasElement,
  pen: CanvasRenderingContext2D,
  width: number,
  height: number,
): void {
  const sharp = window.devicePixelRatio || 1;
  if (canvas.width !== Math.round(width * sharp) || canvas.height !== Math.round(height * sharp)) {
    canvas.width = Math.round(width * sharp);
    canvas.height = Math.round(height * sharp);
  }
  pen.setTransform(sharp, 0, 0, sharp, 0, 0);
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
