import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/domain/document.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { useCase } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';
import { placeOf, useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkField } from '../../ui/link-field.tsx';
import { TextField } from '../../ui/text-field.tsx';

/** Finds the paper that shows what a paragraph says, and the page if it is one. */
export function InsertCitation(props: {
  readonly number: number;
  readonly onCite: (to: Id, page: number | null) => void;
}) {
  const { t } = useTranslation();
  const { folio } = useCase();
  const { go } = useNav();
  const [chosen, setChosen] = useState<Document | null>(null);
  const [page, setPage] = useState('');
  const asChoice = (document: Document) => ({ id: document.id, name: nameOf(document, t) });
  return (
    <div className="insert-citation">
      <LinkField
        label={t('statement.citeWhich', { number: props.number })}
        choices={folio.documents.map(asChoice)}
        chosen={chosen === null ? [] : [asChoice(chosen)]}
        single
        autoFocus
        onAdd={(id) => setChosen(folio.documents.find((document) => document.id === id) ?? null)}
        onRemove={() => setChosen(null)}
        onOpen={(id) => go(placeOf('document'), id)}
      />
      {chosen !== null && (
        <>
          <TextField label={t('statement.citePage')} value={page} max={5} autoFocus onChange={setPage} />
          <Button onClick={() => props.onCite(chosen.id, pageOf(page))}>{t('statement.citePut')}</Button>
        </>
      )}
    </div>
  );
}

function pageOf(text: string): number | null {
  return /^[1-9]\d{0,4}$/.test(text.trim()) ? Number(text) : null;
}
