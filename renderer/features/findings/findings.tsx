import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useExplained } from '../../parts/findings/explained.ts';
import { underHeads } from '../../parts/records/grouping.ts';
import { useKnownFindings } from '../../parts/findings/known-findings.ts';
import { NothingFound } from '../../parts/findings/nothing-found.tsx';
import { useOwnTop } from '../../parts/records/scroll-to-top.ts';
import { useCase } from '../../state/case-context.tsx';
import { quotesOf, type KnownFinding } from '../../state/findings.ts';
import { useNav } from '../../state/nav.tsx';
import { Select } from '../../ui/choices.tsx';
import { ItemList } from '../../ui/item-list.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { FindingCard } from './finding-card.tsx';

const shows = ['open', 'info', 'decided', 'all'] as const;
type Show = (typeof shows)[number];

/** Everything that does not fit together yet, by weight. */
export function Findings() {
  const { t } = useTranslation();
  const { spot, go } = useNav();
  const { found } = useCase();
  const known = useKnownFindings();
  const explained = useExplained();
  const [show, setShow] = useState<Show>('open');
  const { items, groups } = useMemo(() => {
    const heads = weights.map((id) => ({ id, label: t(`severity.${id}`) }));
    const shown = known.filter((each) => wanted(each, show));
    return underHeads(
      shown.map((each) => ({ ...each, id: each.finding.id })),
      heads,
      ({ finding }) => finding.severity,
    );
  }, [known, show, t]);
  const open = known.find(({ finding }) => finding.id === spot.record);
  const pane = useOwnTop(open?.finding.id ?? null);
  return (
    <div className={`collection ${open ? 'with-record' : ''}`}>
      <section className="list-pane" aria-label={t('places.findings')}>
        <header className="list-head">
          <h1>{t('places.findings')}</h1>
        </header>
        <p className="list-lead">{t('findings.lead')}</p>
        {/* Before the first check a count would say that there is none. */}
        {found > 0 && (
          <div className="list-tools">
            <Select
              label={t('findings.show')}
              value={show}
              options={shows.map((value) => ({
                value,
                label: t(`findings.showing.${value}`, {
                  count: known.filter((each) => wanted(each, value)).length,
                }),
              }))}
              onChange={setShow}
            />
          </div>
        )}
        <ItemList
          label={t('places.findings')}
          items={items}
          groups={groups}
          selected={spot.record}
          onSelect={(id) => go('findings', id)}
          empty={
            <p>
              <NothingFound />
            </p>
          }
        >
          {({ finding, decision }) => (
            <>
              <span className="item-title two-lines">{explained(finding).title}</span>
              <span className="item-line">
                {decision ? t(`decision.${decision.action}`) : quotesOf(finding)}
              </span>
              <SeverityMark severity={finding.severity} />
            </>
          )}
        </ItemList>
      </section>
      <section className="record-pane" aria-label={t('findings.card')} ref={pane}>
        {open ? (
          <>
            <button type="button" className="link-button back-to-list" onClick={() => go('findings')}>
              {t('list.back', { what: t('places.findings') })}
            </button>
            <FindingCard key={open.finding.id} known={open} />
          </>
        ) : (
          <p className="pane-empty">{items.length > 0 && t('list.choose')}</p>
        )}
      </section>
    </div>
  );
}

/** What is only good to know stands apart, as it does in the rail's count. */
function wanted({ finding, decision }: KnownFinding, show: Show): boolean {
  if (show === 'all') return true;
  if (show === 'decided') return decision !== null;
  return decision === null && (finding.severity === 'info') === (show === 'info');
}

/** Heaviest first; the host's order within each. */
const weights = ['error', 'warning', 'info'] as const;
