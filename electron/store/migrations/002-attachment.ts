import type { Migration } from './migration.ts';

/** The original files as pieces of 1 MiB, and the text read from their pages. */
export const attachment: Migration = {
  number: 2,
  sql: `
    CREATE TABLE attachment (
      number INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      state TEXT NOT NULL CHECK (state IN ('importing', 'ready')),
      bytes INTEGER NOT NULL,
      sha256 TEXT,
      meta TEXT NOT NULL
    ) STRICT;
    CREATE UNIQUE INDEX attachment_by_sha ON attachment (sha256) WHERE state = 'ready';

    -- place = attachment number * 2^20 + piece number, so that a file's pieces lie side by side.
    CREATE TABLE piece (
      place INTEGER PRIMARY KEY,
      attachment TEXT NOT NULL,
      number INTEGER NOT NULL,
      bytes BLOB NOT NULL
    ) STRICT;

    CREATE TABLE page_text (
      number INTEGER PRIMARY KEY,
      attachment TEXT NOT NULL,
      page INTEGER NOT NULL,
      body TEXT NOT NULL,
      UNIQUE (attachment, page)
    ) STRICT;
  `,
};
