import type { ExportReport, PreflightItem } from '../../../shared/dossier/report.ts';
import type { Dossier, Section } from '../../../shared/dossier/dossier.ts';
import type { LaidOut } from './lay-out.ts';
import type { OutputPage } from './page-index.ts';
import type { WrittenVolume } from './volume-files.ts';

type ReportedPart = ExportReport['parts'][number];
type ReportedPage = ExportReport['pages'][number];

/** What was written, page by page; pages count from 1 over all volumes. */
export function reportOf(
  dossier: Dossier,
  { index }: LaidOut,
  volumes: readonly WrittenVolume[],
  items: readonly PreflightItem[],
): ExportReport {
  return {
    volumes: volumes.map(({ path, sha256, pages, bytes }) => ({ path, sha256, pages, bytes })),
    parts: dossier.sections.flatMap((section) => {
      const range = index.ranges.get(section);
      return range === undefined
        ? []
        : [sectionPart(section, range, index.outputPages), ...fileParts(section, index.outputPages)];
    }),
    pages: index.outputPages.map(reportedPage),
    preflight: [...items, ...dossier.preflight],
  };
}

function sectionPart(
  section: Section,
  [first, last]: readonly [number, number],
  outputPages: readonly OutputPage[],
): ReportedPart {
  const { kind, label, bare, title } = section;
  const isGroup = section.content.length === 0;
  const place = {
    volume: outputPages[first]?.volume ?? 0,
    firstPage: first + 1,
    lastPage: last + 1,
    ...(isGroup ? {} : { anchor: section.anchor }),
  };
  return {
    kind,
    ...(label === undefined ? {} : { label }),
    ...(bare === undefined ? {} : { bare }),
    title,
    ...place,
  };
}

function fileParts(section: Section, outputPages: readonly OutputPage[]): readonly ReportedPart[] {
  const parts = new Map<OutputPage['segment'], ReportedPart>();
  for (const [at, { segment, volume }] of outputPages.entries()) {
    if (segment.kind !== 'file' || segment.section !== section) continue;
    const { title, attachment, anchor } = segment.content;
    const label = section.label === undefined ? {} : { label: section.label };
    const firstPage = parts.get(segment)?.firstPage ?? at + 1;
    parts.set(segment, {
      kind: 'file',
      ...label,
      title,
      volume,
      firstPage,
      lastPage: at + 1,
      sha256: attachment.sha256,
      ...(anchor === undefined ? {} : { anchor }),
    });
  }
  return [...parts.values()];
}

function reportedPage({ label, segment, placed }: OutputPage, index: number): ReportedPage {
  if (placed === null || segment.kind !== 'file') return { page: index + 1, label };
  return {
    page: index + 1,
    label,
    source: { sha256: segment.content.attachment.sha256, page: placed.source },
    box: placed.fitted.box,
    turned: placed.fitted.rotation,
  };
}
