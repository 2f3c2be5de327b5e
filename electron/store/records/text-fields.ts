import type { z } from 'zod';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { finderOf, type FieldValue } from './schema-walk.ts';

/** Every free text of a record that is not empty. Ids and choices are not text. */
export function textFields(record: FolioRecord): FieldValue[] {
  return texts.find(record);
}

/** Which fields are text, as one line: when it changes, the search index is made anew. */
export function textFieldsFingerprint(): string {
  return texts.paths.join(',');
}

// Said by machines or in codes: nobody looks for them.
const notSearched: ReadonlySet<string> = new Set([
  'language',
  'at',
  'addedAt',
  'finding',
  'sha256',
  'password',
]);

const texts = finderOf((schema, key) => !notSearched.has(key) && !hasPattern(schema));

/** A pattern means an id, a digest or a day, not words. */
function hasPattern(schema: z.core.$ZodTypes): boolean {
  const checks = schema._zod.def.checks ?? [];
  return checks.some(({ _zod }) => _zod.def.check === 'string_format' || _zod.def.check === 'custom');
}
