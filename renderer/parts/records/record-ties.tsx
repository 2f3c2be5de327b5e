import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { FolioRecord, RecordKind } from '../../../shared/domain/case.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { useSettledCase } from '../../state/case-context.tsx';
import { findingsOf } from '../../state/findings.ts';
import { backlinksTo } from '../../state/links.ts';
import { nameOf, whenOf } from '../../state/names.ts';
import { pageOf, useNav } from '../../state/nav.tsx';
import { shortWhen } from '../../ui/date-field/date-text.ts';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { useExplained } from '../findings/explained.ts';
import { useOpenFindings } from '../findings/known-findings.ts';

/** What a record is tied to: its open findings, and the records that point at it. Not drawn again with each letter of the record. */
export const RecordTies = memo(function RecordTies(props: { readonly id: Id; readonly kind: RecordKind }) {
  const { folio } = useSettledCase();
  const { id, kind } = props;
  const ties = useMemo(() => backlinksTo(folio, id), [folio, id]);
  return (
    <>
      <OpenFindings id={id} />
      {(ties.length > 0 || kind !== 'case') && <Backlinks ties={ties} />}
    </>
  );
});

function OpenFindings({ id }: { readonly id: Id }) {
  const { t } = useTranslation();
  const { go } = useNav();
  const explained = useExplained();
  const found = findingsOf(useOpenFindings(), id);
  if (found.length === 0) return null;
  return (
    <section>
      <h3>{t('record.findings')}</h3>
      <ul className="side-list">
        {found.slice(0, mostFindings).map(({ finding }) => (
          <li key={finding.id}>
            <button type="button" className="side-link" onClick={() => go('findings', finding.id)}>
              <SeverityMark severity={finding.severity} />
              <span>{explained(finding).title}</span>
            </button>
          </li>
        ))}
      </ul>
      {found.length > mostFindings && (
        <button type="button" className="link-button" onClick={() => go('findings')}>
          {t('overview.seeFindings', { count: found.length })}
        </button>
      )}
    </section>
  );
}

const mostFindings = 5;

function Backlinks({ ties }: { readonly ties: readonly FolioRecord[] }) {
  const { t } = useTranslation();
  const { byId } = useSettledCase();
  const { go } = useNav();
  return (
    <section>
      <h3>{t('record.tied')}</h3>
      {ties.length === 0 && <p className="quiet-text">{t('record.noTies')}</p>}
      <ul className="side-list">
        {ties.slice(0, mostTies).map((tie) => (
          <li key={tie.id}>
            <button type="button" className="side-link" onClick={() => go(pageOf(tie.record), tie.id)}>
              <span>
                <small>{t(`kind.${tie.record}`)}</small>
                <bdi>{nameOf(tie, t, byId)}</bdi>
                <small>
                  <bdi>{shortWhen(whenOf(tie))}</bdi>
                </small>
              </span>
            </button>
          </li>
        ))}
      </ul>
      {ties.length > mostTies && (
        <p className="quiet-text">{t('record.moreTies', { count: ties.length - mostTies })}</p>
      )}
    </section>
  );
}

const mostTies = 60;
