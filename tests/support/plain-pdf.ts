import { assemblePdf } from '../../electron/sample/plain-pdf.ts';

/** A stream object's text. */
export function plainStream(content: string, entries = ''): string {
  return `<< ${entries} /Length ${content.length} >>\nstream\n${content}\nendstream`;
}

/** One page of 300 by 400 points: `more` goes into its dictionary, `others` are objects from number 5 on. */
export function onePage(content: string, more = '', others: readonly string[] = []): Buffer {
  return assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents 4 0 R ${more} >>`,
    plainStream(content),
    ...others,
  ]);
}
