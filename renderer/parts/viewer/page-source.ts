import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';
import type { Attachment, Turn } from '../../../shared/domain/document.ts';
import { pictureUrl } from '../../host.ts';
import type { drawPage } from '../files/open-pdf.ts';
import type { TextPiece } from './find-words.ts';
import type { PageSize } from './page-box.ts';

/** A file's pages, to be drawn and searched; nothing in the file ever runs. */
export interface PageSource {
  /** The size of a page (1-based) in its own units, as the file shows it. */
  readonly size: (page: number) => Promise<PageSize>;
  /** Draws a page, `scale` dots of the screen to a unit; gives the way to stop. */
  readonly draw: (page: number, canvas: HTMLCanvasElement, scale: number, turn: Turn) => Promise<() => void>;
  /** The text of a page; none for a picture. */
  readonly text: (page: number) => Promise<readonly TextPiece[]>;
  readonly close: () => void;
}

/** Opens a file for looking at; rejects where it cannot be read. */
export async function openSource(attachment: Attachment): Promise<PageSource> {
  const { id, mediaType, password } = attachment;
  if (mediaType !== 'application/pdf') return openPicture(attachment);
  // The reader of PDFs is large: only who opens one waits for it.
  const reader = await import('../files/open-pdf.ts');
  return pdfSource(await reader.openPdf(id, password), reader.drawPage);
}

async function openPicture(attachment: Attachment): Promise<PageSource> {
  const opened = new Map<number, Promise<HTMLImageElement>>();
  const pictureOf = (page: number) => {
    const picture = opened.get(page) ?? loadPicture(pictureUrl(attachment, page));
    opened.set(page, picture);
    return picture;
  };
  await pictureOf(1);
  return {
    size: async (page) => sizeOf(await pictureOf(page)),
    draw: async (page, canvas, scale, turn) => {
      const picture = await pictureOf(page);
      const size = sizeOf(picture);
      const sharp = scale * (window.devicePixelRatio || 1);
      const across = turn === 90 || turn === 270;
      canvas.width = Math.max(1, Math.round((across ? size.height : size.width) * sharp));
      canvas.height = Math.max(1, Math.round((across ? size.width : size.height) * sharp));
      const pen = canvas.getContext('2d');
      if (pen === null) return () => undefined;
      pen.translate(canvas.width / 2, canvas.height / 2);
      pen.rotate((turn * Math.PI) / 180);
      pen.imageSmoothingQuality = 'high';
      pen.drawImage(
        picture,
        (-size.width * sharp) / 2,
        (-size.height * sharp) / 2,
        size.width * sharp,
        size.height * sharp,
      );
      return () => undefined;
    },
    text: async () => [],
    close: () => {
      for (const picture of opened.values())
        picture.then(
          (each) => (each.src = ''),
          () => undefined,
        );
    },
  };
}

async function loadPicture(url: string): Promise<HTMLImageElement> {
  const picture = new Image();
  picture.src = url;
  await picture.decode();
  return picture;
}

function sizeOf({ naturalWidth, naturalHeight }: HTMLImageElement): PageSize {
  return { width: naturalWidth, height: naturalHeight };
}

function pdfSource(pdf: PDFDocumentProxy, draw: typeof drawPage): PageSource {
  return {
    size: async (number) => {
      const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
      return { width, height };
    },
    draw: (number, canvas, scale, turn) => draw(pdf, number, scale, canvas, turn),
    text: async (number) => textOf(await pdf.getPage(number)),
    close: () => void pdf.loadingTask.destroy(),
  };
}

async function textOf(page: PDFPageProxy): Promise<readonly TextPiece[]> {
  const viewport = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  return items.flatMap((item): readonly TextPiece[] => {
    if (!('str' in item)) return [];
    // Six numbers by the PDF's own definition.
    const [a, b, c, d, e, f] = item.transform as [number, number, number, number, number, number];
    const along = Math.hypot(a, b) || 1;
    const up = Math.hypot(c, d) || 1;
    const right = [e + (a / along) * item.width, f + (b / along) * item.width] as const;
    const rise = [(c / up) * item.height, (d / up) * item.height] as const;
    const corners = [[e, f], right, [e + rise[0], f + rise[1]], [right[0] + rise[0], right[1] + rise[1]]].map(
      ([x = 0, y = 0]) => viewport.convertToViewportPoint(x, y),
    );
    const xs = corners.map(([x]) => Number(x));
    const ys = corners.map(([, y]) => Number(y));
    const box = {
      x: Math.min(...xs),
      y: Math.min(...ys),
      width: Math.max(...xs) - Math.min(...xs),
      height: Math.max(...ys) - Math.min(...ys),
    };
    const upright = Math.abs(Number(corners[1]?.[1]) - Number(corners[0]?.[1])) > box.width;
    return [{ text: item.str, box, upright, ends: item.hasEOL }];
  });
}
