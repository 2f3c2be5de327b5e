import type { FolioRecord } from '../../../shared/domain/case.ts';
import { idSchema } from '../../../shared/domain/id.ts';
import { finderOf, type FieldValue } from './schema-walk.ts';

/** Every id by which a record points at another, with the field that holds it. */
export function linksOf(record: FolioRecord): FieldValue[] {
  return links.find(record);
}

// `id` names the thing itself: the record, a paragraph or a claim.
const links = finderOf((schema, key) => schema === idSchema && key !== 'id');
