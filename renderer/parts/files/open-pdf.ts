import { getDocument, PDFWorker, type PDFDocumentProxy } from 'pdfjs-dist';
import PdfWorker from 'pdfjs-dist/build/pdf.worker.min.mjs?worker';
import type { Turn } from '../../../shared/domain/document.ts';
import { attachmentUrl } from '../../host.ts';

/** Opens a PDF of the case by its name, with its password where it is locked, off the main thread; rejects where it cannot be read. */
export async function openPdf(id: string, password?: string): Promise<PDFDocumentProxy> {
  const response = await fetch(attachmentUrl(id));
  if (!response.ok) throw new Error('unreadable');
  reader ??= PDFWorker.create({ port: new PdfWorker() });
  // pdf.js takes these settings, though its types do not list all of them.
  return getDocument({
    data: new Uint8Array(await response.arrayBuffer()),
    password,
    worker: reader,
    // No code from the file: the policy refuses eval, forms and scripts are never run.
    enableXfa: false,
    useWasm: false,
    isEvalSupported: false,
    stopAtErrors: false,
    cMapUrl: '/reader/cmaps/',
    standardFontDataUrl: '/reader/standard_fonts/',
  } as Parameters<typeof getDocument>[0]).promise;
}

/** One for all files: it is nobody's to end, so that closing one file leaves the others open. */
let reader: PDFWorker | undefined;

/** Draws a page into a canvas, as sharp as the screen is; gives the way to stop. */
export async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  zoom: number,
  canvas: HTMLCanvasElement | null,
  turn: Turn = 0,
): Promise<() => void> {
  const page = await pdf.getPage(number);
  if (canvas === null) return () => undefined;
  // In a right-to-left window a page's letters would be set from the wrong side.
  canvas.dir = 'ltr';
  const sharp = window.devicePixelRatio || 1;
  const viewport = page.getViewport({ scale: zoom * sharp, rotation: (page.rotate + turn) % 360 });
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  canvas.style.width = `${viewport.width / sharp}px`;
  const task = page.render({ canvas, viewport });
  // A drawing that is stopped rejects, and nothing waits for its end.
  task.promise.catch(() => undefined);
  return () => task.cancel();
}
