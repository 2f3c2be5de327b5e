import { jpegSegments } from '../pictures/jpeg-segments.ts';
import { noticedNames } from '../reader/noticed-names.ts';
import { scanReferences } from '../reader/scan-references.ts';
import type { UnparsedObject } from '../reader/unparsed-object.ts';
import { Scanner } from '../reader/scanner.ts';
import { Damaged, isArray, isDictionary, isReference, type Value } from '../reader/value.ts';
import type { Problem } from './problem.ts';
import type { WrittenFile } from './written-file.ts';
import type { WrittenPage } from './written-pages.ts';

const HEAD_OF_PICTURE = 128 << 10;

const FORBIDDEN_ACTIONS = new Set(
  'JavaScript Launch GoToR GoToE SubmitForm ImportData URI Rendition RichMediaExecute'.split(' '),
);
const FORBIDDEN_KEYS = new Set('JS EF EmbeddedFiles AA OpenAction AF PieceInfo AcroForm'.split(' '));
const FORBIDDEN_TYPES = new Set(['Filespec', 'EmbeddedFile']);

/** An object with one of them is parsed; all others are only scanned for what they refer to. */
const NOTICED = noticedNames(
  [...FORBIDDEN_ACTIONS, ...FORBIDDEN_KEYS, ...FORBIDDEN_TYPES, 'Page', 'Metadata'].join(' '),
);

/**
 * Checks every object in the order they lie in: no page but those of the tree, nothing that acts, no other files,
 * no metadata, and none that nothing leads to.
 */
export function contentProblems(file: WrittenFile, pages: readonly WrittenPage[]): readonly Problem[] {
  const known = new Set(pages.map(({ object }) => object));
  const problems: Problem[] = [];
  if (file.trailer.has('Info'))
    problems.push({ code: 'metadata', message: 'The file names an author, program or date.' });
  const leads = new Map<number, readonly number[]>();
  for (const object of file.objects) leads.set(object, examine(file, object, known, problems));
  const reached = reachedFrom(startsOf(file), leads);
  if ([...reached].some((object) => !leads.has(object))) throw new Damaged('a reference to no object');
  const unreached = leads.size - reached.size;
  if (unreached > 0)
    problems.push({ code: 'unreachable', message: `The file carries ${unreached} objects nothing shows.` });
  return problems;
}

function startsOf(file: WrittenFile): number[] {
  return ['Root', 'Encrypt', 'Info']
    .map((key) => file.trailer.get(key))
    .filter((each) => isReference(each))
    .map(({ object }) => object);
}

function reachedFrom(
  starts: readonly number[],
  leads: ReadonlyMap<number, readonly number[]>,
): ReadonlySet<number> {
  const reached = new Set(starts);
  const waiting = [...starts];
  for (let object = waiting.pop(); object !== undefined; object = waiting.pop()) {
    for (const next of leads.get(object) ?? []) {
      if (reached.has(next)) continue;
      reached.add(next);
      waiting.push(next);
    }
  }
  return reached;
}

/** Notes what is wrong with one object and gives the objects it leads to. */
function examine(
  file: WrittenFile,
  object: number,
  known: ReadonlySet<number>,
  problems: Problem[],
): readonly number[] {
  const raw = file.raw(object);
  const unparsed = scanReferences(raw, NOTICED);
  if (unparsed?.stream?.jpeg === true && hasExif(file.streamHead(object, HEAD_OF_PICTURE)))
    problems.push(EXIF);
  if (unparsed !== null) return referencesOf(unparsed);
  const value = new Scanner(raw.bytes, raw.at).value();
  const found = new Set<number>();
  inspect(value, 0);
  if (isDictionary(value) && value.get('Type') === 'Page' && !known.has(object)) {
    problems.push({ code: 'outside-page-tree', message: 'A page outside the page tree can be reached.' });
  }
  if (usesJpeg(value) && hasExif(file.streamHead(object, HEAD_OF_PICTURE))) problems.push(EXIF);
  return [...found];

  function inspect(inner: Value, depth: number): void {
    if (depth > 200) throw new Damaged('nested too deeply');
    if (isReference(inner)) found.add(inner.object);
    else if (isArray(inner)) for (const each of inner) inspect(each, depth + 1);
    else if (isDictionary(inner)) {
      const forbidden = forbiddenIn(inner);
      if (forbidden !== null) problems.push(forbidden);
      for (const each of inner.values()) inspect(each, depth + 1);
    }
  }
}

const EXIF: Problem = { code: 'exif', message: 'A picture still carries its camera’s data.' };

function referencesOf({ references, stream }: UnparsedObject): readonly number[] {
  const objects: number[] = [];
  for (let index = 2; index < references.length; index += 3) objects.push(references[index] ?? 0);
  if (isReference(stream?.length)) objects.push(stream.length.object);
  return objects;
}

function forbiddenIn(dictionary: ReadonlyMap<string, Value>): Problem | null {
  const action = dictionary.get('S');
  const type = dictionary.get('Type');
  if (type === 'Metadata') return { code: 'metadata', message: 'The file carries a metadata record.' };
  const acts = typeof action === 'string' && FORBIDDEN_ACTIONS.has(action);
  const file = typeof type === 'string' && FORBIDDEN_TYPES.has(type);
  // A map of names, such as a page's fonts, may use any word as a name.
  const key = [...dictionary].some(([name, value]) => FORBIDDEN_KEYS.has(name) && !isReference(value));
  return acts || file || key
    ? { code: 'forbidden', message: 'The file carries something that acts or another file.' }
    : null;
}

function usesJpeg(value: Value): boolean {
  const filter = isDictionary(value) ? value.get('Filter') : null;
  return filter === 'DCTDecode' || (isArray(filter) && filter[0] === 'DCTDecode');
}

function hasExif(head: Buffer): boolean {
  const segments = jpegSegments(head) ?? [];
  return segments.some(({ marker }) => marker === 0xe1 || marker === 0xed);
}
