import { ChevronLeft, ChevronRight, ZoomIn, ZoomOut } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useTranslation } from 'react-i18next';
import { drawPage, openPdf } from '../../parts/open-pdf.ts';
import { IconButton } from '../../ui/button.tsx';

/** A PDF's pages one at a time, drawn on a canvas: nothing in the file ever runs. */
export function PdfPages(props: { readonly id: string; readonly name: string; readonly large: boolean }) {
  const { t } = useTranslation();
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [number, setNumber] = useState(1);
  const [zoom, setZoom] = useState(1);
  useEffect(() => {
    let gone = false;
    const opening = openPdf(props.id);
    opening.then(
      (opened) => !gone && setPdf(opened),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
      void opening.then((opened) => opened.loadingTask.destroy()).catch(() => undefined);
    };
  }, [props.id]);
  if (failed) return <p className="file-problem">{t('fileProblem.damaged')}</p>;
  if (pdf === null) return <p className="quiet-text">{t('document.opening')}</p>;
  return (
    <div className={`pdf ${props.large ? 'large' : ''}`}>
      <PdfPage pdf={pdf} number={number} zoom={props.large ? 1.4 * zoom : 0.5} name={props.name} />
      <div className="pdf-tools">
        <IconButton
          label={t('document.previousPage')}
          icon={ChevronLeft}
          disabled={number === 1}
          onClick={() => setNumber(number - 1)}
        />
        <span aria-live="polite">{t('document.pageOf', { page: number, pages: pdf.numPages })}</span>
        <IconButton
          label={t('document.nextPage')}
          icon={ChevronRight}
          disabled={number === pdf.numPages}
          onClick={() => setNumber(number + 1)}
        />
        {props.large && (
          <>
            <IconButton
              label={t('document.smaller')}
              icon={ZoomOut}
              onClick={() => setZoom(Math.max(0.5, zoom / 1.25))}
            />
            <IconButton
              label={t('document.larger')}
              icon={ZoomIn}
              onClick={() => setZoom(Math.min(4, zoom * 1.25))}
            />
          </>
        )}
      </div>
    </div>
  );
}

function PdfPage(props: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly zoom: number;
  readonly name: string;
}) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { pdf, number, zoom } = props;
  useEffect(() => {
    const drawing = drawPage(pdf, number, zoom, canvas.current);
    return () => void drawing.then((cancel) => cancel());
  }, [pdf, number, zoom]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('document.pageOfFile', { page: number, name: props.name })}
    />
  );
}
