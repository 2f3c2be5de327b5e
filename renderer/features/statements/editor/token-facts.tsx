import { useTranslation } from 'react-i18next';
import { useCase } from '../../../state/case-context.tsx';
import { nameOf } from '../../../state/names.ts';
import { pageOf, useNav } from '../../../state/nav.tsx';
import { Button } from '../../../ui/button.tsx';
import { TextField } from '../../../ui/text-field.tsx';
import { pageNumber } from '../page-number.ts';
import type { ChosenToken } from './chosen-token.ts';

/** What a citation stands for, the page of it, and the way there. */
export function TokenFacts({ token }: { readonly token: ChosenToken }) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { go } = useNav();
  const record = byId.get(token.to);
  return (
    <div className="token-facts">
      <p aria-live="polite">
        <bdi className="citation">{token.label.words}</bdi> <bdi>{token.label.title}</bdi>
      </p>
      {record?.record === 'document' && (
        <TextField
          label={t('statement.citePage')}
          value={token.page === null ? '' : String(token.page)}
          max={5}
          onChange={(text) => token.onPage(pageNumber(text))}
        />
      )}
      {record !== undefined && (
        <Button look="quiet" onClick={() => go(pageOf(record.record), record.id)}>
          {t('statement.openCited', { name: nameOf(record, t) })}
        </Button>
      )}
    </div>
  );
}
