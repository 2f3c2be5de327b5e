/** Names to be noticed in an object's text. */
export interface NoticedNames {
  readonly names: ReadonlySet<string>;
  /** By length and first byte: whether a name is worth comparing. */
  readonly worthComparing: Uint8Array;
}

/** Longer names are never noticed. */
export const LONGEST_NOTICED = 20;

/** Words apart by blanks, none longer than 20 letters. */
export function noticedNames(words: string): NoticedNames {
  const names = new Set(words.split(/\s+/));
  const worthComparing = new Uint8Array((LONGEST_NOTICED + 1) * 256);
  for (const name of [...names, 'Length', 'DCTDecode', 'F'])
    worthComparing[name.length * 256 + name.charCodeAt(0)] = 1;
  return { names, worthComparing };
}

/**
 * Names that stand for something an exhibit's page must not carry, or that can lead to it. An object with one of
 * them is parsed and cleaned; all others are passed through as they are.
 */
export const SUSPECT_NAMES = noticedNames(
  `Metadata PieceInfo AF StructParent StructParents OPI Ref Alternates LastModified Page
  Pages Catalog Filespec EmbeddedFile EmbeddedFiles EF Annot Action JS JavaScript Launch
  GoToR GoToE SubmitForm ImportData URI RichMedia Rendition StructElem StructTreeRoot
  FFilter AA OpenAction Thumb Names AcroForm`,
);
