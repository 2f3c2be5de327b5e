import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Id } from '../../../shared/domain/id.ts';
import { pageOf, useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';
import { LinkField } from '../../ui/link-field.tsx';
import { TextField } from '../../ui/text-field.tsx';
import type { Citable } from './editor/citations/use-citable.ts';
import { pageNumber } from './page-number.ts';

/** Finds what shows or tells what a paragraph says, and the page if it is one of a paper. */
export function InsertCitation(props: {
  readonly number: number;
  readonly citable: readonly Citable[];
  readonly onCite: (to: Id, page: number | null) => void;
}) {
  const { t } = useTranslation();
  const { go } = useNav();
  const [chosen, setChosen] = useState<Citable | null>(null);
  const [page, setPage] = useState('');
  const choose = (id: string) => {
    const found = props.citable.find((each) => each.id === id);
    // Only a paper has pages to name.
    if (found?.kind === 'document') setChosen(found);
    else if (found !== undefined) props.onCite(found.id, null);
  };
  return (
    <div className="insert-citation">
      <LinkField
        label={t('statement.citeWhich', { number: props.number })}
        choices={props.citable.map(asChoice)}
        chosen={chosen === null ? [] : [asChoice(chosen)]}
        single
        autoFocus
        deliberate
        onAdd={choose}
        onRemove={() => setChosen(null)}
        onOpen={(id) => chosen !== null && go(pageOf(chosen.kind), id)}
      />
      {chosen !== null && (
        <>
          <TextField label={t('statement.citePage')} value={page} max={5} autoFocus onChange={setPage} />
          <Button onClick={() => props.onCite(chosen.id, pageNumber(page))}>{t('statement.citePut')}</Button>
        </>
      )}
    </div>
  );
}

function asChoice({ id, name, label, when }: Citable) {
  const detail = [label, when].filter(Boolean).join(' · ');
  return { id, name, ...(detail === '' ? {} : { detail }) };
}
