import type { Migration } from './migration.ts';

/**
 * The search index over folded text. It only names candidates, which are then read and checked, so it
 * keeps no positions. Parts of three letters find parts of words, which Arabic clitics and long
 * compounds need; characters of unsegmented scripts stand alone, so that a word of one or two of them is found.
 */
export const search: Migration = {
  number: 3,
  sql: `
    CREATE VIRTUAL TABLE found USING fts5 (
      text, content = '', detail = none, columnsize = 0, tokenize = 'trigram case_sensitive 1'
    );
    INSERT INTO found (found, rank) VALUES ('secure-delete', 1);
    CREATE VIRTUAL TABLE found_dense USING fts5 (
      text, content = '', detail = none, columnsize = 0,
      tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M*'"
    );
    INSERT INTO found_dense (found_dense, rank) VALUES ('secure-delete', 1);
  `,
};
