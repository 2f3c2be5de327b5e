import type { Migration } from './migration.ts';

/**
 * Records, what they were before, and the operations that changed them. No two tables' rows have the same
 * shape: `rescueRows` tells them apart by it when the tree above them is lost.
 */
export const record: Migration = {
  number: 1,
  sql: `
    CREATE TABLE setting (
      key TEXT PRIMARY KEY,
      value TEXT NOT NULL
    ) STRICT;

    CREATE TABLE record (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL,
      revision INTEGER NOT NULL,
      body TEXT NOT NULL
    ) STRICT;
    -- Names every record even where the table's own pages are damaged.
    CREATE INDEX record_roll ON record (id, revision, kind, seq);

    CREATE TABLE version (
      id TEXT NOT NULL,
      revision INTEGER NOT NULL,
      seq INTEGER NOT NULL,
      body TEXT,
      PRIMARY KEY (id, revision)
    ) STRICT;
    CREATE INDEX version_by_revision ON version (revision, id);

    CREATE TABLE act (
      revision INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      at TEXT NOT NULL,
      state TEXT NOT NULL CHECK (state IN ('done', 'undone', 'dropped', 'step'))
    ) STRICT;
    CREATE INDEX act_by_state ON act (state, revision);

    CREATE TABLE draft (
      number INTEGER PRIMARY KEY,
      key TEXT NOT NULL UNIQUE,
      text TEXT NOT NULL
    ) STRICT;
  `,
};
