import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { Block } from '../../../shared/dossier/block.ts';
import { headingSlices, paragraphSlices } from './paragraph-slices.ts';
import type { Setting } from './setting.ts';
import { signatureSlices } from './signature-slices.ts';
import { blankSlice, keptTogether, type Slice } from './slice.ts';
import { tableSlices } from './table-slices.ts';

/** Blocks as the slices that pages are filled with. */
export function blockSlices(setting: Setting, blocks: readonly Block[]): readonly Slice[] {
  return blocks.flatMap((block): readonly Slice[] => {
    switch (block.block) {
      case 'heading':
        return headingSlices(setting, block);
      case 'paragraph':
        return paragraphSlices(setting, block);
      case 'table':
        return tableSlices(setting, block);
      case 'signature':
        return signatureSlices(setting, block.lines);
      case 'group':
        return keptTogether(blockSlices(setting, block.blocks));
      case 'space':
        return [{ ...blankSlice, height: block.points }];
      default:
        return assertNever(block);
    }
  });
}
