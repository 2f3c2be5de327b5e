import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openExhibit } from '../../electron/pdf/exhibits/open-exhibit.ts';
import { pageEntries } from '../../electron/pdf/exhibits/page-entries.ts';
import { writePdf } from './write-pdf.ts';

/** Opens a file as an exhibit and writes each of its pages, at true size, to a new PDF; gives that file's path. */
export async function writeExhibit(bytes: Uint8Array, mediaType: string, password?: string): Promise<string> {
  const exhibit = await openExhibit(bytes, mediaType, { password });
  if (!exhibit.ok) throw new Error(exhibit.failure.code);
  const { value } = exhibit;
  const path = join(mkdtempSync(join(tmpdir(), 'folio-exhibit-')), 'out.pdf');
  await writePdf(path, (writer) => {
    for (const [index, { width, height }] of value.pages.entries()) {
      const fitted = { size: [width, height], box: [0, 0, width, height], scale: 1, rotation: 0 } as const;
      const { resources, annotations, group } = pageEntries(value.embed(writer, index), fitted);
      writer.addPage({
        size: fitted.size,
        contents: 'q /X Do Q',
        resources: `<< ${resources} >>`,
        annotations,
        label: String(index + 1),
        ...(group === undefined ? {} : { group }),
      });
    }
  });
  return path;
}
