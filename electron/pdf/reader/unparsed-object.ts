import type { Value } from './value.ts';

/** An object as it stands in the file: `at` is where its value starts. */
export interface RawObject {
  readonly bytes: Buffer;
  readonly at: number;
  /** It lies in an object stream, where no `endobj` follows it. */
  readonly compressed: boolean;
}

/** An object's text whose references are found, and which is not parsed otherwise. */
export interface UnparsedObject {
  readonly bytes: Buffer;
  readonly start: number;
  readonly end: number;
  /** Start, end and object number of each reference, in order. */
  readonly references: readonly number[];
  /** For a stream: where its bytes start and its Length stands. */
  readonly stream: UnparsedStream | null;
}

/** What is known of a stream whose dictionary is not parsed. */
export interface UnparsedStream {
  /** The end of the word `stream`. */
  readonly afterWord: number;
  readonly length: Value;
  /** Start and end of the Length entry; equal where there is none. */
  readonly cut: readonly [number, number];
  readonly jpeg: boolean;
}
