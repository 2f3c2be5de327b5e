import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { underHeadings } from '../../parts/records/grouping.ts';
import type { KnownFinding } from '../../state/findings.ts';
import type { Group } from '../../ui/list-layout.ts';
import { passes, type Filter } from './finding-filter.ts';

/** A finding as a list shows it. */
export interface ListedFinding extends KnownFinding {
  readonly id: string;
}

/** The findings that a filter lets through, under a heading for each severity. */
export interface FilteredFindings {
  readonly items: readonly ListedFinding[];
  readonly groups: readonly Group[];
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
}

/** Filters and groups the findings; those still open at first. */
export function useFilteredFindings(known: readonly KnownFinding[]): FilteredFindings {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<Filter>('open');
  const listed = useMemo(() => {
    const headings = severities.map((id) => ({ id, label: t(`severity.${id}`) }));
    const shown = known.filter((each) => passes(each, filter));
    return underHeadings(
      shown.map((each) => ({ ...each, id: each.finding.id })),
      headings,
      ({ finding }) => finding.severity,
    );
  }, [known, filter, t]);
  return { ...listed, filter, setFilter };
}

/** Heaviest first; the host's order within each. */
const severities = ['error', 'warning', 'info'] as const;
