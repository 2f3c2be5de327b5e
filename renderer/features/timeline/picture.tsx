import { useEffect, useRef, type KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Labels } from './draw.ts';
import type { Item } from './items.ts';
import type { Shown } from './kept-view.ts';
import type { Painted } from './paint.ts';
import { keyChange } from './picture-view.ts';
import { useChangeView, usePaint, useResizeAndWheel, useShowChosen, type ChangeView } from './use-picture.ts';
import { usePointer } from './use-pointer.ts';

interface PictureProps {
  readonly items: readonly Item[];
  readonly labels: Labels;
  /** The entry to be shown. */
  readonly chosen: Item | null;
  /** Where the picture was when it was left. */
  readonly start: Shown | null;
  readonly onShown: (shown: Shown) => void;
  readonly onOpen: (id: string) => void;
  /** A line between two that do not fit was chosen. */
  readonly onFinding: (id: string) => void;
  /** Hands out the way to change its view by buttons. */
  readonly onReady: (changeView: ChangeView) => void;
}

/** The picture of the timeline. Wheel and keys zoom, drag and arrows move; only what shows is drawn. */
export function Picture(props: PictureProps) {
  const { t } = useTranslation();
  const { items, labels, chosen, start, onShown, onOpen, onFinding, onReady } = props;
  const canvasRef = useRef<HTMLCanvasElement>(null);
  const paintedRef = useRef<Painted>({
    view: start?.view ?? null,
    layout: { boxes: [], clusters: [], bands: [] },
    hovered: null,
  });
  const content = { items, labels, chosen: chosen?.id ?? null };
  const repaint = usePaint(canvasRef, paintedRef, content);
  const changeView = useChangeView(canvasRef, paintedRef, content, onShown, repaint);
  useEffect(() => onReady(changeView), [onReady, changeView]);
  useShowChosen(items, chosen, start, changeView);
  useResizeAndWheel(canvasRef, changeView, repaint);
  const { conflicts } = labels;
  const pointer = usePointer({ canvasRef, paintedRef, conflicts, changeView, repaint, onOpen, onFinding });
  const press = (event: KeyboardEvent) => {
    const change = keyChange(event.key, items);
    if (change === null) return;
    event.preventDefault();
    changeView(change);
  };
  return (
    <div
      className="timeline-picture"
      role="application"
      aria-label={t('timeline.help')}
      tabIndex={0}
      style={pointer.pointing ? { cursor: 'pointer' } : {}}
      onKeyDown={press}
      onPointerDown={pointer.down}
      onPointerMove={pointer.move}
      onPointerUp={pointer.up}
    >
      <canvas ref={canvasRef} />
    </div>
  );
}
