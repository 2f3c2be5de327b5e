/**
 * Scripts that write words without spaces or in two or three signs, where parts of three letters find
 * too little: every sign becomes a word of its own.
 */
const denseRun =
  /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Ethiopic}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]+/gu;

/** The dense signs of a folded text set apart by spaces, with a letter between two runs so that no query crosses them. */
export function denseText(folded: string): string {
  const runs = folded.match(denseRun) ?? [];
  return runs.map((run) => Array.from(run).join(' ')).join(' z ');
}

/** Whether every sign of a folded term is of a dense script. */
export function isDense(folded: string): boolean {
  return folded !== '' && folded.replaceAll(denseRun, '') === '';
}
