import type { SourcePage } from './pages.ts';
import type { PdfFile } from './pdf-file.ts';
import { Damaged, isArray, type Value } from './value.ts';

const MOST_MARKS = 500_000;
const MOST_PIECES = 1_000_000;

/**
 * Throws `Damaged` for a file whose pages carry the same marks or pieces of content over and over: drawing it asks
 * for more work than any true document.
 */
export function refuseExcess(file: PdfFile, pages: readonly SourcePage[]): void {
  let marks = 0;
  let pieces = 0;
  for (const { dictionary } of pages) {
    marks += lengthOf(file, dictionary.get('Annots'));
    pieces += lengthOf(file, dictionary.get('Contents'));
  }
  if (marks > MOST_MARKS || pieces > MOST_PIECES) throw new Damaged('asks for too much work');
}

function lengthOf(file: PdfFile, value: Value | undefined): number {
  if (value === undefined || value === null) return 0;
  const list = file.resolve(value);
  return isArray(list) ? list.length : 0;
}
