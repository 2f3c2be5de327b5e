import type { Anchor } from '../../../shared/dossier/block.ts';
import type { Line } from '../text/lines.ts';
import type { Ink } from '../text/span.ts';
import type { StructureElement } from './structure.ts';

/** What an atom belongs to: its structure element, and where it leads when it is a link. */
export interface Mark {
  /** Null: an artifact, such as a running head. */
  readonly element: StructureElement | null;
  readonly link: LinkTarget | null;
}

/** Where a link leads: to an anchor, or to a page of what begins there. */
export interface LinkTarget {
  readonly to: Anchor;
  readonly page: number | null;
}

/** Something drawn, placed from the box's upper left, y downwards, in points. */
export type Drawn =
  | { readonly draw: 'line'; readonly x: number; readonly y: number; readonly line: Line<Mark> }
  | {
      readonly draw: 'rule';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly thickness: number;
      readonly ink: Ink;
    }
  /** Puts an element into the structure even where it holds nothing, such as an empty cell. */
  | { readonly draw: 'element'; readonly element: StructureElement };

/** A part of a column that no page break goes through, as the vertical boxes of TeX. */
export interface VerticalBox {
  readonly height: number;
  /** Least space to what stands above; none at the top of a page. */
  readonly before: number;
  readonly after: number;
  /** Stays on one page with the next box. */
  readonly keepWithNext: boolean;
  readonly drawn: readonly Drawn[];
  readonly anchors: readonly Anchor[];
  /** Repeated at the top of a page that this box begins. */
  readonly repeatedHead: readonly VerticalBox[];
  /** Footnotes referred to in it. */
  readonly footnotes: readonly VerticalBox[];
}

/** An empty box, to build others from. */
export const emptyBox: VerticalBox = {
  height: 0,
  before: 0,
  after: 0,
  keepWithNext: false,
  drawn: [],
  anchors: [],
  repeatedHead: [],
  footnotes: [],
};

/** The same boxes, all kept together. */
export function keptTogether(boxes: readonly VerticalBox[]): readonly VerticalBox[] {
  return boxes.map((box, index) => (index + 1 < boxes.length ? { ...box, keepWithNext: true } : box));
}
