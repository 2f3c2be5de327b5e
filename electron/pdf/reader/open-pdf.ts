import { done, refused, type Failure, type Reply } from '../../../shared/reply.ts';
import { runDecoder } from '../decoders/decoder-worker.ts';
import { readPages, type SourcePage } from './pages.ts';
import { refuseExcess } from './refuse-excess.ts';
import { openPdfFile, type PdfFile } from './pdf-file.ts';
import { rebuildPdfFile } from './rebuild.ts';
import { Damaged } from './value.ts';

/** A PDF that can be read, and its pages. */
export interface OpenedPdf {
  readonly file: PdfFile;
  readonly pages: readonly SourcePage[];
}

/**
 * Opens a PDF: by its own cross-reference, else as rewritten by qpdf, else by PDFium,
 * else by looking for its objects one by one. Locked files are tried without a
 * password first, since many only forbid changes. Refusals: needs-password, damaged.
 */
export async function openPdf(bytes: Buffer, password: string | undefined): Promise<Reply<OpenedPdf>> {
  const direct = readable(bytes);
  if (direct !== null && !direct.file.encrypted) return done(direct);
  let locked = direct?.file.encrypted === true;
  for (const decoder of ['qpdf', 'pdfium'] as const) {
    for (const key of password === undefined || password === '' ? [''] : ['', password]) {
      const decoded = await runDecoder(decoder, { bytes, password: key });
      if (decoded.kind === 'read') {
        const rewritten = readable(
          Buffer.from(decoded.bytes.buffer, decoded.bytes.byteOffset, decoded.bytes.byteLength),
        );
        if (rewritten !== null && !rewritten.file.encrypted) return done(rewritten);
      }
      if (decoded.kind === 'needs-password') locked = true;
      else break;
    }
    if (locked && (password === undefined || password === '')) break;
  }
  if (locked) return refused(NEEDS_PASSWORD);
  const rebuilt = readable(bytes, rebuildPdfFile);
  return rebuilt === null ? refused(DAMAGED) : done(rebuilt);
}

const NEEDS_PASSWORD: Failure = {
  code: 'needs-password',
  message: 'This PDF is locked. Give its password, or ask whoever made it for an unlocked copy.',
};

const DAMAGED: Failure = {
  code: 'damaged',
  message:
    'This PDF is damaged and cannot be shown. Ask for a new copy, or print it to a new PDF where it opens.',
};

/** Null where it cannot be read; a locked file's pages are not looked for. */
function readable(bytes: Buffer, open = openPdfFile): OpenedPdf | null {
  try {
    const file = open(bytes);
    if (file.encrypted) return { file, pages: [] };
    const pages = readPages(file);
    refuseExcess(file, pages);
    return { file, pages };
  } catch (error) {
    // The next reader may know what to do.
    if (error instanceof Damaged) return null;
    throw error;
  }
}
