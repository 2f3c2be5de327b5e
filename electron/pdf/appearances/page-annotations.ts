import type { SourcePage } from '../reader/pages.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { type Dictionary, isArray, isDictionary } from '../reader/value.ts';

/** The flags of an annotation that decide whether it is seen (ISO 32000-1, table 165). */
export const INVISIBLE_UNLESS_KNOWN = 1;
/** Never seen. */
export const HIDDEN = 2;
/** Stays upright when its page is rotated. */
export const NO_ROTATE = 16;
/** Printed, but not seen on a screen. */
export const NO_VIEW = 32;

/** The first `most` annotations of a page, in drawing order. */
export function pageAnnotations(
  file: PdfFile,
  { dictionary }: SourcePage,
  most: number,
): readonly Dictionary[] {
  const annotations = file.resolve(dictionary.get('Annots'));
  if (!isArray(annotations)) return [];
  return annotations
    .slice(0, most)
    .map((each) => file.resolve(each))
    .filter((each) => isDictionary(each));
}

/** Whether an annotation has one of these flags. */
export function isFlagged(file: PdfFile, annotation: Dictionary, flags: number): boolean {
  const own = file.resolve(annotation.get('F'));
  return typeof own === 'number' && (own & flags) !== 0;
}
