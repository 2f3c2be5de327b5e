/**
 * A PDF value: names are text without their slash, strings are bytes.
 * Streams are not values: see `PdfObject`.
 */
export type Value = null | boolean | number | string | Buffer | Reference | readonly Value[] | Dictionary;

/** Stands for the object of that number. */
export interface Reference {
  readonly object: number;
}

/** Values by name. */
export type Dictionary = ReadonlyMap<string, Value>;

/** An indirect object: its value and, for a stream, its bytes as stored. */
export interface PdfObject {
  readonly value: Value;
  readonly stream: Buffer | null;
}

/** Thrown where a file breaks the rules beyond reading; caught where the next reader can be tried. */
export class Damaged extends Error {}

/** A dictionary of nothing, for what is missing. */
export const EMPTY: Dictionary = new Map();

/** Whether a value is a dictionary. */
export function isDictionary(value: Value | undefined): value is Dictionary {
  return value instanceof Map;
}

/** Whether a value is an array; a string's bytes are none. */
export function isArray(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether a value stands for another object. */
export function isReference(value: Value | undefined): value is Reference {
  return typeof value === 'object' && value !== null && 'object' in value;
}
