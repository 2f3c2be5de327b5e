import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/domain/id.ts';
import { useCase } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';
import { LinkField } from '../../ui/link-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Finds the paper that shows what a paragraph says, and the page if it is one. */
export function InsertCitation(props: {
  readonly number: number;
  readonly onCite: (to: Id, page: number | null) => void;
}) {
  const { t } = useTranslation();
  const { folio } = useCase();
  const [page, setPage] = useState('');
  const cite = (id: string) => {
    const found = folio.documents.find((document) => document.id === id);
    if (found) props.onCite(found.id, /^[1-9]\d{0,4}$/.test(page.trim()) ? Number(page) : null);
  };
  return (
    <div className="insert-citation">
      <LinkField
        label={t('statement.citeWhich', { number: props.number })}
        choices={folio.documents.map((document) => ({ id: document.id, name: nameOf(document, t) }))}
        chosen={[]}
        autoFocus
        onAdd={cite}
        onRemove={() => undefined}
        onOpen={() => undefined}
      />
      <TextField label={t('statement.citePage')} value={page} max={5} onChange={setPage} />
    </div>
  );
}
