import type { Id } from '../domain/id.ts';

/** A place in the dossier that references point to, such as `exhibit:ID` or `document:ID`. */
export type Anchor = string;

/** A piece of running text. */
export type Inline =
  | { readonly inline: 'text'; readonly text: string; readonly style?: TextStyle; readonly language?: string }
  /** The printed number of the page an anchor stands on, or of the nth page after it (1-based). */
  | { readonly inline: 'page'; readonly to: Anchor; readonly page: number | null }
  /** ", p. 41", with the volume or the bundle where that is another one; it ends a reference. */
  | {
      readonly inline: 'place';
      readonly to: Anchor;
      readonly page: number | null;
      /** The section it stands in: a bundle served before has that section's pages noted, and not every paragraph's. */
      readonly within: Anchor | null;
    }
  /** First and last printed number of a section. */
  | { readonly inline: 'pages'; readonly to: Anchor }
  | {
      readonly inline: 'link';
      readonly to: Anchor;
      readonly page: number | null;
      readonly children: readonly Inline[];
    }
  | { readonly inline: 'note'; readonly text: readonly Inline[] };

/** How words stand out; `quiet` stands back. */
export type TextStyle = 'strong' | 'emphasis' | 'quiet' | 'code';

/** What a paragraph is, which decides how it looks. */
export type ParagraphStyle =
  | 'body'
  | 'statement'
  | 'small'
  | 'court'
  | 'cover-title'
  | 'cover-name'
  | 'sheet-label'
  | 'sheet-title'
  | 'centred'
  | 'aside'
  | 'marker';

/** A block of the page, drawn below the one before it. */
export type Block =
  | {
      readonly block: 'heading';
      readonly level: 1 | 2 | 3;
      readonly text: readonly Inline[];
      readonly anchor?: Anchor;
      readonly record?: Id;
    }
  | ParagraphBlock
  | TableBlock
  /** Lines to sign on, with what stands under each; never split over two pages. */
  | { readonly block: 'signature'; readonly lines: readonly SignatureLine[] }
  /** Blocks that stay on one page where one page can hold them. */
  | { readonly block: 'group'; readonly blocks: readonly Block[] }
  | { readonly block: 'space'; readonly points: number };

/** A paragraph of the dossier. */
export interface ParagraphBlock {
  readonly block: 'paragraph';
  readonly style: ParagraphStyle;
  readonly text: readonly Inline[];
  /** Hangs in the margin: "12." */
  readonly number?: string;
  readonly anchor?: Anchor;
  readonly record?: Id;
  readonly keepWithNext?: boolean;
}

/** A table of the dossier. */
export interface TableBlock {
  readonly block: 'table';
  /** `ruled` has a head and hairlines, `facts` a label and a value, `caption` is a court's party box. */
  readonly style: 'ruled' | 'contents' | 'facts' | 'caption' | 'parallel';
  /** Relative widths. */
  readonly columns: readonly Column[];
  readonly head: readonly (readonly Inline[])[];
  readonly rows: readonly Row[];
}

/** A column, its width relative to the others. */
export interface Column {
  readonly width: number;
  readonly align?: 'start' | 'end';
}

/** A row, one cell a column. */
export interface Row {
  readonly cells: readonly (readonly Inline[])[];
  readonly anchor?: Anchor;
  readonly record?: Id;
  /** A row that names what follows, and stays with it. */
  readonly heading?: boolean;
  /** The row's cells once more, in brief, at the top of a page on which it goes on. */
  readonly continued?: readonly (readonly Inline[])[];
}

/** A line to be signed, dated or filled in by hand. */
export interface SignatureLine {
  readonly label: string;
  /** Written on the line when it is known. */
  readonly value: string;
  readonly wide: boolean;
  readonly record?: Id;
}

/** A line to sign on or to fill in. */
export function signatureLine(label: string, value: string, wide: boolean, record?: Id): SignatureLine {
  return record === undefined ? { label, value, wide } : { label, value, wide, record };
}

/** Words as a part of a paragraph. */
export function text(words: string, style?: TextStyle): Extract<Inline, { inline: 'text' }> {
  return style === undefined ? { inline: 'text', text: words } : { inline: 'text', text: words, style };
}

/** A paragraph of these words. */
export function paragraph(words: string | readonly Inline[], style: ParagraphStyle = 'body'): ParagraphBlock {
  return { block: 'paragraph', style, text: typeof words === 'string' ? [text(words)] : words };
}

/** A heading, 1 the largest. */
export function heading(level: 1 | 2 | 3, words: string): Block {
  return { block: 'heading', level, text: [text(words)] };
}

/** Puts inlines between others, as commas between references. */
export function joined(parts: readonly (readonly Inline[])[], between: string): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [text(between), ...part]));
}

/** The plain words of inline text, without page numbers and notes. */
export function plainText(inlines: readonly Inline[]): string {
  return inlines
    .map((piece) => {
      if (piece.inline === 'text') return piece.text;
      return piece.inline === 'link' ? plainText(piece.children) : '';
    })
    .join('');
}

/** Words that stand out. */
export function strong(words: string): Inline {
  return text(words, 'strong');
}

/** Words that stand back. */
export function quiet(words: string): Inline {
  return text(words, 'quiet');
}
