import { encryptionFor } from '../../electron/pdf/writer/encryption.ts';
import { OutputFile } from '../../electron/pdf/writer/output-file.ts';
import { PdfWriter, type Written } from '../../electron/pdf/writer/pdf-writer.ts';

/** Writes one PDF: `draw` adds its pages and objects, then the file gets its name. What throws leaves nothing. */
export async function writePdf<T>(
  path: string,
  draw: (writer: PdfWriter) => T | Promise<T>,
  password?: string,
): Promise<{ readonly file: Written; readonly drawn: T }> {
  const writer = new PdfWriter(new OutputFile(path), password === undefined ? null : encryptionFor(password));
  try {
    const drawn = await draw(writer);
    const file = writer.seal();
    writer.publish();
    return { file, drawn };
  } finally {
    writer.abort();
  }
}
