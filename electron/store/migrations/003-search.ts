import type { Migration } from './migration.ts';

/**
 * The search index over folded text: a record's row has its seq, a page's the negative of its number.
 * Trigrams find parts of words, which Chinese, Arabic clitics and long compounds need.
 */
export const search: Migration = {
  number: 3,
  sql: `
    CREATE VIRTUAL TABLE found USING fts5 (text, content = '', tokenize = 'trigram case_sensitive 1');
    INSERT INTO found (found, rank) VALUES ('secure-delete', 1);
    -- Signs of dense scripts one by one, so that a word of one or two of them is found.
    CREATE VIRTUAL TABLE found_dense USING fts5 (text, content = '', tokenize = "unicode61 remove_diacritics 0 categories 'L* N* M*'");
    INSERT INTO found_dense (found_dense, rank) VALUES ('secure-delete', 1);
  `,
};
