/** What a byte is to PDF's syntax. */
export const REGULAR = 0;
/** White space, which parts words (ISO 32000-1, table 1). */
export const SPACE = 1;
/** A sign that ends a word and means something by itself (ISO 32000-1, table 2). */
export const DELIMITER = 2;

/** By byte. */
export const KIND = Uint8Array.from({ length: 256 }, (_, byte) => kindOf(byte));

function kindOf(byte: number): number {
  if ([0, 9, 10, 12, 13, 32].includes(byte)) return SPACE;
  return '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? DELIMITER : REGULAR;
}
