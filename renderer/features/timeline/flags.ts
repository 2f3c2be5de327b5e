/** A flag's line, in pixels from the start edge, and how long its words are. */
interface Flag {
  readonly at: number;
  readonly length: number;
}

/** How high the rows of words are, and how many there is room for below the lanes. */
export const flagRow = 18;
/** How many rows of words there is room for below the lanes. */
export const flagRows = 3;

const gap = 5;

/** Where each flag's words begin, and in which row from the bottom, so that none lie over others or past the edge. */
export function placeFlags(
  flags: readonly Flag[],
  width: number,
): readonly { readonly start: number; readonly row: number }[] {
  const taken: { readonly start: number; readonly end: number; readonly row: number }[] = [];
  return flags.map(({ at, length }) => {
    const fitsAfter = at + gap + length <= width;
    const start = fitsAfter ? at + gap : at - gap - length;
    const end = start + length;
    const beside = taken.filter((other) => other.start < end + gap && start < other.end + gap);
    let row = 0;
    while (beside.some((other) => other.row === row)) row += 1;
    taken.push({ start, end, row });
    return { start, row };
  });
}
