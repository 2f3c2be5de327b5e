import { Damaged, type Dictionary, isArray, isReference, type Value } from '../reader/value.ts';
import type { ExpectedDossier } from './expected-dossier.ts';
import type { Problem } from './problem.ts';
import type { WrittenFile } from './written-file.ts';

/** A page found by walking the page tree. */
export interface WrittenPage {
  readonly object: number;
  readonly dictionary: Dictionary;
}

const DEEPEST = 20;

/** All pages in order. Throws `Damaged` for a tree no page tree can be. */
export function readWrittenPages(file: WrittenFile): readonly WrittenPage[] {
  const pages: WrittenPage[] = [];
  walk(file.dictionary(file.trailer.get('Root')).get('Pages'), 0);
  return pages;

  function walk(node: Value | undefined, depth: number): void {
    if (!isReference(node) || depth > DEEPEST) throw new Damaged('a broken page tree');
    const dictionary = file.dictionary(node);
    const kids = file.resolve(dictionary.get('Kids'));
    if (dictionary.get('Type') === 'Page') pages.push({ object: node.object, dictionary });
    else if (isArray(kids)) for (const kid of kids) walk(kid, depth + 1);
    else throw new Damaged('a broken page tree');
  }
}

/** Compares number, labels and stamps with what was meant. */
export function pageProblems(
  file: WrittenFile,
  pages: readonly WrittenPage[],
  expected: ExpectedDossier['pages'],
): readonly Problem[] {
  if (pages.length !== expected.length) {
    return [
      { code: 'page-count', message: `The file has ${pages.length} pages instead of ${expected.length}.` },
    ];
  }
  const labels = readLabels(file, pages.length);
  return expected.flatMap(({ label, stamp }, page) => [
    ...(labels[page] === label
      ? []
      : [{ code: 'label' as const, page, message: `Page ${page + 1} is not labelled as it is numbered.` }]),
    ...(stamp === undefined || ownContent(file, pages[page]).includes(stamp)
      ? []
      : [{ code: 'stamp' as const, page, message: `Page ${page + 1} lacks its stamp.` }]),
  ]);
}

function ownContent(file: WrittenFile, page: WrittenPage | undefined): string {
  const contents = page?.dictionary.get('Contents') ?? null;
  const streams = isArray(contents) ? contents : [contents];
  return streams
    .filter((each) => isReference(each))
    .map(({ object }) => file.streamContent(object).toString('latin1'))
    .join('\n');
}

function readLabels(file: WrittenFile, count: number): readonly string[] {
  const numbers = file.resolve(
    file.dictionary(file.dictionary(file.trailer.get('Root')).get('PageLabels')).get('Nums'),
  );
  if (!isArray(numbers)) return [];
  const labels: string[] = [];
  for (let index = 0; index + 1 < numbers.length; index += 2) {
    const first = numbers[index];
    const next = numbers[index + 2];
    if (typeof first !== 'number') return [];
    const range = file.dictionary(numbers[index + 1]);
    const end = typeof next === 'number' ? next : count;
    for (let page = first; page < end; page += 1) labels[page] = labelIn(range, page - first);
  }
  return labels;
}

function labelIn(range: Dictionary, position: number): string {
  const start = range.get('St');
  const number = range.get('S') === 'D' ? String((typeof start === 'number' ? start : 1) + position) : '';
  return `${textOf(range.get('P'))}${number}`;
}

/** A text string as text: UTF-16 with its mark, else one byte a character. */
export function textOf(value: Value | undefined): string {
  if (!Buffer.isBuffer(value)) return '';
  if (value[0] !== 0xfe || value[1] !== 0xff) return value.toString('latin1');
  const units = Buffer.from(value.subarray(2));
  return units
    .subarray(0, units.length & ~1)
    .swap16()
    .toString('utf16le');
}
