/** What a byte is to PDF's syntax. */
export const REGULAR = 0;
export const SPACE = 1;
export const DELIMITER = 2;

/** By byte. */
export const KIND = Uint8Array.from({ length: 256 }, (_, byte) => kindOf(byte));

function kindOf(byte: number): number {
  if ([0, 9, 10, 12, 13, 32].includes(byte)) return SPACE;
  return '()<>[]{}/%'.includes(String.fromCharCode(byte)) ? DELIMITER : REGULAR;
}
