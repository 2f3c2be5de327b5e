import type { Box } from '../reader/pages.ts';
import type { PdfObject, Value } from '../reader/value.ts';

/** What an annotation shows, to be drawn over the page's content. */
export interface Appearance {
  /** A form of the source, or operators to be made one. */
  readonly form:
    | { readonly kind: 'source'; readonly reference: Value; readonly object: PdfObject }
    | { readonly kind: 'drawn'; readonly operators: string; readonly box: Box; readonly resources: Value }
    /** Operators in the fonts of the page's `TextAppearance`. */
    | { readonly kind: 'text'; readonly operators: string; readonly box: Box };
  /** Puts the form where the annotation lies, in the page's coordinates. */
  readonly matrix: readonly number[];
  /** The layer it belongs to. */
  readonly layer: Value;
}

/** An appearance before its layer is known. */
export type LayerlessAppearance = Omit<Appearance, 'layer'>;
