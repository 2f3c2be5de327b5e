import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolioRecord } from '../../../../../shared/domain/case.ts';
import type { Id } from '../../../../../shared/domain/id.ts';
import { citationName } from '../../../../../shared/dossier/citations.ts';
import type { DossierContext } from '../../../../../shared/dossier/dossier-context.ts';
import { useCase } from '../../../../state/case-context.tsx';
import { nameOf, whenOf } from '../../../../state/names.ts';
import { shortWhen } from '../../../../ui/date-field/date-text.ts';

/** Something a paragraph can cite: how the dossier calls it, and its own name. */
export interface Citable {
  readonly id: Id;
  readonly kind: 'document' | 'incident' | 'statement' | 'person';
  readonly name: string;
  /** "Exhibit C"; '' where the dossier does not hold it. */
  readonly label: string;
  readonly when: string;
}

/** Everything this statement can cite: papers first, then incidents, other statements and people. */
export function useCitable(context: DossierContext, except: Id): readonly Citable[] {
  const { t } = useTranslation();
  const { folio } = useCase();
  const { documents, incidents, statements, people } = folio;
  return useMemo(() => {
    const asCitable = (record: Extract<FolioRecord, { record: Citable['kind'] }>): Citable => ({
      id: record.id,
      kind: record.record,
      name: nameOf(record, t),
      label: record.record === 'person' ? '' : (citationName(context, record.id) ?? ''),
      when: shortWhen(whenOf(record)),
    });
    return [...documents, ...incidents, ...statements, ...people]
      .filter(({ id }) => id !== except)
      .map(asCitable);
  }, [context, documents, incidents, statements, people, except, t]);
}

const most = 8;

/** What fits words typed after "@": those whose label or name begins with them, then those that hold them. */
export function fitting(citable: readonly Citable[], query: string): readonly Citable[] {
  const wanted = query.trim().toLocaleLowerCase();
  if (wanted === '') return citable.slice(0, most);
  const begins: Citable[] = [];
  const holds: Citable[] = [];
  for (const each of citable) {
    const [label, name] = [each.label.toLocaleLowerCase(), each.name.toLocaleLowerCase()];
    if (name.startsWith(wanted) || label.startsWith(wanted)) begins.push(each);
    else if (name.includes(wanted) || label.includes(wanted)) holds.push(each);
    if (begins.length >= most) break;
  }
  return [...begins, ...holds].slice(0, most);
}
