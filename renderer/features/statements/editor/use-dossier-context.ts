import { useMemo } from 'react';
import type { Folio } from '../../../../shared/domain/case.ts';
import { daySchema } from '../../../../shared/dates/day.ts';
import type { DossierContext } from '../../../../shared/dossier/dossier-context.ts';
import { prepareContext } from '../../../../shared/dossier/prepare-context.ts';
import { profiles } from '../../../../shared/profiles/profiles.ts';
import { useCase } from '../../../state/case-context.tsx';
import { useDebouncedValue } from '../../../state/timing/use-debounced.ts';

const contextDelay = 500;

/** The dossier as it stands, for what it calls things; made anew when no change has come for a while, so that typing never waits. */
export function useDossierContext(): DossierContext {
  const { folio, today } = useCase();
  const settled = useDebouncedValue(folio, contextDelay);
  return useMemo(() => contextOf(settled, today), [settled, today]);
}

/** What the parts of a dossier are made from; `keepNames`: the names of people whose identity is hidden stay. */
export function contextOf(folio: Folio, today: string, keepNames = false): DossierContext {
  return prepareContext(folio, profiles[folio.case.profile], { today: daySchema.parse(today), keepNames });
}
