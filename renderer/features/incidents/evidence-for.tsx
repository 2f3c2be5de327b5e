import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import type { Incident } from '../../../shared/domain/incident.ts';
import { RecordLinks } from '../../parts/record-links.tsx';
import { useCase, useCaseStore } from '../../state/case-context.tsx';

/** The documents that show this incident; tying one here writes it into the document. */
export function EvidenceFor(props: { readonly incident: Incident }) {
  const { t } = useTranslation();
  const { folio } = useCase();
  const store = useCaseStore();
  const { id } = props.incident;
  const showing = useMemo(
    () => folio.documents.filter(({ incidents }) => incidents.some((link) => link.incident === id)),
    [folio.documents, id],
  );
  const documentOf = (wanted: Id): Document | undefined =>
    store.snapshot().case.folio.documents.find((document) => document.id === wanted);
  const tie = (wanted: Id) => {
    const document = documentOf(wanted);
    if (document)
      store.patch(document, { incidents: [...document.incidents, { incident: id, page: null, note: '' }] });
  };
  const untie = (wanted: Id) => {
    const document = documentOf(wanted);
    if (document)
      store.patch(document, { incidents: document.incidents.filter((link) => link.incident !== id) });
  };
  return (
    <section>
      <h3>{t('incident.evidence')}</h3>
      <RecordLinks
        label={t('incident.evidenceAdd')}
        kinds={documents}
        values={showing.map((document) => document.id)}
        onAdd={tie}
        onRemove={untie}
      />
    </section>
  );
}

const documents = ['document'] as const;
