import { assertNever } from '../../../shared/domain/assert-never.ts';
import type { Block, Inline } from '../../../shared/dossier/block.ts';
import type { Content, Dossier } from '../../../shared/dossier/dossier.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { blockSlices } from '../layout/block-slices.ts';
import { frameOf, looksOf, type Looks } from '../layout/style.ts';
import { paginate, type LaidPage } from '../layout/paginate.ts';
import type { PageNumbers } from '../layout/setting.ts';
import { StructureElement } from '../layout/structure.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { Leaf } from './leaves.ts';
import { indexPages, type PageIndex } from './page-index.ts';

/** The dossier's pages with every reference resolved, and the structure tree they belong to. */
export interface LaidOut {
  readonly index: PageIndex;
  readonly root: StructureElement;
  readonly sections: ReadonlyMap<Leaf, StructureElement>;
  /** References to pages past the end of what they refer to, as "anchor page". */
  readonly beyond: ReadonlySet<string>;
}

interface LaidLeaf {
  readonly pages: readonly LaidPage[];
  readonly root: StructureElement;
}

const mostPasses = 8;
const unknownNumbers: PageNumbers = { at: () => null, range: () => null, place: () => null };

/**
 * Sets all text, again and again until the page numbers it prints are the pages it has: twice as a rule,
 * because a number may be wider than the place kept for it.
 */
export function layOut(
  dossier: Dossier,
  leaves: readonly Leaf[],
  typesetter: Typesetter,
  onRecord: (record: Id | null) => void,
): LaidOut {
  const root = new StructureElement('Document', null);
  const sections = sectionElements(leaves, root);
  const laid = new Map<Leaf, LaidLeaf>();
  let numbersIn: PageIndex['numbersIn'] = () => unknownNumbers;
  let index: PageIndex | null = null;
  let beyond: ReadonlySet<string> = new Set();
  for (let pass = 0; pass < mostPasses; pass += 1) {
    for (const leaf of leaves)
      if (leaf.leaf === 'blocks' && (pass === 0 || mentionsPages(leaf.blocks))) {
        const least = pass < 3 ? 0 : (laid.get(leaf)?.pages.length ?? 0);
        laid.set(leaf, layLeaf(dossier, leaf.blocks, typesetter, numbersIn(leaf.volume), onRecord, least));
      }
    const next = indexPages(dossier, leaves, new Map([...laid].map(([leaf, { pages }]) => [leaf, pages])));
    const isSettled = index !== null && sameLabels(index, next);
    // The numbers just printed came from the index before.
    beyond = index?.beyond ?? beyond;
    index = next;
    numbersIn = next.numbersIn;
    if (isSettled) break;
  }
  if (index === null) throw new Error('A dossier without pages was laid out.');
  for (const [leaf, { root: own }] of laid) adopt(sections.get(leaf), own);
  return { index, root, sections, beyond };
}

/** How many pages each stretch of text takes, as far as can be said before any number is known. */
export function textLengths(dossier: Dossier, typesetter: Typesetter): ReadonlyMap<Content, number> {
  return new Map(
    dossier.sections.flatMap(({ content }) =>
      content.flatMap((each) =>
        each.content === 'blocks'
          ? [
              [
                each,
                layLeaf(dossier, each.blocks, typesetter, unknownNumbers, () => {}, 0).pages.length,
              ] as const,
            ]
          : [],
      ),
    ),
  );
}

function sectionElements(leaves: readonly Leaf[], root: StructureElement): Map<Leaf, StructureElement> {
  const bySection = new Map<Leaf['section'], StructureElement>();
  return new Map(
    leaves.map((leaf) => {
      const known = bySection.get(leaf.section) ?? new StructureElement('Sect', root);
      bySection.set(leaf.section, known);
      return [leaf, known];
    }),
  );
}

function layLeaf(
  { profile, paper }: Dossier,
  blocks: readonly Block[],
  typesetter: Typesetter,
  numbers: PageNumbers,
  onRecord: (record: Id | null) => void,
  least: number,
): LaidLeaf {
  const frame = frameOf(paper);
  const height = frame.height - frame.top - frame.bottom;
  const laid = (looks: Looks): LaidLeaf => {
    const root = new StructureElement('Sect', null);
    const setting = {
      typesetter,
      looks,
      width: frame.width - frame.left - frame.right,
      numbers,
      root,
      onRecord,
      footnotes: { count: 0 },
      headings: { open: [] },
    };
    return { pages: paginate(blockSlices(setting, blocks), height), root };
  };
  const { pages, root } = closerContents(blocks, laid, looksOf(profile));
  // From the fourth pass on a part never shrinks, so that the numbers come to rest.
  const missing = Math.max(0, least - pages.length);
  return { pages: [...pages, ...Array.from({ length: missing }, emptyPage)], root };
}

/** Contents that run over by a few rows stand closer, where that spares the page. */
function closerContents(blocks: readonly Block[], laid: (looks: Looks) => LaidLeaf, looks: Looks): LaidLeaf {
  const usual = laid(looks);
  const isContents = blocks.some((block) => block.block === 'table' && block.style === 'contents');
  if (!isContents || usual.pages.length < 2) return usual;
  for (const share of [0.75, 0.5]) {
    const tried = laid({ ...looks, contentsPadding: looks.contentsPadding * share });
    if (tried.pages.length < usual.pages.length) return tried;
  }
  return usual;
}

function emptyPage(): LaidPage {
  return { drawn: [], anchors: [] };
}

/** What is drawn in a leaf hangs under its section. */
function adopt(section: StructureElement | undefined, own: StructureElement): void {
  if (section !== undefined) own.moveUnder(section);
}

function sameLabels(a: PageIndex, b: PageIndex): boolean {
  if (a.sheets.length !== b.sheets.length || a.anchors.size !== b.anchors.size) return false;
  return [...b.anchors].every(([anchor, { sheet }]) => a.anchors.get(anchor)?.sheet === sheet);
}

function mentionsPages(blocks: readonly Block[]): boolean {
  return blocks.some((block) => {
    switch (block.block) {
      case 'heading':
      case 'paragraph':
        return block.text.some(isNumber);
      case 'table':
        return block.rows.some(({ cells }) => cells.some((cell) => cell.some(isNumber)));
      case 'group':
        return mentionsPages(block.blocks);
      case 'signature':
      case 'space':
        return false;
      default:
        return assertNever(block);
    }
  });
}

function isNumber(inline: Inline): boolean {
  if (inline.inline === 'link') return inline.children.some(isNumber);
  return inline.inline === 'page' || inline.inline === 'pages' || inline.inline === 'place';
}
