/** The height of a list's row, in pixels. */
export const rowHeight = 68;
/** The height of a heading over a group of rows, in pixels. */
export const headingHeight = 36;

/** How many of a list's rows, in order, stand together under one heading. */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** A group and where it lies in the list. */
export interface Section {
  /** Null: a list without headings. */
  readonly label: string | null;
  readonly id: string;
  /** The rows it holds, from the first to before the last. */
  readonly from: number;
  readonly to: number;
  /** In pixels from the list's top, its heading included. */
  readonly top: number;
  readonly height: number;
}

/** Rows from the first to before the last. */
export interface RowRange {
  readonly from: number;
  readonly to: number;
}

/** Lays groups out one below the other; a list without groups is one section without a heading. */
export function sectionsOf(groups: readonly Group[] | undefined, count: number): readonly Section[] {
  if (groups === undefined)
    return [{ id: '', label: null, from: 0, to: count, top: 0, height: count * rowHeight }];
  const sections: Section[] = [];
  for (const { id, label, count: size } of groups) {
    const before = sections.at(-1);
    const from = before?.to ?? 0;
    const top = before === undefined ? 0 : before.top + before.height;
    sections.push({ id, label, from, to: from + size, top, height: headingHeight + size * rowHeight });
  }
  return sections;
}

/** How much of a section its heading takes. */
export function headingHeightOf({ label }: Section): number {
  return label === null ? 0 : headingHeight;
}

/** Where a row begins, in pixels from the list's top. */
export function rowTop(sections: readonly Section[], row: number): number {
  const section = sections.find(({ from, to }) => from <= row && row < to);
  return section === undefined
    ? 0
    : section.top + headingHeightOf(section) + (row - section.from) * rowHeight;
}

/** The rows of a section that lie between two heights of the list. */
export function rowsWithin(section: Section, top: number, bottom: number): RowRange {
  const start = section.top + headingHeightOf(section);
  const from = section.from + Math.max(0, Math.floor((top - start) / rowHeight));
  const to = section.from + Math.ceil((bottom - start) / rowHeight);
  return { from: Math.min(from, section.to), to: Math.max(section.from, Math.min(to, section.to)) };
}

/** The sections that lie between two heights of the list, each with those of its rows that do. */
export function drawnOf(
  sections: readonly Section[],
  top: number,
  bottom: number,
): readonly { readonly section: Section; readonly rows: RowRange }[] {
  return sections
    .filter((section) => section.top < bottom && section.top + section.height > top)
    .map((section) => ({ section, rows: rowsWithin(section, top, bottom) }));
}

/** The height of the whole list, in pixels. */
export function heightOf(sections: readonly Section[]): number {
  return sections.reduce((sum, { height }) => sum + height, 0);
}
