import { record } from './001-record.ts';
import { attachment } from './002-attachment.ts';
import { search } from './003-search.ts';
import type { Migration } from './migration.ts';

/** Every step of the schema, in order; a step that was released is never edited. */
export const migrations: readonly Migration[] = [record, attachment, search];
