import { useEffect, useState } from 'react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { openPdf } from './open-pdf.ts';

/** A PDF of the case, open as long as the component shows; null until it is. */
export function usePdf(id: string, password?: string): PDFDocumentProxy | 'unreadable' | null {
  const [pdf, setPdf] = useState<PDFDocumentProxy | 'unreadable' | null>(null);
  useEffect(() => {
    let gone = false;
    const opening = openPdf(id, password);
    opening.then(
      (opened) => !gone && setPdf(opened),
      () => !gone && setPdf('unreadable'),
    );
    return () => {
      gone = true;
      // What never opened needs no closing.
      void opening.then((opened) => opened.loadingTask.destroy()).catch(() => undefined);
    };
  }, [id, password]);
  return pdf;
}
