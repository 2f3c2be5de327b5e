import { useRef, type CSSProperties, type KeyboardEvent } from 'react';
import type { PageMark, Turn } from '../../../shared/domain/document.ts';
import { MarkButton } from './mark-button.tsx';
import { nudged, turnedBox, turnedSize, uprightBox, type PageBox, type PageSize } from './page-box.ts';
import { useDrawnBox } from './use-drawn-box.ts';

interface BoxesProps {
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
}

/** What lies over a page: found words, the boxes drawn on it, and the one being drawn. */
export function Boxes(props: BoxesProps) {
  const { size, turn, drawing } = props;
  const seen = turnedSize(size, turn);
  const sheet = useRef<HTMLDivElement>(null);
  const drawn = useDrawnBox(sheet, seen, drawing, (box) => props.onDrawn(uprightBox(box, size, turn)));
  const placeOf = (box: PageBox): CSSProperties => inPercent(turnedBox(box, size, turn), seen);
  const move = (mark: PageMark) => (event: KeyboardEvent) => {
    const next = nudged(turnedBox(mark.box, size, turn), event.key, event.shiftKey, seen);
    if (next !== null) props.onMove(mark, uprightBox(next, size, turn));
    return next !== null;
  };
  return (
    <div
      ref={sheet}
      className={`page-boxes ${drawing ? 'drawing' : ''}`}
      onPointerDown={drawn.begin}
      onPointerMove={drawn.go}
      onPointerUp={drawn.end}
      onPointerCancel={drawn.end}
    >
      <FoundWords found={props.found} at={props.foundAt} placeOf={placeOf} />
      {props.marks.map((mark, index) => (
        <MarkButton
          key={mark.id}
          number={index + 1}
          name={props.nameOf(mark)}
          mark={mark}
          chosen={mark.id === props.chosen}
          style={placeOf(mark.box)}
          onMove={move(mark)}
          onChoose={props.onChoose}
          onRemove={props.onRemove}
        />
      ))}
      {drawn.box !== null && <span className="page-mark drawn" style={inPercent(drawn.box, seen)} />}
    </div>
  );
}

function FoundWords(props: {
  readonly found: readonly (readonly PageBox[])[];
  readonly at: number;
  readonly placeOf: (box: PageBox) => CSSProperties;
}) {
  return props.found.flatMap((boxes, find) =>
    boxes.map((box, part) => (
      <span
        key={`${find} ${part}`}
        className={`found-words ${find === props.at ? 'here' : ''}`}
        style={props.placeOf(box)}
      />
    )),
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
