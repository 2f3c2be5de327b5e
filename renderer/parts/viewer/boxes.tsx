import { useRef, useState, type CSSProperties, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { PageMark, Turn } from '../../../shared/domain/document.ts';
import {
  boxBetween,
  nudged,
  turnedBox,
  turnedSize,
  uprightBox,
  type PageBox,
  type PageSize,
} from './page-box.ts';

/** What lies over a page: found words, the boxes drawn on it, and the one being drawn. */
export function Boxes(props: {
  readonly size: PageSize;
  readonly turn: Turn;
  readonly marks: readonly PageMark[];
  readonly nameOf: (mark: PageMark) => string;
  readonly chosen: string | null;
  readonly found: readonly (readonly PageBox[])[];
  /** Which of the finds is looked at. */
  readonly foundAt: number;
  readonly drawing: boolean;
  readonly onDrawn: (box: PageBox) => void;
  readonly onChoose: (mark: PageMark) => void;
  readonly onMove: (mark: PageMark, box: PageBox) => void;
  readonly onRemove: (mark: PageMark) => void;
}) {
  const { t } = useTranslation();
  const { size, turn, drawing } = props;
  const seen = turnedSize(size, turn);
  const sheet = useRef<HTMLDivElement>(null);
  const [from, setFrom] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const [drawn, setDrawn] = useState<PageBox | null>(null);
  const placeOf = (box: PageBox): CSSProperties => inPercent(turnedBox(box, size, turn), seen);
  const pointAt = (event: PointerEvent) => {
    const frame = sheet.current?.getBoundingClientRect();
    if (frame === undefined) return { x: 0, y: 0 };
    return {
      x: ((event.clientX - frame.left) / frame.width) * seen.width,
      y: ((event.clientY - frame.top) / frame.height) * seen.height,
    };
  };
  const begin = (event: PointerEvent) => {
    if (!drawing) return;
    event.preventDefault();
    sheet.current?.setPointerCapture(event.pointerId);
    setFrom(pointAt(event));
  };
  const go = (event: PointerEvent) => from !== null && setDrawn(boxBetween(from, pointAt(event), seen));
  const end = () => {
    // A mere click draws nothing.
    if (drawn !== null && drawn.width > seen.width / 200 && drawn.height > seen.height / 200)
      props.onDrawn(uprightBox(drawn, size, turn));
    setFrom(null);
    setDrawn(null);
  };
  const press = (mark: PageMark) => (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      props.onRemove(mark);
      return;
    }
    const next = nudged(turnedBox(mark.box, size, turn), event.key, event.shiftKey, seen);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    props.onMove(mark, uprightBox(next, size, turn));
  };
  return (
    <div
      ref={sheet}
      className={`page-boxes ${drawing ? 'drawing' : ''}`}
      onPointerDown={begin}
      onPointerMove={go}
      onPointerUp={end}
      onPointerCancel={end}
    >
      {props.found.flatMap((boxes, find) =>
        boxes.map((box, part) => (
          <span
            key={`${find} ${part}`}
            className={`found-words ${find === props.foundAt ? 'here' : ''}`}
            style={placeOf(box)}
          />
        )),
      )}
      {props.marks.map((mark, index) => (
        <button
          key={mark.id}
          type="button"
          className={`page-mark ${mark.id === props.chosen ? 'chosen' : ''}`}
          style={placeOf(mark.box)}
          aria-label={t('viewer.box', { number: index + 1, name: props.nameOf(mark) })}
          aria-pressed={mark.id === props.chosen}
          // A new box takes the keyboard: the arrows move it at once.
          autoFocus={mark.id === props.chosen}
          onClick={() => props.onChoose(mark)}
          onKeyDown={press(mark)}
        >
          <span aria-hidden>{index + 1}</span>
        </button>
      ))}
      {drawn !== null && <span className="page-mark drawn" style={inPercent(drawn, seen)} />}
    </div>
  );
}

function inPercent(box: PageBox, page: PageSize): CSSProperties {
  return {
    left: `${(box.x / page.width) * 100}%`,
    top: `${(box.y / page.height) * 100}%`,
    width: `${(box.width / page.width) * 100}%`,
    height: `${(box.height / page.height) * 100}%`,
  };
}
