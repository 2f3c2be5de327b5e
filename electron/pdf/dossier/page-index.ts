import type { Anchor } from '../../../shared/dossier/block.ts';
import type { Dossier, Section } from '../../../shared/dossier/dossier.ts';
import { pageLabels } from '../../../shared/dossier/numbering/page-labels.ts';
import { servedLabels } from '../../../shared/dossier/numbering/served-bundle.ts';
import { volumeAnchor } from '../../../shared/dossier/sections/volume-cover.ts';
import { dayText } from '../../../shared/dossier/words/when-text.ts';
import { formatMessage } from '../../../shared/messages/format-message.ts';
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
  /** The numbers as references in a volume print them. */
  readonly numbersIn: (volume: number) => PageNumbers;
  /** References to pages past the end of what they refer to. */
  readonly beyond: Set<string>;
}

/** A place in the dossier. */
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
  const printing = { dossier, sheets, anchors, ranges: rangesByAnchor(ranges, sheets), beyond };
  const numbersIn = (volume: number) => numbersFor(printing, volume);
  return { sheets, anchors, ranges, numbersIn, beyond };
}

interface Printing {
  readonly dossier: Dossier;
  readonly sheets: readonly Sheet[];
  readonly anchors: ReadonlyMap<Anchor, Place>;
  readonly ranges: ReadonlyMap<Anchor, readonly [number, number]>;
  readonly beyond: Set<string>;
}

function numbersFor(printing: Printing, volume: number): PageNumbers {
  const { sheets, ranges } = printing;
  const { words, numbering } = printing.dossier;
  const withoutPrefix = (label: string) =>
    label.startsWith(numbering.prefix) ? label.slice(numbering.prefix.length) : label;
  return {
    at: (anchor, page) => sheetAt(printing, anchor, page)?.label ?? unknown(printing, anchor, page),
    place(anchor, page, within) {
      if (!printing.anchors.has(anchor)) {
        const served = servedPlace(printing.dossier, anchor, page, within);
        if (served !== null) return served;
      }
      const sheet = sheetAt(printing, anchor, page);
      if (sheet === undefined)
        return formatMessage(words.reference.here, { page: unknown(printing, anchor, page) }, words.language);
      const template = sheet.volume === volume ? words.reference.here : words.reference.volume;
      return formatMessage(template, { page: sheet.label, volume: sheet.volume + 1 }, words.language);
    },
    range(anchor) {
      const [first, last] = (ranges.get(anchor) ?? []).map((index) => sheets[index]);
      if (first === undefined || last === undefined) return '?';
      const several = (sheets.at(-1)?.volume ?? 0) > 0 && !anchor.startsWith('volume:');
      const one = (pages: string, at: number) =>
        several ? formatMessage(words.contents.inVolume, { pages, volume: at + 1 }, words.language) : pages;
      if (first === last) return one(first.label, first.volume);
      if (first.volume === last.volume)
        return one(`${first.label}–${withoutPrefix(last.label)}`, first.volume);
      return `${one(first.label, first.volume)} – ${one(last.label, last.volume)}`;
    },
  };
}

/** The page an anchor, or the nth page from it, stands on; undefined where there is none. */
function sheetAt({ sheets, anchors }: Printing, anchor: Anchor, page: number | null): Sheet | undefined {
  const place = anchors.get(anchor);
  if (place === undefined) return undefined;
  return page === null ? sheets[place.sheet] : nthPage(sheets, place.sheet, page);
}

function unknown({ beyond }: Printing, anchor: Anchor, page: number | null): string {
  beyond.add(`${anchor} ${page ?? 1}`);
  return '?';
}

/**
 * Where a bundle served before has it, or the section it stands in; '' where no page of either is noted; null
 * without such bundles.
 */
function servedPlace(
  { earlierBundles, words }: Dossier,
  anchor: Anchor,
  page: number | null,
  within: Anchor | null,
): string | null {
  if (earlierBundles.length === 0) return null;
  for (const bundle of earlierBundles.toReversed()) {
    const day = dayText(bundle.on, words);
    const label = servedLabels(bundle, anchor)[(page ?? 1) - 1];
    if (label !== undefined)
      return formatMessage(words.reference.bundle, { page: label, day }, words.language);
    const around = within === null ? [] : servedLabels(bundle, within);
    const [first, last] = [around[0], around.at(-1)];
    if (first === undefined || last === undefined) continue;
    return first === last
      ? formatMessage(words.reference.bundle, { page: first, day }, words.language)
      : formatMessage(words.reference.bundlePages, { from: first, to: last, day }, words.language);
  }
  return '';
}

/** Sections by their anchors, and each volume as a whole. */
function rangesByAnchor(
  ranges: PageIndex['ranges'],
  sheets: readonly Sheet[],
): ReadonlyMap<Anchor, readonly [number, number]> {
  const found = new Map([...ranges].map(([section, range]) => [section.anchor, range]));
  for (const [index, { volume }] of sheets.entries()) {
    const anchor = volumeAnchor(volume + 1);
    const isNew = index === 0 || sheets[index - 1]?.volume !== volume;
    found.set(anchor, [isNew ? index : (found.get(anchor)?.[0] ?? index), index]);
  }
  return found;
}

function sheetsOf(
  { numbering, served }: Dossier,
  leaves: readonly Leaf[],
  own: ReadonlyMap<Leaf, readonly LaidPage[]>,
): readonly Sheet[] {
  const pagesOf = (leaf: Leaf) => (leaf.leaf === 'file' ? leaf.pages : (own.get(leaf) ?? []));
  const runs = leaves.map((leaf) => ({
    anchor: leaf.section.anchor,
    pages: pagesOf(leaf).length,
    volume: leaf.volume,
  }));
  const labels = pageLabels(runs, numbering, served);
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
  const next = sections.findIndex(({ depth, kind }, at) => at > index && depth === 0 && kind !== 'volume');
  return sections.slice(index + 1, next === -1 ? sections.length : next).filter(({ depth }) => depth > 0);
}

/** The nth page of the record whose files begin at a sheet; undefined past its end. */
function nthPage(sheets: readonly Sheet[], first: number, page: number): Sheet | undefined {
  const start = sheets[first]?.leaf;
  const wanted = sheets[first + page - 1];
  if (start?.leaf !== 'file' || wanted?.leaf.leaf !== 'file') return page === 1 ? wanted : undefined;
  return wanted.leaf.content.record === start.content.record ? wanted : undefined;
}
