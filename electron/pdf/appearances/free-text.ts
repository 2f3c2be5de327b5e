import type { LayerlessAppearance } from './appearance.ts';
import { type Field, MULTILINE } from './field-style.ts';
import { valueText } from './text-string.ts';
import { alignmentOf, readStyle } from './field-dictionary.ts';
import { fieldTextOperators } from './field-text-operators.ts';
import type { TextAppearance } from './text-appearance.ts';
import { pageAnnotations } from './page-annotations.ts';
import type { Box, SourcePage } from '../reader/pages.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import type { Dictionary } from '../reader/value.ts';

const USUAL_SIZE = 12;

/** Draws words typed on a page that bring no appearance; null where there are none. */
export function freeTextAppearance(
  file: PdfFile,
  annotation: Dictionary,
  place: Box,
  textAppearance: TextAppearance,
): LayerlessAppearance | null {
  const text = valueText(file.resolve(annotation.get('Contents')));
  const style = readStyle(file.resolve(annotation.get('DA')));
  if (text === null || text.trim() === '' || style === null) return null;
  const field: Field = {
    text,
    style: style.size > 0 ? style : { ...style, size: USUAL_SIZE },
    width: place[2] - place[0],
    height: place[3] - place[1],
    flags: MULTILINE,
    alignment: alignmentOf(file.resolve(annotation.get('Q'))),
    comb: null,
    background: '',
    rows: [],
  };
  return {
    form: {
      kind: 'text',
      operators: fieldTextOperators(field, textAppearance),
      box: [0, 0, field.width, field.height],
    },
    matrix: [1, 0, 0, 1, place[0], place[1]],
  };
}

/** Whether one of the first `most` annotations of a page is words typed on it without an appearance. */
export function hasBareText(file: PdfFile, page: SourcePage, most: number): boolean {
  return pageAnnotations(file, page, most).some(
    (annotation) =>
      file.resolve(annotation.get('Subtype')) === 'FreeText' &&
      !file.dictionary(annotation.get('AP')).has('N'),
  );
}
