import type { CrossReference, Place } from './cross-reference.ts';
import { PdfFile } from './pdf-file.ts';
import { Scanner } from './scanner.ts';
import { Damaged, type Dictionary, isDictionary, isReference, type Value } from './value.ts';

const MOST_BYTES = 256 << 20;

/**
 * Opens a PDF whose cross-reference is of no use: finds its objects by their heads, the last of each number, and
 * those compressed in object streams. Throws `Damaged` where no catalog is found or the file is locked.
 */
export function rebuildPdfFile(bytes: Buffer): PdfFile {
  if (bytes.length > MOST_BYTES) throw new Damaged('too large to be searched');
  const places = placesByHeads(bytes);
  const trailer = findTrailer(bytes, places);
  const loose = new PdfFile(bytes, { places, trailer });
  const compressed = compressedPlaces(loose, places);
  const whole: CrossReference = { places: new Map([...compressed, ...places]), trailer };
  const file = new PdfFile(bytes, whole);
  if (file.encrypted) throw new Damaged('locked');
  return file.trailer.has('Root') ? file : new PdfFile(bytes, { ...whole, trailer: withCatalog(file) });
}

function placesByHeads(bytes: Buffer): Map<number, Place> {
  const places = new Map<number, Place>();
  for (const head of bytes.toString('latin1').matchAll(/(?<!\d)(\d{1,7})\s+\d{1,5}\s+obj/g)) {
    places.set(Number(head[1]), { kind: 'offset', offset: head.index });
  }
  return places;
}

/** The entries of all trailers, later ones first, or of the cross-reference streams. */
function findTrailer(bytes: Buffer, places: ReadonlyMap<number, Place>): Dictionary {
  const entries = new Map<string, Value>();
  for (let at = bytes.indexOf('trailer'); at >= 0; at = bytes.indexOf('trailer', at + 7)) {
    const value = new Scanner(bytes, at + 7).value();
    if (isDictionary(value)) for (const [key, entry] of value) entries.set(key, entry);
  }
  if (isReference(entries.get('Root'))) return entries;
  const loose = new PdfFile(bytes, { places, trailer: new Map() });
  for (const object of places.keys()) {
    const { value } = loose.object(object);
    if (isDictionary(value) && value.get('Type') === 'XRef') {
      for (const key of ['Root', 'Encrypt']) if (value.has(key)) entries.set(key, value.get(key) ?? null);
    }
  }
  return entries;
}

function compressedPlaces(file: PdfFile, places: ReadonlyMap<number, Place>): Map<number, Place> {
  const compressed = new Map<number, Place>();
  for (const objectStream of places.keys()) {
    const object = file.object(objectStream);
    if (!isDictionary(object.value) || object.value.get('Type') !== 'ObjStm') continue;
    for (const [index, number] of compressedNumbers(file, objectStream).entries()) {
      compressed.set(number, { kind: 'compressed', objectStream, index });
    }
  }
  return compressed;
}

function compressedNumbers(file: PdfFile, objectStream: number): readonly number[] {
  const object = file.object(objectStream);
  const stated = isDictionary(object.value) ? file.resolve(object.value.get('N')) : null;
  const count = typeof stated === 'number' ? stated : 0;
  const scanner = new Scanner(file.decode(object));
  const numbers: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = scanner.integer();
    if (number === null || scanner.integer() === null) break;
    numbers.push(number);
  }
  return numbers;
}

function withCatalog(file: PdfFile): Dictionary {
  for (const object of file.objectNumbers) {
    const { value } = file.object(object);
    if (isDictionary(value) && value.get('Type') === 'Catalog')
      return new Map([...file.trailer, ['Root', { object }]]);
  }
  throw new Damaged('no catalog');
}
