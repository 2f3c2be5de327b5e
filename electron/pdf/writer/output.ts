/** Where a PDF's bytes go as they are made: a file, or memory. */
export interface Output {
  /** Where the next byte will lie. */
  readonly position: number;
  write(bytes: Uint8Array): void;
  /** Writes text whose characters are all below U+0100. */
  writeText(text: string): void;
  /** SHA-256 of everything written so far. */
  digestSoFar(): Buffer;
  /** Where the bytes are until they are published; '' in memory. */
  readonly partial: string;
  /** Nothing more is written. Length in bytes and lower-case hexadecimal SHA-256. */
  seal(): { readonly bytes: number; readonly sha256: string };
  /** Gives what was sealed its name, or another in the same folder; throws EEXIST where it is taken and may not be replaced. */
  publish(path?: string, replace?: boolean): void;
  /** Leaves nothing behind; harmless after `publish`. */
  abort(): void;
}
