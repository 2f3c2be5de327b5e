import { done, refused, type Failure, type Reply } from '../../../shared/reply.ts';
import { encryptionFor } from './encryption.ts';
import { OutputFile } from './output-file.ts';
import { PdfWriter, type Written } from './pdf-writer.ts';

interface Options {
  /** Encrypts the file (AES-256); it opens only with this password. */
  readonly password?: string;
}

/**
 * Writes one PDF: `draw` adds pages and objects, then the file gets its name. Where `draw` refuses or throws,
 * nothing is left on the disk. Refusals of the disk: no-space, read-only, not-found.
 */
export async function writePdf<T>(
  path: string,
  options: Options,
  draw: (writer: PdfWriter) => Promise<Reply<T>>,
): Promise<Reply<{ readonly file: Written; readonly drawn: T }>> {
  let writer: PdfWriter | null = null;
  try {
    writer = new PdfWriter(
      new OutputFile(path),
      options.password === undefined ? null : encryptionFor(options.password),
    );
    const drawn = await draw(writer);
    if (!drawn.ok) return drawn;
    const file = writer.seal();
    writer.publish();
    return done({ file, drawn: drawn.value });
  } catch (error) {
    const failure = diskFailure(error);
    if (failure === null) throw error;
    return refused(failure);
  } finally {
    writer?.abort();
  }
}

const DISK_FAILURES: Readonly<Record<string, Failure>> = {
  ENOSPC: {
    code: 'no-space',
    message: 'The disk is full. Free some space, or choose another place to save to.',
  },
  EDQUOT: {
    code: 'no-space',
    message: 'Your share of the disk is used up. Free some space, or choose another place to save to.',
  },
  EROFS: { code: 'read-only', message: 'That place cannot be written to. Choose another folder.' },
  EACCES: { code: 'read-only', message: 'That place cannot be written to. Choose another folder.' },
  EPERM: { code: 'read-only', message: 'That place cannot be written to. Choose another folder.' },
  ENOENT: { code: 'not-found', message: 'That folder does not exist. Choose another folder.' },
  ENOTDIR: { code: 'not-found', message: 'That folder does not exist. Choose another folder.' },
  EISDIR: { code: 'exists', message: 'A folder has that name. Choose another name.' },
};

/** What to tell a person of an error of the disk; null for any other error. */
export function diskFailure(error: unknown): Failure | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return DISK_FAILURES[error.code] ?? null;
}
