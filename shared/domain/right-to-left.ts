const letter = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** Whether any of the words are of a script written from right to left (the blocks of UAX 9's classes R and AL). */
export function hasRightToLeft(words: string): boolean {
  return letter.test(words);
}
