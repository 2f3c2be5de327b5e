/**
 * Scripts that write words without spaces or in two or three signs, where parts of three letters find
 * too little: every sign becomes a word of its own.
 */
const denseRun =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Ethiopic}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu;

/** The dense signs of a folded text, each once, apart by spaces. */
export function denseSigns(folded: string): string {
  return [...new Set((folded.match(denseRun) ?? []).join(''))].join(' ');
}

/** Whether every sign of a folded term is of a dense script. */
export function isDense(folded: string): boolean {
  return folded !== '' && folded.replaceAll(denseRun, '') === '';
}
