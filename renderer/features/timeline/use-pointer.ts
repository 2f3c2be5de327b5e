import { useRef, useState, type PointerEvent, type RefObject } from 'react';
import type { Cluster } from './arrange.ts';
import { arcsOf, conflictAt, type Conflict } from './conflicts.ts';
import { boxAt, clusterAt, type Box, type Layout } from './layout.ts';
import type { Painted } from './paint.ts';
import { fromStart, nearer } from './picture-view.ts';
import type { ChangeView } from './use-picture.ts';
import { pan } from './view.ts';

interface PointerActions {
  /** Whether something that can be chosen lies under the pointer. */
  readonly pointing: boolean;
  readonly down: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
}

/** Dragging moves the picture; a click opens what lies under it, or comes nearer to a cluster. */
export function usePointer(props: {
  readonly canvasRef: RefObject<HTMLCanvasElement | null>;
  readonly paintedRef: RefObject<Painted>;
  readonly conflicts: readonly Conflict[];
  readonly changeView: ChangeView;
  readonly repaint: () => void;
  readonly onOpen: (id: string) => void;
  readonly onFinding: (id: string) => void;
}): PointerActions {
  const { canvasRef, paintedRef, changeView } = props;
  const drag = useRef<{ x: number; moved: boolean } | null>(null);
  const [pointing, setPointing] = useState(false);
  const under = (event: PointerEvent) =>
    targetAt(event, canvasRef.current, paintedRef.current.layout, props.conflicts);
  const hover = (event: PointerEvent) => {
    const { box, cluster, finding } = under(event);
    setPointing(box !== null || cluster !== null || finding !== null);
    const id = box?.item.id ?? null;
    if (id === paintedRef.current.hovered) return;
    paintedRef.current.hovered = id;
    props.repaint();
  };
  return {
    pointing,
    down: (event) => {
      drag.current = { x: event.clientX, moved: false };
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    move: (event) => {
      if (!drag.current) return hover(event);
      const way = document.documentElement.dir === 'rtl' ? 1 : -1;
      const by = (event.clientX - drag.current.x) * way;
      drag.current = { x: event.clientX, moved: drag.current.moved || Math.abs(by) > 2 };
      changeView((now) => pan(now, by));
    },
    up: (event) => {
      const clicked = drag.current && !drag.current.moved ? under(event) : null;
      drag.current = null;
      if (clicked?.box) props.onOpen(clicked.box.item.id);
      else if (clicked?.cluster) changeView(nearer(clicked.cluster));
      else if (clicked?.finding) props.onFinding(clicked.finding);
    },
  };
}

interface Target {
  readonly box: Box | null;
  readonly cluster: Cluster | null;
  readonly finding: string | null;
}

/** What lies under the pointer: an item, else a cluster, else a line between two that do not fit. */
function targetAt(
  event: PointerEvent,
  canvas: HTMLCanvasElement | null,
  layout: Layout,
  conflicts: readonly Conflict[],
): Target {
  if (!canvas) return { box: null, cluster: null, finding: null };
  const x = fromStart(canvas, event.clientX);
  const y = event.clientY - canvas.getBoundingClientRect().top;
  const box = boxAt(layout.boxes, x, y);
  const cluster = box ? null : clusterAt(layout.clusters, x, y);
  const finding = box || cluster ? null : conflictAt(arcsOf(conflicts, layout.boxes), x, y);
  return { box, cluster, finding };
}
