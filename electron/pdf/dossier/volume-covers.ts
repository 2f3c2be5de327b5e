import type { Dossier, Section } from '../../../shared/dossier/dossier.ts';
import {
  coverOfVolume,
  volumeCover,
  type VolumeExtent,
} from '../../../shared/dossier/sections/volume-cover.ts';
import type { Leaf } from './leaves.ts';

/** Gives every later volume a cover of its own, and the first one's cover its number; one volume stays as it is. */
export function withVolumeCovers(
  dossier: Dossier,
  leaves: readonly Leaf[],
): { readonly dossier: Dossier; readonly leaves: readonly Leaf[] } {
  const count = Math.max(0, ...leaves.map(({ volume }) => volume)) + 1;
  if (count === 1) return { dossier, leaves };
  const extents = Array.from({ length: count }, (_, volume) => extentOf(leaves, volume, count));
  const covers = extents.map((extent) => volumeCover(dossier, extent));
  const [first] = extents;
  return {
    dossier: { ...dossier, sections: sectionsWith(dossier, leaves, covers) },
    leaves: leaves.flatMap((leaf, index): readonly Leaf[] => {
      if (leaf.volume === 0 && leaf.section.kind === 'cover' && leaf.leaf === 'blocks' && first)
        return [{ ...leaf, blocks: coverOfVolume(dossier, leaf.blocks, first) }];
      const cover = covers[leaf.volume];
      const begins = leaf.volume > 0 && leaves[index - 1]?.volume !== leaf.volume;
      return begins && cover !== undefined ? [coverLeaf(cover, leaf.volume), leaf] : [leaf];
    }),
  };
}

function extentOf(leaves: readonly Leaf[], volume: number, count: number): VolumeExtent {
  const within = leaves.filter((leaf) => leaf.volume === volume).map(({ section }) => section);
  const holds = [...new Set(within)].filter(({ kind }) => kind !== 'cover' && kind !== 'contents');
  return { number: volume + 1, count, holds };
}

function coverLeaf(section: Section, volume: number): Leaf {
  const [content] = section.content;
  const blocks = content?.content === 'blocks' ? content.blocks : [];
  return { leaf: 'blocks', section, blocks, title: null, volume };
}

/** Each cover stands before the first section that begins in its volume. */
function sectionsWith(
  { sections }: Dossier,
  leaves: readonly Leaf[],
  covers: readonly Section[],
): readonly Section[] {
  let volume = 0;
  const placed = sections.flatMap((section, index) => {
    // A section that only groups begins where the first one below it does.
    const first = section.content.length > 0 ? section : sections[index + 1];
    const starts = leaves.find((leaf) => leaf.section === first)?.volume ?? volume;
    const before = covers.slice(volume + 1, starts + 1);
    volume = Math.max(volume, starts);
    return [...before, section];
  });
  return [...placed, ...covers.slice(volume + 1)];
}
