import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { useTranslation } from 'react-i18next';
import type { Turn } from '../../../shared/domain/document.ts';
import { drawPage } from '../../parts/files/open-pdf.ts';
import { usePdf } from '../../parts/files/use-pdf.ts';
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
  const pdf = usePdf(props.id, props.password);
  const [number, setNumber] = useState(1);
  if (pdf === 'unreadable') return <p className="file-problem">{t('fileProblem.damaged')}</p>;
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
    // A page that cannot be drawn stays blank, and there is nothing to stop.
    const drawing = drawPage(pdf, number, 0.5, canvas.current, turn).catch(() => () => undefined);
    return () => void drawing.then((stop) => stop());
  }, [pdf, number, turn]);
  return (
    <canvas
      ref={canvas}
      role="img"
      aria-label={t('document.pageOfFile', { page: number, name: props.name })}
    />
  );
}
