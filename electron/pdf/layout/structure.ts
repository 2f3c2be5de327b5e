/** Standard structure types (ISO 32000-1, 14.8.4) that we use. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'Lbl'
  | 'Div'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Link'
  | 'Reference'
  | 'Note'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Span';

/** What a structure element says beyond its kind (ISO 32000-1, 14.8.4 and 14.9). */
export interface ElementNotes {
  /** What a person who cannot see it is told. */
  readonly alternative?: string;
  /** The words themselves, where the drawing order is not the reading order. */
  readonly actualText?: string;
  readonly language?: string;
  /** What a heading cell names: its column, unless it says its row. */
  readonly scope?: 'Row';
}

/** What stands under an element: another element, a stretch of a page's content, or a link's annotation. */
export type Kid =
  | { readonly kid: 'element'; readonly element: StructureElement }
  | { readonly kid: 'content'; readonly page: number; readonly mcid: number }
  | { readonly kid: 'annotation'; readonly page: number; readonly annotation: number };

/**
 * An element of the structure tree. It joins its parent when its first content is drawn, so that the tree
 * stands in reading order.
 */
export class StructureElement {
  readonly type: StructureType;
  parent: StructureElement | null;
  readonly notes: ElementNotes;
  readonly kids: Kid[] = [];
  #isAttached = false;

  constructor(type: StructureType, parent: StructureElement | null, notes: ElementNotes = {}) {
    this.type = type;
    this.parent = parent;
    this.notes = notes;
  }

  attach(): void {
    if (this.#isAttached) return;
    this.#isAttached = true;
    this.parent?.attach();
    this.parent?.kids.push({ kid: 'element', element: this });
  }

  /** Hangs an element that was made by itself under another. */
  moveUnder(parent: StructureElement): void {
    this.parent = parent;
  }

  /** Forgets what hangs below, once a volume's tree is written. */
  reset(): void {
    for (const kid of this.kids) if (kid.kid === 'element') kid.element.reset();
    this.kids.length = 0;
    this.#isAttached = false;
  }

  addContent(page: number, mcid: number): void {
    this.attach();
    this.kids.push({ kid: 'content', page, mcid });
  }

  addAnnotation(page: number, annotation: number): void {
    this.attach();
    this.kids.push({ kid: 'annotation', page, annotation });
  }
}
