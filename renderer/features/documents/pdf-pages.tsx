import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useTranslation } from 'react-i18next';
import { drawPage, openPdf } from '../../parts/open-pdf.ts';
import type { Turn } from '../../parts/viewer/page-box.ts';
import { IconButton } from '../../ui/button.tsx';

/** A PDF's pages one at a time, drawn on a canvas: nothing in the file ever runs. */
export function PdfPages(props: {
  readonly id: string;
  /** What opens it, where it is locked. */
  readonly password: string | undefined;
  readonly name: string;
  readonly turnOf: (page: number) => Turn;
}) {
  const { t } = useTranslation();
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [failed, setFailed] = useState(false);
  const [number, setNumber] = useState(1);
  useEffect(() => {
    let gone = false;
    const opening = openPdf(props.id, props.password);
    opening.then(
      (opened) => !gone && setPdf(opened),
      () => !gone && setFailed(true),
    );
    return () => {
      gone = true;
      void opening.then((opened) => opened.loadingTask.destroy()).catch(() => undefined);
    };
  }, [props.id, props.password]);
  if (failed) return <p className="file-problem">{t('fileProblem.damaged')}</p>;
  if (pdf === null) return <p className="quiet-text">{t('document.opening')}</p>;
  return (
    <div className="pdf">
      <PdfPage pdf={pdf} number={number} turn={props.turnOf(number)} name={props.name} />
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
      </div>
    </div>
  );
}

function PdfPage(props: {
  readonly pdf: PDFDocumentProxy;
  readonly number: number;
  readonly turn: Turn;
  readonly name: string;
}) {
  const { t } = useTranslation();
  const canvas = useRef<HTMLCanvasElement>(null);
  const { pdf, number, turn } = props;
  useEffect(() => {
    const drawing = drawPage(pdf, number, 0.5, canvas.current, turn);
    return () => void drawing.then((cancel) => cancel());
  }, [pdf, number, turn]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('document.pageOfFile', { page: number, name: props.name })}
    />
  );
}
