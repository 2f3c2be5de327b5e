import type { Block } from '../../../shared/dossier/block.ts';
import type { Dossier, FileContent, Section } from '../../../shared/dossier/dossier.ts';
import type { EmbeddedPage } from '../exhibits/exhibit.ts';
import type { Fitted } from '../exhibits/fit-page.ts';

/** A stretch of pages with one source: text we set, or one file. */
export type Leaf =
  | {
      readonly leaf: 'blocks';
      readonly section: Section;
      readonly blocks: readonly Block[];
      readonly title: string | null;
      readonly volume: number;
    }
  | {
      readonly leaf: 'file';
      readonly section: Section;
      readonly content: FileContent;
      readonly pages: readonly PlacedPage[];
      /** Pages of the whole file, should volumes part it. */
      readonly count: number;
      readonly volume: number;
    };

/** A source page written into a volume's file, and where it lies on its output page. */
export interface PlacedPage {
  readonly embedded: EmbeddedPage;
  readonly fitted: Fitted;
  /** 1-based page of the source. */
  readonly source: number;
}

/** A file that could not be reproduced, with its class of reason. */
export interface NotShown {
  readonly content: FileContent;
  readonly reason:
    'empty' | 'unknown-kind' | 'needs-password' | 'damaged' | 'too-large' | 'missing' | 'unsupported';
}

/** What stands in place of a file that cannot be shown: the fact, never a blank page. */
export function notShownBlocks({ words }: Dossier, { content, reason }: NotShown): readonly Block[] {
  const { sha256 } = content.attachment;
  const said = words.exhibitSheet.notShown.split(/\{(\w+)\}/).map((piece, index) => {
    if (index % 2 === 0) return { inline: 'text', text: piece } as const;
    return piece === 'sha256'
      ? ({ inline: 'text', text: sha256, style: 'code' } as const)
      : ({ inline: 'text', text: words.problem[reason] } as const);
  });
  return [
    { block: 'space', points: 200 },
    {
      block: 'paragraph',
      style: 'sheet-title',
      text: [{ inline: 'text', text: content.title }],
      record: content.record,
    },
    {
      block: 'paragraph',
      style: 'centred',
      text: said,
      ...(content.anchor === undefined ? {} : { anchor: content.anchor }),
    },
  ];
}
