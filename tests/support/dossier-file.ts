import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExhibit } from '../../electron/pdf/exhibits/open-exhibit.ts';
import { writePdf } from '../../electron/pdf/writer/write-pdf.ts';
import { done } from '../../shared/reply.ts';

/** Opens a file as an exhibit and writes each of its pages, at true size, to a new PDF; gives that file's path. */
export async function writeExhibit(bytes: Uint8Array, mediaType: string, password?: string): Promise<string> {
  const exhibit = await openExhibit(bytes, mediaType, { password });
  if (!exhibit.ok) throw new Error(exhibit.failure.code);
  const { value } = exhibit;
  const path = join(mkdtempSync(join(tmpdir(), 'folio-exhibit-')), 'out.pdf');
  const reply = await writePdf(path, {}, async (writer) => {
    for (const [index, { width, height }] of value.pages.entries()) {
      const { xobject, group } = value.embed(writer, index);
      writer.addPage({
        size: [width, height],
        contents: 'q /P Do Q',
        resources: `<< /XObject << /P ${xobject} 0 R >> >>`,
        label: String(index + 1),
        ...(group === undefined ? {} : { group }),
      });
    }
    return done(null);
  });
  if (!reply.ok) throw new Error(reply.failure.code);
  return path;
}
