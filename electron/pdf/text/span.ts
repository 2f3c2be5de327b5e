import type { FaceId, Weight } from './typefaces.ts';

/** What a colour is for. */
export type Ink = 'black' | 'quiet' | 'link' | 'pale';

/** How a span of text looks, and what it belongs to. */
export interface SpanStyle {
  readonly face: FaceId;
  readonly weight: Weight;
  /** In points. */
  readonly size: number;
  readonly ink: Ink;
  /** BCP 47 tag of the words, '' when not known. */
  readonly language: string;
}

/** Words set in one style. */
export interface Span<Mark> {
  readonly text: string;
  readonly style: SpanStyle;
  /** Whatever the caller wants back with each atom: a link, a structure element. */
  readonly mark: Mark;
}
