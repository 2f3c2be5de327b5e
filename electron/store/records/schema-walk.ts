import type { z } from 'zod';
import { recordSchema, type FolioRecord } from '../../../shared/domain/case.ts';

/** A value found in a record and the path of its field, such as `reports.0.to`. */
export interface FieldValue {
  readonly field: string;
  readonly text: string;
}

/** Decides by a field's schema and key whether its text is wanted. */
export type Wanted = (schema: z.core.$ZodTypes, key: string) => boolean;

/** Finds the wanted texts of records, by their schemas: a field added to a schema is found by itself. */
export interface Finder {
  /** The wanted texts of a record that are not empty, in the order of its schema. */
  readonly find: (record: FolioRecord) => FieldValue[];
  /** Every path that is looked at: changes when the schemas do. */
  readonly paths: readonly string[];
}

/** Makes a finder for every kind of record. */
export function finderOf(wanted: Wanted): Finder {
  const paths: string[] = [];
  const readers = new Map(
    recordSchema.options.map((option) => {
      const kind: string = option.shape.record.def.innerType.value;
      return [kind, readerFor(option, kind, { wanted, paths })];
    }),
  );
  const find = (record: FolioRecord): FieldValue[] => {
    const found: FieldValue[] = [];
    readers.get(record.record)?.(record, '', found);
    return found;
  };
  return { find, paths };
}

type Reader = (value: unknown, path: string, into: FieldValue[]) => void;

interface Making {
  readonly wanted: Wanted;
  readonly paths: string[];
}

/** A reader of one schema; null where it holds nothing wanted. */
function readerFor(given: z.core.$ZodType, path: string, making: Making): Reader | null {
  // Zod's own union of every schema it has: lets `type` tell them apart.
  const schema = given as z.core.$ZodTypes;
  const { def } = schema._zod;
  if (def.type === 'string') return textReader(schema, path, making);
  if (def.type === 'object') return objectReader(def.shape, path, making);
  if (def.type === 'array') return arrayReader(def.element, path, making);
  if (def.type === 'union') return unionReader(def.options, path, making);
  if (def.type === 'pipe') return readerFor(def.in, path, making);
  return 'innerType' in def ? readerFor(def.innerType, path, making) : null;
}

function textReader(schema: z.core.$ZodTypes, path: string, making: Making): Reader | null {
  if (!making.wanted(schema, path.split('.').at(-1) ?? '')) return null;
  making.paths.push(path);
  return (value, field, into) => {
    if (typeof value === 'string' && value !== '') into.push({ field, text: value });
  };
}

function objectReader(shape: z.core.$ZodShape, path: string, making: Making): Reader | null {
  // Of a date or a length only the words were given by a person; the rest is derived from them.
  const keys = 'asGiven' in shape ? ['asGiven'] : Object.keys(shape);
  const readers = keys.flatMap((key): [string, Reader][] => {
    const part = shape[key];
    const reader = part ? readerFor(part, `${path}.${key}`, making) : null;
    return reader ? [[key, reader]] : [];
  });
  if (readers.length === 0) return null;
  return (value, field, into) => {
    if (typeof value !== 'object' || value === null) return;
    const entries = new Map<string, unknown>(Object.entries(value));
    for (const [key, reader] of readers) reader(entries.get(key), pathTo(field, key), into);
  };
}

function arrayReader(element: z.core.$ZodType, path: string, making: Making): Reader | null {
  const reader = readerFor(element, path, making);
  if (!reader) return null;
  return (value, field, into) => {
    if (!Array.isArray(value)) return;
    value.forEach((item: unknown, index) => reader(item, pathTo(field, String(index)), into));
  };
}

function unionReader(options: readonly z.core.$ZodType[], path: string, making: Making): Reader | null {
  const readers = options.flatMap((option) => readerFor(option, path, making) ?? []);
  if (readers.length === 0) return null;
  return (value, field, into) => {
    const found: FieldValue[] = [];
    for (const reader of readers) reader(value, field, found);
    into.push(...new Map(found.map((one) => [one.field, one])).values());
  };
}

function pathTo(path: string, key: string): string {
  if (key === 'asGiven') return path;
  return path === '' ? key : `${path}.${key}`;
}
