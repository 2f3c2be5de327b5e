import type { Anchor } from '../../../shared/dossier/block.ts';
import type { Dossier, Section } from '../../../shared/dossier/dossier.ts';
import { pageLabels } from '../../../shared/dossier/page-labels.ts';
import type { LaidPage } from '../layout/paginate.ts';
import type { PageNumbers } from '../layout/setting.ts';
import type { Leaf, PlacedPage } from './leaves.ts';

/** One output page. */
export interface Sheet {
  readonly leaf: Leaf;
  readonly volume: number;
  /** The number printed on it, equal to its page label. */
  readonly label: string;
  readonly own: LaidPage | null;
  readonly placed: PlacedPage | null;
}

/** Where anchors are, in sheets counted from 0 over all volumes. */
export interface PageIndex {
  readonly sheets: readonly Sheet[];
  readonly anchors: ReadonlyMap<Anchor, Place>;
  /** First and last sheet of each section; a section that only groups spans those below it. */
  readonly ranges: ReadonlyMap<Section, readonly [number, number]>;
  readonly numbers: PageNumbers;
  /** References to pages past the end of what they refer to. */
  readonly beyond: Set<string>;
}

export interface Place {
  readonly sheet: number;
  /** From the top of the column, in points; null for the top of the page. */
  readonly y: number | null;
}

/** Indexes the pages of all leaves: labels, anchors, ranges and the numbers that references print. */
export function indexPages(
  dossier: Dossier,
  leaves: readonly Leaf[],
  own: ReadonlyMap<Leaf, readonly LaidPage[]>,
): PageIndex {
  const sheets = sheetsOf(dossier, leaves, own);
  const anchors = anchorsOf(sheets);
  const ranges = rangesOf(dossier.sections, sheets);
  for (const [section, [first]] of ranges) anchors.set(section.anchor, { sheet: first, y: null });
  const beyond = new Set<string>();
  const byAnchor = new Map([...ranges].map(([section, range]) => [section.anchor, range]));
  const volumes = new Set(sheets.map(({ volume }) => volume)).size;
  const numbers: PageNumbers = {
    at(anchor, page) {
      const place = anchors.get(anchor);
      if (place === undefined) {
        beyond.add(`${anchor} ${page ?? 1}`);
        return '?';
      }
      const sheet = page === null ? sheets[place.sheet] : nthPage(sheets, place.sheet, page);
      if (sheet === undefined) beyond.add(`${anchor} ${page}`);
      return sheet?.label ?? '?';
    },
    range(anchor) {
      const range = byAnchor.get(anchor);
      if (range === undefined) return '?';
      const [first, last] = [sheets[range[0]], sheets[range[1]]];
      const pages = first === last ? (first?.label ?? '?') : `${first?.label}–${last?.label}`;
      return volumes === 1
        ? pages
        : dossier.words.contents.inVolume
            .replace('{pages}', pages)
            .replace('{volume}', String((first?.volume ?? 0) + 1));
    },
  };
  return { sheets, anchors, ranges, numbers, beyond };
}

function sheetsOf(
  { numbering, served }: Dossier,
  leaves: readonly Leaf[],
  own: ReadonlyMap<Leaf, readonly LaidPage[]>,
): readonly Sheet[] {
  const pagesOf = (leaf: Leaf) => (leaf.leaf === 'file' ? leaf.pages : (own.get(leaf) ?? []));
  const stretches = leaves.map((leaf) => ({
    anchor: leaf.section.anchor,
    pages: pagesOf(leaf).length,
    volume: leaf.volume,
  }));
  const labels = pageLabels(stretches, numbering, served);
  const sheets: Sheet[] = [];
  for (const leaf of leaves)
    for (const index of pagesOf(leaf).keys())
      sheets.push({
        leaf,
        volume: leaf.volume,
        label: labels[sheets.length] ?? '',
        own: leaf.leaf === 'file' ? null : (own.get(leaf)?.[index] ?? null),
        placed: leaf.leaf === 'file' ? (leaf.pages[index] ?? null) : null,
      });
  return sheets;
}

function anchorsOf(sheets: readonly Sheet[]): Map<Anchor, Place> {
  const anchors = new Map<Anchor, Place>();
  for (const [index, { leaf, own }] of sheets.entries()) {
    if (leaf.leaf === 'file' && leaf.content.anchor !== undefined && !anchors.has(leaf.content.anchor))
      anchors.set(leaf.content.anchor, { sheet: index, y: null });
    for (const { anchor, y } of own?.anchors ?? [])
      if (!anchors.has(anchor)) anchors.set(anchor, { sheet: index, y });
  }
  return anchors;
}

function rangesOf(
  sections: readonly Section[],
  sheets: readonly Sheet[],
): ReadonlyMap<Section, readonly [number, number]> {
  const ranges = new Map<Section, readonly [number, number]>();
  for (const [index, { leaf }] of sheets.entries()) {
    const known = ranges.get(leaf.section);
    ranges.set(leaf.section, [known?.[0] ?? index, index]);
  }
  for (const [index, section] of sections.entries()) {
    if (ranges.has(section)) continue;
    const below = belowOf(sections, index).flatMap((each) => ranges.get(each) ?? []);
    if (below.length > 0) ranges.set(section, [Math.min(...below), Math.max(...below)]);
  }
  return ranges;
}

function belowOf(sections: readonly Section[], index: number): readonly Section[] {
  const next = sections.findIndex(({ depth }, at) => at > index && depth === 0);
  return sections.slice(index + 1, next === -1 ? sections.length : next);
}

/** The nth page of the record whose files begin at a sheet; undefined past its end. */
function nthPage(sheets: readonly Sheet[], first: number, page: number): Sheet | undefined {
  const start = sheets[first]?.leaf;
  const wanted = sheets[first + page - 1];
  if (start?.leaf !== 'file' || wanted?.leaf.leaf !== 'file') return page === 1 ? wanted : undefined;
  return wanted.leaf.content.record === start.content.record ? wanted : undefined;
}
