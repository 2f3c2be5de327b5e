/**
 * Scripts that write words without spaces or in two or three characters, where trigrams find too little:
 * every character is indexed as a word of its own.
 */
const unsegmentedRun =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Ethiopic}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu;

/** The characters of unsegmented scripts in a folded text, each once, with spaces between. */
export function unsegmentedCharacters(folded: string): string {
  return [...new Set((folded.match(unsegmentedRun) ?? []).join(''))].join(' ');
}

/** Whether every character of a folded term is of an unsegmented script. */
export function isUnsegmented(folded: string): boolean {
  return folded !== '' && folded.replaceAll(unsegmentedRun, '') === '';
}
