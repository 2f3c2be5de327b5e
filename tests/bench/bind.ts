// Binds the files listed in a text file into one dossier, stamped, linked and outlined: what merge.ts times.
import { closeSync, fstatSync, openSync, read, readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { openExhibit } from '../../electron/pdf/exhibits/open-exhibit.ts';
import type { OutlineEntry } from '../../electron/pdf/writer/outline.ts';
import { writePdf } from '../../electron/pdf/writer/write-pdf.ts';
import { done, refused } from '../../shared/reply.ts';
import { addStamped, SHEET } from './dossier-of.ts';

/** Read to two places in turn, each file while the one before is bound, as the store's thread hands them over. */
const shelves = [Buffer.allocUnsafeSlow(1 << 20), Buffer.allocUnsafeSlow(1 << 20)];
const readAsync = promisify(read);

const [list = '', out = ''] = process.argv.slice(2);
const reply = await writePdf(out, {}, async (writer) => {
  const font = writer.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const outline: OutlineEntry[] = [];
  const paths = readFileSync(list, 'utf8').trim().split('\n');
  let coming = readInto(paths[0] ?? '', 0);
  for (const [index, path] of paths.entries()) {
    const bytes = await coming;
    const next = paths[index + 1];
    if (next !== undefined) coming = readInto(next, index + 1);
    const mediaType = path.endsWith('.jpg') ? 'image/jpeg' : 'application/pdf';
    const exhibit = await openExhibit(bytes, mediaType, { checked: true });
    if (!exhibit.ok) return refused(exhibit.failure);
    const { first } = addStamped(writer, exhibit.value, font, writer.pageCount + 1, SHEET);
    outline.push({ title: `Exhibit ${index + 1}`, level: 0, page: first });
  }
  writer.setOutline(outline);
  return done(null);
});
if (!reply.ok) throw new Error(reply.failure.code);

async function readInto(path: string, number: number): Promise<Buffer> {
  const descriptor = openSync(path, 'r');
  const { size } = fstatSync(descriptor);
  let shelf = shelves[number % 2];
  if (shelf === undefined || size > shelf.length) {
    shelf = Buffer.allocUnsafeSlow(size * 2);
    shelves[number % 2] = shelf;
  }
  const { bytesRead } = await readAsync(descriptor, shelf, 0, size, 0);
  closeSync(descriptor);
  return shelf.subarray(0, bytesRead);
}
