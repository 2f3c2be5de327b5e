import { assertNever } from '../../../shared/assert-never.ts';
import type { Block } from '../../../shared/dossier/block.ts';
import { headingBoxes, paragraphBoxes } from './paragraph-boxes.ts';
import type { LayoutContext } from './layout-context.ts';
import { signatureBoxes } from './signature-boxes.ts';
import { emptyBox, keptTogether, type VerticalBox } from './vertical-box.ts';
import { tableBoxes } from './table-boxes.ts';

/** Blocks as the boxes that pages are filled with. */
export function blockBoxes(context: LayoutContext, blocks: readonly Block[]): readonly VerticalBox[] {
  return blocks.flatMap((block): readonly VerticalBox[] => {
    switch (block.block) {
      case 'heading':
        return headingBoxes(context, block);
      case 'paragraph':
        return paragraphBoxes(context, block);
      case 'table':
        return tableBoxes(context, block);
      case 'signature':
        return signatureBoxes(context, block.lines);
      case 'group':
        return keptTogether(blockBoxes(context, block.blocks));
      case 'space':
        return [{ ...emptyBox, height: block.points }];
      default:
        return assertNever(block);
    }
  });
}
