import { assertNever } from '../../../shared/assert-never.ts';
import type { Block, Inline } from '../../../shared/dossier/block.ts';
import type { Content, Dossier } from '../../../shared/dossier/dossier.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { blockBoxes } from '../layout/block-boxes.ts';
import { frameOf, textStylesOf, type TextStyles } from '../layout/style.ts';
import { paginate, type LaidPage } from '../layout/paginate.ts';
import type { PageNumbers } from '../layout/layout-context.ts';
import { StructureElement } from '../layout/structure.ts';
import type { Typesetter } from '../text/typesetter.ts';
import type { Segment } from './segment.ts';
import { indexPages, type PageIndex } from './page-index.ts';

/** The dossier's pages with every reference resolved, and the structure tree they belong to. */
export interface LaidOut {
  readonly index: PageIndex;
  readonly root: StructureElement;
  readonly sections: ReadonlyMap<Segment, StructureElement>;
  /** References to pages past the end of what they refer to, as "anchor page". */
  readonly beyond: ReadonlySet<string>;
}

interface LaidSegment {
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
  segments: readonly Segment[],
  typesetter: Typesetter,
  onRecord: (record: Id | null) => void,
): LaidOut {
  const root = new StructureElement('Document', null);
  const sections = sectionElements(segments, root);
  const laid = new Map<Segment, LaidSegment>();
  let numbersIn: PageIndex['numbersIn'] = () => unknownNumbers;
  let index: PageIndex | null = null;
  let beyond: ReadonlySet<string> = new Set();
  for (let pass = 0; pass < mostPasses; pass += 1) {
    for (const segment of segments)
      if (segment.kind === 'blocks' && (pass === 0 || mentionsPages(segment.blocks))) {
        const least = pass < 3 ? 0 : (laid.get(segment)?.pages.length ?? 0);
        laid.set(
          segment,
          layOutSegment(dossier, segment.blocks, typesetter, numbersIn(segment.volume), onRecord, least),
        );
      }
    const next = indexPages(
      dossier,
      segments,
      new Map([...laid].map(([segment, { pages }]) => [segment, pages])),
    );
    const isSettled = index !== null && sameLabels(index, next);
    // The numbers just printed came from the index before.
    beyond = index?.beyond ?? beyond;
    index = next;
    numbersIn = next.numbersIn;
    if (isSettled) break;
  }
  if (index === null) throw new Error('A dossier without pages was laid out.');
  for (const [segment, { root: own }] of laid) attachTo(sections.get(segment), own);
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
                layOutSegment(dossier, each.blocks, typesetter, unknownNumbers, () => {}, 0).pages.length,
              ] as const,
            ]
          : [],
      ),
    ),
  );
}

function sectionElements(
  segments: readonly Segment[],
  root: StructureElement,
): Map<Segment, StructureElement> {
  const bySection = new Map<Segment['section'], StructureElement>();
  return new Map(
    segments.map((segment) => {
      const known = bySection.get(segment.section) ?? new StructureElement('Sect', root);
      bySection.set(segment.section, known);
      return [segment, known];
    }),
  );
}

function layOutSegment(
  { profile, paper }: Dossier,
  blocks: readonly Block[],
  typesetter: Typesetter,
  numbers: PageNumbers,
  onRecord: (record: Id | null) => void,
  least: number,
): LaidSegment {
  const frame = frameOf(paper);
  const height = frame.height - frame.top - frame.bottom;
  const laid = (styles: TextStyles): LaidSegment => {
    const root = new StructureElement('Sect', null);
    const context = {
      typesetter,
      styles,
      width: frame.width - frame.left - frame.right,
      numbers,
      root,
      onRecord,
      footnotes: { count: 0 },
      headings: { open: [] },
    };
    return { pages: paginate(blockBoxes(context, blocks), height), root };
  };
  const { pages, root } = tightenedContents(blocks, laid, textStylesOf(profile));
  // From the fourth pass on a part never shrinks, so that the numbers come to rest.
  const missing = Math.max(0, least - pages.length);
  return { pages: [...pages, ...Array.from({ length: missing }, emptyPage)], root };
}

/** Contents that run over by a few rows are set closer, where that saves the page. */
function tightenedContents(
  blocks: readonly Block[],
  laid: (styles: TextStyles) => LaidSegment,
  styles: TextStyles,
): LaidSegment {
  const usual = laid(styles);
  const isContents = blocks.some((block) => block.block === 'table' && block.style === 'contents');
  if (!isContents || usual.pages.length < 2) return usual;
  for (const share of [0.75, 0.5]) {
    const tried = laid({ ...styles, contentsPadding: styles.contentsPadding * share });
    if (tried.pages.length < usual.pages.length) return tried;
  }
  return usual;
}

function emptyPage(): LaidPage {
  return { drawn: [], anchors: [] };
}

/** What is drawn in a segment belongs to its section. */
function attachTo(section: StructureElement | undefined, own: StructureElement): void {
  if (section !== undefined) own.moveUnder(section);
}

function sameLabels(a: PageIndex, b: PageIndex): boolean {
  if (a.outputPages.length !== b.outputPages.length || a.anchors.size !== b.anchors.size) return false;
  return [...b.anchors].every(([anchor, { outputPage }]) => a.anchors.get(anchor)?.outputPage === outputPage);
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
