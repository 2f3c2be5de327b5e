import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { RecordLinks } from '../../parts/records/record-links.tsx';
import { useCasePart, useCaseStore } from '../../state/case-context.tsx';

/** The documents that show this incident; linking one here writes it into the document. */
export const EvidenceFor = memo(function EvidenceFor(props: { readonly incident: Id }) {
  const { t } = useTranslation();
  const all = useCasePart(({ folio }) => folio.documents);
  const store = useCaseStore();
  const id = props.incident;
  const showing = useMemo(
    () => all.filter(({ incidents }) => incidents.some((each) => each.incident === id)),
    [all, id],
  );
  const documentOf = (documentId: Id): Document | undefined =>
    store.snapshot().case.folio.documents.find((document) => document.id === documentId);
  const link = (documentId: Id) => {
    const document = documentOf(documentId);
    if (document)
      store.patch(document, { incidents: [...document.incidents, { incident: id, page: null, note: '' }] });
  };
  const unlink = (documentId: Id) => {
    const document = documentOf(documentId);
    if (document)
      store.patch(document, { incidents: document.incidents.filter((each) => each.incident !== id) });
  };
  return (
    <section>
      <h3>{t('incident.evidence')}</h3>
      <RecordLinks
        label={t('incident.evidenceAdd')}
        kinds={documents}
        values={showing.map((document) => document.id)}
        onAdd={link}
        onRemove={unlink}
      />
    </section>
  );
});

const documents = ['document'] as const;
