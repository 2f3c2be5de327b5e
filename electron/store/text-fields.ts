import type { z } from 'zod';
import { recordSchema, type FolioRecord } from '../../shared/domain/case.ts';

/** One piece of free text in a record and the path of its field, such as `reports.0.to`. */
export interface TextField {
  readonly field: string;
  readonly text: string;
}

/** Every free text of a record that is not empty, in the order of its schema. Ids and choices are not text. */
export function textFields(record: FolioRecord): TextField[] {
  const fields: TextField[] = [];
  readersByKind.get(record.record)?.(record, '', fields);
  return fields;
}

/** Which fields are text, as one line: when it changes, the search index is made anew. */
export function textFieldsFingerprint(): string {
  return [...readersByKind.keys()].map((kind) => `${kind}:${shapes.get(kind) ?? ''}`).join(';');
}

type Reader = (value: unknown, path: string, into: TextField[]) => void;

// Said by machines or in codes: nobody looks for them.
const notSearched: ReadonlySet<string> = new Set(['language', 'at', 'addedAt', 'finding', 'sha256']);
const shapes = new Map<string, string>();

const readersByKind: ReadonlyMap<string, Reader> = new Map(
  recordSchema.options.map((option) => {
    const kind: string = option.shape.record.def.innerType.value;
    const paths: string[] = [];
    const reader = readerFor(option, '', paths) ?? (() => undefined);
    shapes.set(kind, paths.join(','));
    return [kind, reader];
  }),
);

/** A reader of one schema's text; null where it holds none. */
function readerFor(given: z.core.$ZodType, path: string, paths: string[]): Reader | null {
  // Zod's own union of every schema it has: lets `type` tell them apart.
  const schema = given as z.core.$ZodTypes;
  const { def } = schema._zod;
  if (def.type === 'string') return textReader(def.checks ?? [], path, paths);
  if (def.type === 'object') return objectReader(def.shape, path, paths);
  if (def.type === 'array') return arrayReader(def.element, path, paths);
  if (def.type === 'union') return unionReader(def.options, path, paths);
  if (def.type === 'pipe') return readerFor(def.in, path, paths);
  return 'innerType' in def ? readerFor(def.innerType, path, paths) : null;
}

function textReader(checks: readonly z.core.$ZodCheck[], path: string, paths: string[]): Reader | null {
  // A pattern means an id, a digest or a day, not words.
  if (checks.some((check) => check._zod.def.check === 'string_format' || check._zod.def.check === 'custom'))
    return null;
  paths.push(path);
  return (value, field, into) => {
    if (typeof value === 'string' && value !== '') into.push({ field, text: value });
  };
}

function objectReader(shape: z.core.$ZodShape, path: string, paths: string[]): Reader {
  // Of a date or a length only the words were written by a person; the rest is derived from them.
  const keys = 'asGiven' in shape ? ['asGiven'] : Object.keys(shape).filter((key) => !notSearched.has(key));
  const readers = keys.flatMap((key): [string, Reader][] => {
    const part = shape[key];
    const reader = part ? readerFor(part, `${path}.${key}`, paths) : null;
    return reader ? [[key, reader]] : [];
  });
  return (value, field, into) => {
    if (typeof value !== 'object' || value === null) return;
    const entries = new Map<string, unknown>(Object.entries(value));
    for (const [key, reader] of readers) reader(entries.get(key), pathTo(field, key), into);
  };
}

function arrayReader(element: z.core.$ZodType, path: string, paths: string[]): Reader | null {
  const reader = readerFor(element, `${path}[]`, paths);
  if (!reader) return null;
  return (value, field, into) => {
    if (Array.isArray(value))
      value.forEach((item: unknown, index) => reader(item, pathTo(field, String(index)), into));
  };
}

function unionReader(options: readonly z.core.$ZodType[], path: string, paths: string[]): Reader | null {
  const readers = options.flatMap((option) => readerFor(option, path, paths) ?? []);
  if (readers.length === 0) return null;
  return (value, field, into) => {
    const found: TextField[] = [];
    for (const reader of readers) reader(value, field, found);
    const distinct = new Map(found.map((text) => [text.field, text]));
    into.push(...distinct.values());
  };
}

function pathTo(path: string, key: string): string {
  if (key === 'asGiven') return path;
  return path === '' ? key : `${path}.${key}`;
}
