import type { Dossier, Section } from '../../../shared/dossier/dossier.ts';
import {
  coverOfVolume,
  volumeCover,
  type VolumeExtent,
} from '../../../shared/dossier/sections/volume-cover.ts';
import type { Segment } from './segment.ts';

/** Gives every later volume a cover of its own, and the first one's cover its number; one volume stays as it is. */
export function withVolumeCovers(
  dossier: Dossier,
  segments: readonly Segment[],
): { readonly dossier: Dossier; readonly segments: readonly Segment[] } {
  const count = Math.max(0, ...segments.map(({ volume }) => volume)) + 1;
  if (count === 1) return { dossier, segments };
  const extents = Array.from({ length: count }, (_, volume) => extentOf(segments, volume, count));
  const covers = extents.map((extent) => volumeCover(dossier, extent));
  const [first] = extents;
  return {
    dossier: { ...dossier, sections: sectionsWith(dossier, segments, covers) },
    segments: segments.flatMap((segment, index): readonly Segment[] => {
      if (segment.volume === 0 && segment.section.kind === 'cover' && segment.kind === 'blocks' && first)
        return [{ ...segment, blocks: coverOfVolume(dossier, segment.blocks, first) }];
      const cover = covers[segment.volume];
      const begins = segment.volume > 0 && segments[index - 1]?.volume !== segment.volume;
      return begins && cover !== undefined ? [coverSegment(cover, segment.volume), segment] : [segment];
    }),
  };
}

function extentOf(segments: readonly Segment[], volume: number, count: number): VolumeExtent {
  const within = segments.filter((segment) => segment.volume === volume).map(({ section }) => section);
  const holds = [...new Set(within)].filter(({ kind }) => kind !== 'cover' && kind !== 'contents');
  return { number: volume + 1, count, holds };
}

function coverSegment(section: Section, volume: number): Segment {
  const [content] = section.content;
  const blocks = content?.content === 'blocks' ? content.blocks : [];
  return { kind: 'blocks', section, blocks, title: null, volume };
}

/** Each cover stands before the first section that begins in its volume. */
function sectionsWith(
  { sections }: Dossier,
  segments: readonly Segment[],
  covers: readonly Section[],
): readonly Section[] {
  let volume = 0;
  const placed = sections.flatMap((section, index) => {
    // A section that only groups begins where the first one below it does.
    const first = section.content.length > 0 ? section : sections[index + 1];
    const starts = segments.find((segment) => segment.section === first)?.volume ?? volume;
    const before = covers.slice(volume + 1, starts + 1);
    volume = Math.max(volume, starts);
    return [...before, section];
  });
  return [...placed, ...covers.slice(volume + 1)];
}
