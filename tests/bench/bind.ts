// Binds the files listed in a text file into one dossier, stamped, linked and outlined: what merge.ts times.
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { openExhibit } from '../../electron/pdf/exhibits/open-exhibit.ts';
import type { OutlineEntry } from '../../electron/pdf/writer/outline.ts';
import { writePdf } from '../support/write-pdf.ts';
import { addStamped, PAGE_SETUP } from './dossier-of.ts';

/** One file after the other is read to the same place, as the store hands them over; it grows with the largest. */
let shelf = Buffer.allocUnsafeSlow(1 << 20);

const [list = '', out = ''] = process.argv.slice(2);
await writePdf(out, async (writer) => {
  const font = writer.add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>');
  const outline: OutlineEntry[] = [];
  for (const [index, path] of readFileSync(list, 'utf8').trim().split('\n').entries()) {
    const mediaType = path.endsWith('.jpg') ? 'image/jpeg' : 'application/pdf';
    const exhibit = await openExhibit(readInto(path), mediaType, { checked: true });
    if (!exhibit.ok) throw new Error(exhibit.failure.code);
    const { first } = addStamped(writer, exhibit.value, font, writer.pageCount + 1, PAGE_SETUP);
    outline.push({ title: `Exhibit ${index + 1}`, level: 0, page: first });
  }
  writer.setOutline(outline);
});

function readInto(path: string): Buffer {
  const descriptor = openSync(path, 'r');
  const { size } = fstatSync(descriptor);
  if (size > shelf.length) shelf = Buffer.allocUnsafeSlow(size * 2);
  const length = readSync(descriptor, shelf, 0, size, 0);
  closeSync(descriptor);
  return shelf.subarray(0, length);
}
