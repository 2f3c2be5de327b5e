import type { Turn } from '../../../shared/domain/document.ts';
import type { DeferredDictionary, PdfFile } from './pdf-file.ts';
import type { UnparsedObject } from './unparsed-object.ts';
import { Damaged, type Dictionary, isArray, isDictionary, isReference, type Value } from './value.ts';

/** A page as the file states it, with what it takes from the nodes above. */
export interface SourcePage {
  /** Its object number; null for a page written directly into the tree. */
  readonly object: number | null;
  readonly dictionary: Dictionary;
  /** The visible part, in the page's own coordinates: left, bottom, right, top. */
  readonly box: Box;
  readonly rotation: Turn;
  /** Points per unit of the page's coordinates. */
  readonly unit: number;
  readonly resources: Resources;
}

/** What the page's content draws with; unparsed where its text can pass through as it stands. */
export type Resources =
  | { readonly kind: 'unparsed'; readonly text: UnparsedObject }
  | { readonly kind: 'value'; readonly value: Value };

/** Left, bottom, right and top, in points. */
export type Box = readonly [number, number, number, number];

const MOST_PAGES = 50_000;
const MOST_VISITS = 200_000;
const DEEPEST = 1000;
const LETTER: Box = [0, 0, 612, 792];

/** What a page takes from the nodes above it where it says nothing itself. */
interface Inherited {
  readonly media: Value;
  readonly crop: Value;
  readonly rotation: Value;
  readonly resources: Resources;
}

const NOTHING: Inherited = {
  media: null,
  crop: null,
  rotation: null,
  resources: { kind: 'value', value: null },
};

/** What the page tree is read through. */
type Objects = Pick<PdfFile, 'trailer' | 'resolve' | 'dictionary' | 'readDeferring'>;

/** All pages in order. Throws `Damaged` where there is no page tree. */
export function readPages(file: Objects): readonly SourcePage[] {
  const root = file.dictionary(file.trailer.get('Root')).get('Pages') ?? null;
  const pages: SourcePage[] = [];
  let visits = 0;
  walk(root, NOTHING, []);
  if (pages.length === 0) throw new Damaged('no pages');
  return pages;

  /** `path` holds the nodes above: a page may come twice, but no node lies under itself. */
  function walk(node: Value, above: Inherited, path: readonly number[]): void {
    visits += 1;
    if (path.length > DEEPEST || visits > MOST_VISITS || pages.length > MOST_PAGES)
      throw new Damaged('an impossible page tree');
    const object = isReference(node) ? node.object : null;
    if (object !== null && path.includes(object)) return;
    const found = readNode(file, node);
    if (found === null) return;
    const { dictionary } = found;
    const kids = file.resolve(dictionary.get('Kids'));
    const inherited = inherit(found, above);
    if (isArray(kids) && dictionary.get('Type') !== 'Page') {
      for (const kid of kids) walk(kid, inherited, [...path, object ?? -1]);
    } else if (isLeaf(found)) pages.push(toPage(file, object, dictionary, inherited));
  }
}

function readNode(file: Objects, node: Value): DeferredDictionary | null {
  if (isReference(node)) {
    const read = file.readDeferring(node.object, 'Resources');
    if (read !== null) return read;
  }
  const dictionary = file.resolve(node);
  return isDictionary(dictionary) ? { dictionary, deferred: null } : null;
}

/** Some writers leave out a page's type. */
function isLeaf({ dictionary, deferred }: DeferredDictionary): boolean {
  const type = dictionary.get('Type');
  if (type === 'Page') return true;
  if (type === 'Pages' || type === 'Catalog' || type === 'XRef') return false;
  return (
    deferred !== null || ['Contents', 'MediaBox', 'Resources', 'Parent'].some((key) => dictionary.has(key))
  );
}

function inherit({ dictionary, deferred }: DeferredDictionary, above: Inherited): Inherited {
  const resources = dictionary.get('Resources') ?? null;
  return {
    media: dictionary.get('MediaBox') ?? above.media,
    crop: dictionary.get('CropBox') ?? above.crop,
    rotation: dictionary.get('Rotate') ?? above.rotation,
    resources:
      deferred !== null
        ? { kind: 'unparsed', text: deferred }
        : resources === null
          ? above.resources
          : { kind: 'value', value: resources },
  };
}

function toPage(
  file: Objects,
  object: number | null,
  dictionary: Dictionary,
  inherited: Inherited,
): SourcePage {
  const media = boxOf(file, inherited.media) ?? LETTER;
  const crop = boxOf(file, inherited.crop);
  const unit = file.resolve(dictionary.get('UserUnit'));
  return {
    object,
    dictionary,
    box: crop === null ? media : (common(media, crop) ?? media),
    rotation: quarterTurns(file.resolve(inherited.rotation)),
    unit: typeof unit === 'number' && unit > 0 && unit < 1000 ? unit : 1,
    resources: inherited.resources,
  };
}

function quarterTurns(value: Value): Turn {
  const quarters = typeof value === 'number' ? ((Math.round(value / 90) % 4) + 4) % 4 : 0;
  return ([0, 90, 180, 270] as const)[quarters] ?? 0;
}

/** A rectangle with its corners put in order; null for none or an empty one. */
export function boxOf(file: Pick<PdfFile, 'resolve'>, value: Value | undefined): Box | null {
  const array = file.resolve(value);
  if (!isArray(array) || array.length < 4) return null;
  const [a, b, c, d] = array.map((each) => file.resolve(each));
  if (typeof a !== 'number' || typeof b !== 'number' || typeof c !== 'number' || typeof d !== 'number')
    return null;
  const box: Box = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return box[2] > box[0] && box[3] > box[1] ? box : null;
}

function common(a: Box, b: Box): Box | null {
  const box: Box = [Math.max(a[0], b[0]), Math.max(a[1], b[1]), Math.min(a[2], b[2]), Math.min(a[3], b[3])];
  return box[2] > box[0] && box[3] > box[1] ? box : null;
}
