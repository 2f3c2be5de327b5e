import { heading, paragraph, text, type Block, type Inline } from '../block.ts';
import type { Dossier, Section } from '../dossier.ts';
import { formatMessage } from '../../messages/format-message.ts';
import { fillInline } from '../words/fill-inline.ts';

/** One file of a dossier that is cut into several. */
export interface VolumeExtent {
  /** 1-based. */
  readonly number: number;
  readonly count: number;
  /** What begins or goes on in it, in order. */
  readonly holds: readonly Section[];
}

/** Where a volume's cover is. */
export const volumeAnchor = (number: number): string => `volume:${number}`;

/** The first page of a later volume: the dossier's own cover, which volume it is, and what stands in it. */
export function volumeCover(dossier: Dossier, extent: VolumeExtent): Section {
  const { words } = dossier;
  return {
    anchor: volumeAnchor(extent.number),
    kind: 'volume',
    title: formatMessage(words.cover.volumeTitle, { number: extent.number }, words.language),
    depth: 0,
    content: [{ content: 'blocks', blocks: volumeCoverBlocks(dossier, extent) }],
  };
}

function volumeCoverBlocks(dossier: Dossier, extent: VolumeExtent): readonly Block[] {
  const cover = dossier.sections.find(({ kind }) => kind === 'cover')?.content[0];
  if (cover?.content !== 'blocks') return [heading(1, dossier.title), ...volumeLines(dossier, extent)];
  return coverOfVolume(dossier, cover.blocks, extent);
}

/** A cover that says which volume it is and what stands in it, right below its title. */
export function coverOfVolume(
  dossier: Dossier,
  blocks: readonly Block[],
  extent: VolumeExtent,
): readonly Block[] {
  const title = blocks.findIndex((block) => block.block === 'paragraph' && block.style === 'cover-title');
  return [...blocks.slice(0, title + 1), ...volumeLines(dossier, extent), ...blocks.slice(title + 1)];
}

function volumeLines({ words }: Dossier, { number, count, holds }: VolumeExtent): readonly Block[] {
  const [first, last] = [holds[0], holds.at(-1)];
  const between: Record<string, readonly Inline[]> = {
    from: [text(nameOf(first))],
    to: [text(nameOf(last))],
  };
  const held =
    first === undefined
      ? []
      : first === last
        ? [paragraph(nameOf(first), 'centred')]
        : [paragraph(fillInline(words.cover.holds, between, words.language), 'centred')];
  const pages: Inline = { inline: 'pages', to: volumeAnchor(number) };
  return [
    paragraph(
      [text(formatMessage(words.cover.volume, { number, count }, words.language), 'strong')],
      'centred',
    ),
    ...held,
    paragraph(fillInline(words.cover.holdsPages, { pages: [pages] }, words.language), 'centred'),
  ];
}

function nameOf(section: Section | undefined): string {
  return section?.label ?? section?.title ?? '';
}
