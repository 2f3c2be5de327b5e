import { useEffect, useRef, useState } from 'react';
import type { Attachment, Turn } from '../../../shared/domain/document.ts';
import { turnedSize, type PageSize } from './page-box.ts';
import type { PageSource } from './page-source.ts';

/** Gives an attachment's pages to draw. */
export type OpenSource = (attachment: Attachment) => Promise<PageSource>;

/** A page's size in its own units; null until it is known, 'unreadable' where the file cannot be read. */
export function usePageSize(
  open: OpenSource,
  attachment: Attachment,
  page: number,
): PageSize | null | 'unreadable' {
  const [known, setKnown] = useState<{ readonly key: string; readonly size: PageSize | 'unreadable' } | null>(
    null,
  );
  const key = `${attachment.id} ${page}`;
  useEffect(() => {
    let gone = false;
    void open(attachment)
      .then((source) => source.size(page))
      .then(
        (size) => !gone && setKnown({ key, size }),
        () => !gone && setKnown({ key, size: 'unreadable' }),
      );
    return () => {
      gone = true;
    };
  }, [open, attachment, page, key]);
  return known?.key === key ? known.size : null;
}

/** One page, drawn at a scale: dots of the screen to a unit of the page. */
export function PageCanvas(props: {
  readonly open: OpenSource;
  readonly attachment: Attachment;
  readonly page: number;
  readonly size: PageSize;
  readonly scale: number;
  readonly turn: Turn;
  readonly label: string;
}) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const { open, attachment, page, scale, turn } = props;
  useEffect(() => {
    let gone = false;
    let stop = () => {};
    const draw = async () => {
      const source = await open(attachment);
      if (gone || canvas.current === null) return;
      stop = await source.draw(page, canvas.current, scale, turn);
      if (gone) stop();
    };
    // A page that cannot be drawn stays blank; where none of the file can be read, the pane says so.
    draw().catch(() => undefined);
    return () => {
      gone = true;
      stop();
    };
  }, [open, attachment, page, scale, turn]);
  const shown = turnedSize(props.size, turn);
  return (
    <canvas
      // A canvas that is still being drawn on takes no second drawing.
      key={`${attachment.id} ${page} ${scale} ${turn}`}
      ref={canvas}
      // In a right-to-left window a page's letters would be set from the wrong side.
      dir="ltr"
      role="img"
      aria-label={props.label}
      style={{ inlineSize: shown.width * scale, blockSize: shown.height * scale }}
    />
  );
}
