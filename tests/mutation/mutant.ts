/** One single-line fault in one source file. */
export interface Mutant {
  readonly file: string;
  readonly line: number;
  /** What kind of fault it is. */
  readonly operator: string;
  /** Offsets of what is replaced. */
  readonly start: number;
  readonly end: number;
  readonly before: string;
  readonly after: string;
}

/** The source with the fault in it. */
export function broken(source: string, { start, end, after }: Mutant): string {
  return source.slice(0, start) + after + source.slice(end);
}
