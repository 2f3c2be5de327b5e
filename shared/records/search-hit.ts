import type { Id } from '../domain/id.ts';

/** A record or a page that holds the words looked for. */
export interface SearchHit {
  readonly record: Id;
  readonly field: string;
  readonly page?: number;
  readonly snippet: string;
}
