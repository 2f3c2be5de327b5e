import { useTranslation } from 'react-i18next';
import { useKnownFindings } from '../../parts/findings/known-findings.ts';
import { useScrollToTop } from '../../parts/records/scroll-to-top.ts';
import type { KnownFinding } from '../../state/findings.ts';
import { useNav } from '../../state/nav.tsx';
import { FindingCard } from './finding-card.tsx';
import { FindingList } from './finding-list.tsx';
import { useFilteredFindings } from './use-filtered-findings.ts';

/** Everything that does not fit together yet, by weight. */
export function Findings() {
  const { location } = useNav();
  const known = useKnownFindings();
  const filtered = useFilteredFindings(known);
  const open = known.find(({ finding }) => finding.id === location.record);
  return (
    <div className={`collection ${open ? 'with-record' : ''}`}>
      <FindingList known={known} filtered={filtered} selected={location.record} />
      <FindingPane open={open} isListEmpty={filtered.items.length === 0} />
    </div>
  );
}

/** The open finding, with the way back to the list for a narrow window. */
function FindingPane({
  open,
  isListEmpty,
}: {
  readonly open: KnownFinding | undefined;
  readonly isListEmpty: boolean;
}) {
  const { t } = useTranslation();
  const { go } = useNav();
  const pane = useScrollToTop(open?.finding.id ?? null);
  return (
    <section className="record-pane" aria-label={t('findings.card')} ref={pane}>
      {open ? (
        <>
          <button type="button" className="link-button back-to-list" onClick={() => go('findings')}>
            {t('list.back', { what: t('places.findings') })}
          </button>
          <FindingCard key={open.finding.id} known={open} />
        </>
      ) : (
        <p className="pane-empty">{!isListEmpty && t('list.choose')}</p>
      )}
    </section>
  );
}
