import type { TFunction } from 'i18next';
import type { NamedOperation } from '../../../shared/records/record-change.ts';
import type { FolioRecord } from '../../../shared/domain/case.ts';
import { nameOf } from '../../state/names.ts';

type Known = ReadonlyMap<string, FolioRecord>;

/** What an operation did and to which record: "Delete: Tebriz"; records that are not there now are counted. */
export function operationText(operation: NamedOperation, known: Known, t: TFunction): string {
  return t('operation.line', { what: kindText(operation.name, t), which: whichText(operation, known, t) });
}

function kindText(name: string, t: TFunction): string {
  switch (name) {
    case 'record.delete':
      return t('record.delete');
    case 'document.add':
      return t('document.attach');
    case 'case.import':
      return t('operation.import');
    default:
      return t('operation.change');
  }
}

/** A document and its files are one thing to the person, named by the document. */
function whichText({ records, count }: NamedOperation, known: Known, t: TFunction): string {
  const found = records.flatMap((id) => known.get(id) ?? []);
  const own = found.filter(({ record }) => record !== 'attachment');
  const [only, other] = own.length > 0 ? own : found;
  const isAll = found.length === count;
  return only !== undefined && other === undefined && isAll
    ? nameOf(only, t, known)
    : t('guide.entries', { count });
}
