import type { Folio } from '../../../shared/domain/case.ts';
import { daySchema } from '../../../shared/dates/day.ts';
import { plainText, type Block } from '../../../shared/dossier/block.ts';
import type { Dossier, Section } from '../../../shared/dossier/dossier.ts';
import { toDossier } from '../../../shared/dossier/to-dossier.ts';
import { profiles } from '../../../shared/profiles/profiles.ts';

const today = daySchema.parse('2026-11-22');

/** The dossier of a case for its own destination. */
export function dossierOf(folio: Folio): Dossier {
  return toDossier(folio, profiles[folio.case.profile], { today });
}

/** The dossier of a case for another destination. */
export function dossierFor(folio: Folio, profile: keyof typeof profiles): Dossier {
  return toDossier(folio, profiles[profile], { today });
}

/** The words a section prints, a line for each block and each row, its cells parted by `|`. */
export function wordsOf(section: Section | undefined): string {
  return (section?.content ?? [])
    .flatMap((content) => (content.content === 'blocks' ? content.blocks : []))
    .map(blockWords)
    .join('\n');
}

function blockWords(block: Block): string {
  switch (block.block) {
    case 'heading':
    case 'paragraph':
      return plainText(block.text);
    case 'table':
      return block.rows.map(({ cells }) => cells.map((cell) => plainText(cell)).join(' | ')).join('\n');
    case 'group':
      return block.blocks.map(blockWords).join('\n');
    case 'signature':
      return block.lines.map(({ label, value }) => `${label}: ${value}`).join('\n');
    case 'space':
    default:
      return '';
  }
}

/** The section that begins at an anchor. */
export function sectionAt(dossier: Dossier, anchor: string): Section | undefined {
  return dossier.sections.find((section) => section.anchor === anchor);
}
