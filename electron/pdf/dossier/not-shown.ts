import type { Block } from '../../../shared/dossier/block.ts';
import type { Dossier, FileContent } from '../../../shared/dossier/dossier.ts';

/** A file that could not be reproduced, with its class of reason. */
export interface NotShown {
  readonly content: FileContent;
  readonly reason:
    'empty' | 'unknown-kind' | 'needs-password' | 'damaged' | 'too-large' | 'missing' | 'unsupported';
}

/** What stands in place of a file that cannot be shown: the fact, never a blank page. */
export function notShownBlocks({ words }: Dossier, { content, reason }: NotShown): readonly Block[] {
  const { sha256 } = content.attachment;
  const said = words.exhibitSheet.notShown.split(/\{(\w+)\}/).map((part, index) => {
    if (index % 2 === 0) return { inline: 'text', text: part } as const;
    return part === 'sha256'
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
