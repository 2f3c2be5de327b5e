/** One step from one shape of the database to the next. Numbered, additive, never edited. */
export interface Migration {
  readonly number: number;
  readonly sql: string;
}

/** The shape this version of Folio reads and writes: the number of the last migration. */
export const latestSchema = 3;
