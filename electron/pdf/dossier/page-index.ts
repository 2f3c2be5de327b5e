import type { Anchor } from '../../../shared/dossier/block.ts';
import type { Dossier, Section } from '../../../shared/dossier/dossier.ts';
import { pageLabels } from '../../../shared/dossier/numbering/page-labels.ts';
import { servedLabels } from '../../../shared/dossier/numbering/served-bundle.ts';
import { volumeAnchor } from '../../../shared/dossier/sections/volume-cover.ts';
import { dayText } from '../../../shared/dossier/words/when-text.ts';
import { formatMessage } from '../../../shared/messages/format-message.ts';
import type { LaidPage } from '../layout/paginate.ts';
import type { PageNumbers } from '../layout/layout-context.ts';
import type { Segment, PlacedPage } from './segment.ts';

/** One output page. */
export interface OutputPage {
  readonly segment: Segment;
  readonly volume: number;
  /** The number printed on it, equal to its page label. */
  readonly label: string;
  readonly own: LaidPage | null;
  readonly placed: PlacedPage | null;
}

/** Where anchors are, in output pages counted from 0 over all volumes. */
export interface PageIndex {
  readonly outputPages: readonly OutputPage[];
  readonly anchors: ReadonlyMap<Anchor, Place>;
  /** First and last output page of each section; a section that only groups spans those below it. */
  readonly ranges: ReadonlyMap<Section, readonly [number, number]>;
  /** The numbers as references in a volume print them. */
  readonly numbersIn: (volume: number) => PageNumbers;
  /** References to pages past the end of what they refer to. */
  readonly beyond: Set<string>;
}

/** A place in the dossier. */
export interface Place {
  readonly outputPage: number;
  /** From the top of the column, in points; null for the top of the page. */
  readonly y: number | null;
}

/** Indexes the pages of all segments: labels, anchors, ranges and the numbers that references print. */
export function indexPages(
  dossier: Dossier,
  segments: readonly Segment[],
  own: ReadonlyMap<Segment, readonly LaidPage[]>,
): PageIndex {
  const outputPages = outputPagesOf(dossier, segments, own);
  const anchors = anchorsOf(outputPages);
  const ranges = rangesOf(dossier.sections, outputPages);
  for (const [section, [first]] of ranges) anchors.set(section.anchor, { outputPage: first, y: null });
  const beyond = new Set<string>();
  const printing = { dossier, outputPages, anchors, ranges: rangesByAnchor(ranges, outputPages), beyond };
  const numbersIn = (volume: number) => numbersFor(printing, volume);
  return { outputPages, anchors, ranges, numbersIn, beyond };
}

interface Printing {
  readonly dossier: Dossier;
  readonly outputPages: readonly OutputPage[];
  readonly anchors: ReadonlyMap<Anchor, Place>;
  readonly ranges: ReadonlyMap<Anchor, readonly [number, number]>;
  readonly beyond: Set<string>;
}

function numbersFor(printing: Printing, volume: number): PageNumbers {
  const { outputPages, ranges } = printing;
  const { words, numbering } = printing.dossier;
  const withoutPrefix = (label: string) =>
    label.startsWith(numbering.prefix) ? label.slice(numbering.prefix.length) : label;
  return {
    at: (anchor, page) => outputPageAt(printing, anchor, page)?.label ?? unknown(printing, anchor, page),
    place(anchor, page, within) {
      if (!printing.anchors.has(anchor)) {
        const served = servedPlace(printing.dossier, anchor, page, within);
        if (served !== null) return served;
      }
      const outputPage = outputPageAt(printing, anchor, page);
      if (outputPage === undefined)
        return formatMessage(words.reference.here, { page: unknown(printing, anchor, page) }, words.language);
      const template = outputPage.volume === volume ? words.reference.here : words.reference.volume;
      const place = { page: outputPage.label, volume: outputPage.volume + 1 };
      return formatMessage(template, place, words.language);
    },
    range(anchor) {
      const [first, last] = (ranges.get(anchor) ?? []).map((index) => outputPages[index]);
      if (first === undefined || last === undefined) return '?';
      const several = (outputPages.at(-1)?.volume ?? 0) > 0 && !anchor.startsWith('volume:');
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
function outputPageAt(
  { outputPages, anchors }: Printing,
  anchor: Anchor,
  page: number | null,
): OutputPage | undefined {
  const place = anchors.get(anchor);
  if (place === undefined) return undefined;
  return page === null ? outputPages[place.outputPage] : nthPage(outputPages, place.outputPage, page);
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
  outputPages: readonly OutputPage[],
): ReadonlyMap<Anchor, readonly [number, number]> {
  const found = new Map([...ranges].map(([section, range]) => [section.anchor, range]));
  for (const [index, { volume }] of outputPages.entries()) {
    const anchor = volumeAnchor(volume + 1);
    const isNew = index === 0 || outputPages[index - 1]?.volume !== volume;
    found.set(anchor, [isNew ? index : (found.get(anchor)?.[0] ?? index), index]);
  }
  return found;
}

function outputPagesOf(
  { numbering, served }: Dossier,
  segments: readonly Segment[],
  own: ReadonlyMap<Segment, readonly LaidPage[]>,
): readonly OutputPage[] {
  const pagesOf = (segment: Segment) => (segment.kind === 'file' ? segment.pages : (own.get(segment) ?? []));
  const runs = segments.map((segment) => ({
    anchor: segment.section.anchor,
    pages: pagesOf(segment).length,
    volume: segment.volume,
  }));
  const labels = pageLabels(runs, numbering, served);
  const outputPages: OutputPage[] = [];
  for (const segment of segments)
    for (const index of pagesOf(segment).keys())
      outputPages.push({
        segment,
        volume: segment.volume,
        label: labels[outputPages.length] ?? '',
        own: segment.kind === 'file' ? null : (own.get(segment)?.[index] ?? null),
        placed: segment.kind === 'file' ? (segment.pages[index] ?? null) : null,
      });
  return outputPages;
}

function anchorsOf(outputPages: readonly OutputPage[]): Map<Anchor, Place> {
  const anchors = new Map<Anchor, Place>();
  for (const [index, { segment, own }] of outputPages.entries()) {
    if (
      segment.kind === 'file' &&
      segment.content.anchor !== undefined &&
      !anchors.has(segment.content.anchor)
    )
      anchors.set(segment.content.anchor, { outputPage: index, y: null });
    for (const { anchor, y } of own?.anchors ?? [])
      if (!anchors.has(anchor)) anchors.set(anchor, { outputPage: index, y });
  }
  return anchors;
}

function rangesOf(
  sections: readonly Section[],
  outputPages: readonly OutputPage[],
): ReadonlyMap<Section, readonly [number, number]> {
  const ranges = new Map<Section, readonly [number, number]>();
  for (const [index, { segment }] of outputPages.entries()) {
    const known = ranges.get(segment.section);
    ranges.set(segment.section, [known?.[0] ?? index, index]);
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

/** The nth page of the record whose files begin at an output page; undefined past its end. */
function nthPage(outputPages: readonly OutputPage[], first: number, page: number): OutputPage | undefined {
  const start = outputPages[first]?.segment;
  const wanted = outputPages[first + page - 1];
  if (start?.kind !== 'file' || wanted?.segment.kind !== 'file') return page === 1 ? wanted : undefined;
  return wanted.segment.content.record === start.content.record ? wanted : undefined;
}
