import { boxOf } from '../reader/pages.ts';
import { type Dictionary, isArray, isReference, type Value } from '../reader/value.ts';
import type { ExpectedDossier } from './expected-dossier.ts';
import type { Problem } from './problem.ts';
import type { WrittenFile } from './written-file.ts';
import { textOf, type WrittenPage } from './written-pages.ts';

interface Entry {
  readonly title: string;
  /** Counted from 0; -1 = nowhere. */
  readonly page: number;
}

const MOST_ENTRIES = 200_000;
/** Points that rounding may put a link over its page's edge. */
const TOLERANCE = 0.01;

/** Checks that each outline entry and each link that leads anywhere leads to a page of this file. */
export function navigationProblems(
  file: WrittenFile,
  pages: readonly WrittenPage[],
  expected: ExpectedDossier['outline'],
): readonly Problem[] {
  const positions = new Map(pages.map(({ object }, index) => [object, index]));
  const outline = readOutline(file, positions);
  const outlineRight =
    outline.length === expected.length &&
    outline.every(
      ({ title, page }, index) => title === expected[index]?.title && page === expected[index].page,
    );
  return [
    ...(outlineRight
      ? []
      : [{ code: 'outline' as const, message: 'The outline does not lead where it was meant to.' }]),
    ...pages.flatMap((page, index) => linkProblems(file, page, index, positions)),
  ];
}

type Positions = ReadonlyMap<number, number>;

function readOutline(file: WrittenFile, positions: Positions): readonly Entry[] {
  const entries: Entry[] = [];
  const waiting: Value[] = [
    file.dictionary(file.dictionary(file.trailer.get('Root')).get('Outlines')).get('First') ?? null,
  ];
  while (waiting.length > 0 && entries.length < MOST_ENTRIES) {
    const item = file.resolve(waiting.pop());
    if (!(item instanceof Map)) continue;
    entries.push({ title: textOf(file.resolve(item.get('Title'))), page: target(file, item, positions) });
    waiting.push(item.get('Next') ?? null, item.get('First') ?? null);
  }
  return entries;
}

function target(file: WrittenFile, item: Dictionary, positions: Positions): number {
  const action = file.dictionary(item.get('A'));
  const destination = file.resolve(item.get('Dest') ?? (action.get('S') === 'GoTo' ? action.get('D') : null));
  const page = isArray(destination) ? destination[0] : null;
  return isReference(page) ? (positions.get(page.object) ?? -1) : -1;
}

/** The frame of an exhibit's link leads nowhere. */
function leads(annotation: Dictionary): boolean {
  return annotation.has('Dest') || annotation.has('A') || !annotation.has('BS');
}

function linkProblems(
  file: WrittenFile,
  page: WrittenPage,
  index: number,
  positions: Positions,
): readonly Problem[] {
  const annotations = file.resolve(page.dictionary.get('Annots'));
  if (!isArray(annotations)) return [];
  const size = boxOf(file, page.dictionary.get('MediaBox')) ?? [0, 0, 0, 0];
  const wrong = annotations.some((each) => {
    const annotation = file.dictionary(each);
    if (annotation.get('Subtype') !== 'Link') return true;
    const place = boxOf(file, annotation.get('Rect'));
    const inside =
      place !== null &&
      place[0] >= size[0] - TOLERANCE &&
      place[1] >= size[1] - TOLERANCE &&
      place[2] <= size[2] + TOLERANCE &&
      place[3] <= size[3] + TOLERANCE;
    return !inside || (leads(annotation) && target(file, annotation, positions) < 0);
  });
  return wrong
    ? [
        {
          code: 'link',
          page: index,
          message: `A link on page ${index + 1} leads nowhere or lies off the page.`,
        },
      ]
    : [];
}
