import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { drawPage } from '../../parts/files/open-pdf.ts';

/** Width of a page on the screen, in CSS pixels. */
const pageWidth = 430;
/** Width and height of a page nobody has seen yet, in points. */
const defaultSize: readonly [number, number] = [595, 842];

/** One page: blank and of its size until it comes into sight, and again when it has gone. */
export function PageView(props: {
  readonly pdf: PDFDocumentProxy | null;
  /** In its volume, and over all volumes. */
  readonly number: number;
  readonly page: number;
  readonly label: string;
  /** Stands in for the page; null: the page itself is shown. */
  readonly cover: ReactNode;
  readonly root: RefObject<HTMLDivElement | null>;
}) {
  const { t } = useTranslation();
  const box = useRef<HTMLLIElement>(null);
  const isShown = useIsInSight(box, props.root) && props.cover === null;
  const { canvas, size } = usePageDrawing(isShown ? props.pdf : null, props.number);
  return (
    <li ref={box} data-page={props.page} className="pages-sheet">
      <div style={{ inlineSize: pageWidth, aspectRatio: `${size[0]} / ${size[1]}` }}>
        {props.cover}
        {isShown && props.pdf !== null && (
          <canvas ref={canvas} role="img" aria-label={t('dossier.pageNamed', { label: props.label })} />
        )}
      </div>
      <p className="quiet-text">{props.label}</p>
    </li>
  );
}

/** Whether an element lies in the part of the list that shows, or just beside it. */
function useIsInSight(box: RefObject<HTMLElement | null>, root: RefObject<HTMLElement | null>): boolean {
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (box.current === null) return undefined;
    const observer = new IntersectionObserver(([entry]) => setSeen(entry?.isIntersecting === true), {
      root: root.current,
      rootMargin: '300px 0px',
    });
    observer.observe(box.current);
    return () => observer.disconnect();
  }, [box, root]);
  return isSeen;
}

/** Draws a page of a PDF on a canvas and tells its size in points; null: nothing is drawn. */
function usePageDrawing(pdf: PDFDocumentProxy | null, number: number) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [size, setSize] = useState(defaultSize);
  useEffect(() => {
    if (pdf === null) return undefined;
    let gone = false;
    const draw = async () => {
      const view = (await pdf.getPage(number)).getViewport({ scale: 1 });
      if (gone) return () => undefined;
      setSize([view.width, view.height]);
      return drawPage(pdf, number, pageWidth / view.width, canvas.current);
    };
    // A page that cannot be drawn stays blank, and there is nothing to stop.
    const drawing = draw().catch(() => () => undefined);
    return () => {
      gone = true;
      void drawing.then((stop) => stop());
    };
  }, [pdf, number]);
  return { canvas, size };
}
