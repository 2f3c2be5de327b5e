import { useTranslation } from 'react-i18next';
import { useExplained } from '../../parts/findings/explained.ts';
import { NothingFound } from '../../parts/findings/nothing-found.tsx';
import { useCase } from '../../state/case-context.tsx';
import { quotesOf, type KnownFinding } from '../../state/findings.ts';
import { useNav } from '../../state/nav.tsx';
import { Select } from '../../ui/choices.tsx';
import { ItemList } from '../../ui/item-list.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';
import { filters, passes, type Filter } from './finding-filter.ts';
import type { FilteredFindings } from './use-filtered-findings.ts';

/** The findings by severity, narrowed to what the person wants to see. */
export function FindingList(props: {
  readonly known: readonly KnownFinding[];
  readonly filtered: FilteredFindings;
  readonly selected: string | null;
}) {
  const { t } = useTranslation();
  const { go } = useNav();
  const { found } = useCase();
  const { items, groups, filter, setFilter } = props.filtered;
  return (
    <section className="list-pane" aria-label={t('places.findings')}>
      <header className="list-head">
        <h1>{t('places.findings')}</h1>
      </header>
      <p className="list-lead">{t('findings.lead')}</p>
      {/* Before the first check a count would say that there is none. */}
      {found > 0 && <FilterSelect known={props.known} filter={filter} onChange={setFilter} />}
      <ItemList
        label={t('places.findings')}
        items={items}
        groups={groups}
        selected={props.selected}
        onSelect={(id) => go('findings', id)}
        empty={
          <p>
            <NothingFound />
          </p>
        }
      >
        {(known) => <FindingRow known={known} />}
      </ItemList>
    </section>
  );
}

function FilterSelect(props: {
  readonly known: readonly KnownFinding[];
  readonly filter: Filter;
  readonly onChange: (filter: Filter) => void;
}) {
  const { t } = useTranslation();
  const countOf = (filter: Filter) => props.known.filter((each) => passes(each, filter)).length;
  return (
    <div className="list-tools">
      <Select
        label={t('findings.show')}
        value={props.filter}
        options={filters.map((value) => ({
          value,
          label: t(`findings.showing.${value}`, { count: countOf(value) }),
        }))}
        onChange={props.onChange}
      />
    </div>
  );
}

function FindingRow({ known: { finding, decision } }: { readonly known: KnownFinding }) {
  const { t } = useTranslation();
  const explained = useExplained();
  return (
    <>
      <span className="item-title two-lines">{explained(finding).title}</span>
      <span className="item-line">{decision ? t(`decision.${decision.action}`) : quotesOf(finding)}</span>
      <SeverityMark severity={finding.severity} />
    </>
  );
}
