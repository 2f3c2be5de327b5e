import type { TFunction } from 'i18next';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { citationPattern } from '../../../shared/domain/statement.ts';
import { nameOf } from '../../state/names.ts';

/** A paragraph's words with what it cites named in brackets, for where the page itself is not shown. */
export function plainWords(text: string, byId: ReadonlyMap<string, FolioRecord>, t: TFunction): string {
  return text.replaceAll(cited, (_token, id: string) => {
    const record = byId.get(id);
    return record === undefined ? '' : ` (${nameOf(record, t, byId)})`;
  });
}

const cited = new RegExp(`\\s*${citationPattern.source}`, 'g');
