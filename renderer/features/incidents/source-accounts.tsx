import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Folio } from '../../../shared/domain/case.ts';
import type { Id } from '../../../shared/domain/id.ts';
import type { Incident } from '../../../shared/domain/incident.ts';
import { useSettledCase } from '../../state/case-context.tsx';
import { plainWords } from '../../parts/records/plain-words.ts';
import { nameOf } from '../../state/names.ts';
import { pageOf, useNav } from '../../state/nav.tsx';
import { shortWhen } from '../../ui/date-field/date-text.ts';

/** What each source says of one event, side by side: the entry itself, the papers that show it, the paragraphs that tell of it. */
export const SourceAccounts = memo(function SourceAccounts(props: {
  readonly incident: Id;
  readonly when: Incident['when'];
}) {
  const { t } = useTranslation();
  const { folio, byId } = useSettledCase();
  const { go } = useNav();
  const { incident, when } = props;
  const accounts = useMemo(
    () => accountsOf(folio, incident, (text) => plainWords(text, byId, t)),
    [folio, incident, byId, t],
  );
  if (accounts.length === 0) return null;
  return (
    <section>
      <h3>{t('incident.saidOf')}</h3>
      <ul className="said-of">
        <li>
          <small>{t('incident.here')}</small>
          <bdi>{shortWhen(when) || t('incident.noDate')}</bdi>
        </li>
        {accounts.map(({ record, words }, at) => {
          const source = byId.get(record);
          if (!source) return null;
          return (
            <li key={`${record}${at}`}>
              <button type="button" className="side-link" onClick={() => go(pageOf(source.record), record)}>
                <span>
                  <small>
                    <bdi>{nameOf(source, t, byId)}</bdi>
                  </small>
                  <bdi>{words || t('incident.noDate')}</bdi>
                </span>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
});

/** In characters. */
const maxLength = 160;

/** A paper's own date, and the words of each paragraph. */
function accountsOf(
  folio: Folio,
  id: Id,
  plain: (text: string) => string,
): readonly { readonly record: Id; readonly words: string }[] {
  const papers = folio.documents
    .filter(({ incidents }) => incidents.some((link) => link.incident === id))
    .map((document) => ({ record: document.id, words: shortWhen(document.issued) }));
  const paragraphs = folio.statements.flatMap((statement) =>
    statement.paragraphs
      .filter(({ refs }) => refs.some(({ to }) => to === id))
      .map(({ text }) => ({ record: statement.id, words: shortened(plain(text)) })),
  );
  return [...papers, ...paragraphs];
}

function shortened(text: string): string {
  return text.length <= maxLength ? text : `${text.slice(0, maxLength).trimEnd()}…`;
}
