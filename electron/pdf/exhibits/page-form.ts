import { deflateSync } from 'node:zlib';
import { assertNever } from '../../../shared/assert-never.ts';
import { pdfNumbers, pdfReference } from '../writer/pdf-text.ts';
import type { PdfWriter } from '../writer/pdf-writer.ts';
import { readAppearances } from '../appearances/annotations.ts';
import type { Appearance } from '../appearances/appearance.ts';
import { flatten } from '../appearances/flatten.ts';
import type { EmbeddedPage, ExhibitPage } from './exhibit.ts';
import type { TextAppearance } from '../appearances/text-appearance.ts';
import { readLinkBorders } from './link-borders.ts';
import type { ObjectCopier } from '../copy/object-copier.ts';
import type { Resources, SourcePage } from '../reader/pages.ts';
import type { PdfFile } from '../reader/pdf-file.ts';
import { Scanner } from '../reader/scanner.ts';
import {
  Damaged,
  type Dictionary,
  EMPTY,
  isArray,
  isDictionary,
  isReference,
  type PdfObject,
  type Value,
} from '../reader/value.ts';

/** The size of a page as shown, in points. */
export function displaySize({ box, rotation, unit }: SourcePage): ExhibitPage {
  const width = (box[2] - box[0]) * unit;
  const height = (box[3] - box[1]) * unit;
  return rotation === 90 || rotation === 270 ? { width: height, height: width } : { width, height };
}

/** Writes a source page as a form whose lower left is the origin. */
export function embedPage(
  file: PdfFile,
  copier: ObjectCopier,
  writer: PdfWriter,
  page: SourcePage,
  textAppearance: TextAppearance | null,
): EmbeddedPage {
  const group = file.resolve(page.dictionary.get('Group'));
  const resources = resourcesText(file, copier, page.resources);
  const frame = `/Type /XObject /Subtype /Form /BBox [${pdfNumbers(page.box)}]`;
  const upright = uprightMatrix(page);
  const matrix = `/Matrix [${pdfNumbers(upright)}]`;
  const appearances = readAppearances(file, page, textAppearance);
  const content = writer.reserve();
  const { entries, bytes } = pageContent(file, copier, page);
  const own = appearances.length === 0 ? `${frame} ${matrix}` : frame;
  writer.stream(content, `${own} /Resources ${resources} ${entries}`, bytes);
  const xobject =
    appearances.length === 0
      ? content
      : flatten(
          content,
          appearances,
          `${frame} ${matrix}`,
          fontsFor(appearances, file, copier, page.resources),
          copier,
          writer,
          textAppearance,
        );
  const embedded = {
    xobject,
    borders: readLinkBorders(file, page, upright),
    ...(isDictionary(group) ? { group: copier.text(group) } : {}),
  };
  copier.flush();
  return embedded;
}

/** The page's fonts as an entry of resources, where an appearance brings none of its own: viewers lend it the page's. */
function fontsFor(
  appearances: readonly Appearance[],
  file: PdfFile,
  copier: ObjectCopier,
  resources: Resources,
): string {
  const borrows = appearances.some(
    ({ form }) =>
      form.kind === 'source' &&
      isDictionary(form.object.value) &&
      !file.dictionary(form.object.value.get('Resources')).has('Font'),
  );
  if (!borrows) return '';
  const own =
    resources.kind === 'value'
      ? file.dictionary(resources.value)
      : new Scanner(resources.text.bytes, resources.text.start).value();
  const fonts = isDictionary(own) ? file.resolve(own.get('Font')) : null;
  return isDictionary(fonts) ? ` ${copier.text(new Map([['Font', fonts]])).slice(3, -3)}` : '';
}

/** Maps the visible part to the upright page at the origin. */
function uprightMatrix({ box, rotation, unit }: SourcePage): readonly number[] {
  const [left, bottom, right, top] = [box[0] * unit, box[1] * unit, box[2] * unit, box[3] * unit] as const;
  switch (rotation) {
    case 0:
      return [unit, 0, 0, unit, -left, -bottom];
    case 90:
      return [0, -unit, unit, 0, -bottom, right];
    case 180:
      return [-unit, 0, 0, -unit, right, top];
    case 270:
      return [0, unit, -unit, 0, top, -left];
    default:
      return assertNever(rotation);
  }
}

interface Content {
  readonly entries: string;
  readonly bytes: Buffer;
}

/** One content stream passes through as stored; several are joined. */
function pageContent(file: PdfFile, copier: ObjectCopier, page: SourcePage): Content {
  const streams = contentStreams(file, page);
  const [only] = streams;
  if (only?.stream !== null && only !== undefined && streams.length === 1) {
    return { entries: filterText(file, copier, only), bytes: only.stream };
  }
  const parts: Buffer[] = [];
  let size = 0;
  for (const stream of streams) {
    const part = decodedOrNothing(file, stream);
    size += part.length + 1;
    if (size > MOST_JOINED) break;
    parts.push(part, LINE_END);
  }
  return { entries: '/Filter /FlateDecode', bytes: deflateSync(Buffer.concat(parts)) };
}

const LINE_END = Buffer.from('\n');
/** Bytes of operators past which no viewer goes on drawing. */
const MOST_JOINED = 256 << 20;

function contentStreams(file: PdfFile, page: SourcePage): readonly PdfObject[] {
  const whole = file.follow(page.dictionary.get('Contents'));
  const parts = isArray(whole.value) ? whole.value.map((part) => file.follow(part)) : [whole];
  return parts.filter(({ stream }) => stream !== null);
}

function decodedOrNothing(file: PdfFile, object: PdfObject): Buffer {
  try {
    return file.decode(object);
  } catch (error) {
    // Viewers skip a part they cannot unpack and draw the rest.
    if (error instanceof Damaged) return Buffer.alloc(0);
    throw error;
  }
}

function filterText(file: PdfFile, copier: ObjectCopier, { value }: PdfObject): string {
  const dictionary = isDictionary(value) ? value : EMPTY;
  return ['Filter', 'DecodeParms']
    .map((key) => [key, resolveDeep(file, dictionary.get(key))] as const)
    .filter(([, entry]) => entry !== null)
    .map(([key, entry]) => `/${key} ${copier.text(entry)}`)
    .join(' ');
}

function resolveDeep(file: PdfFile, value: Value | undefined): Value {
  const resolved = file.resolve(value);
  return isArray(resolved) ? resolved.map((each) => file.resolve(each)) : resolved;
}

const CATEGORIES = new Set([
  'Font',
  'XObject',
  'ExtGState',
  'ColorSpace',
  'Pattern',
  'Shading',
  'Properties',
]);

/** Resources that hold nothing to be left out pass through as they are, each once. */
function resourcesText(file: PdfFile, copier: ObjectCopier, resources: Resources): string {
  if (resources.kind === 'unparsed') return pdfReference(copier.unparsed(resources.text));
  const { value } = resources;
  if (isReference(value) && copier.passesThrough(value.object))
    return pdfReference(copier.number(value.object));
  return copier.text(withNameMaps(file, value));
}

/** The resources with their maps of names in place, so that cleaning knows a name from a key. */
function withNameMaps(file: PdfFile, value: Value): Dictionary {
  const resources = file.dictionary(value);
  return new Map(
    [...resources].map(([key, entry]) => [
      key,
      CATEGORIES.has(key) && isReference(entry) ? file.dictionary(entry) : entry,
    ]),
  );
}
