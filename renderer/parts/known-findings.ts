import { useMemo } from 'react';
import { useCase } from '../state/case-context.tsx';
import { openFindings, withDecisions, type KnownFinding } from '../state/findings.ts';

/** Every finding of the case with what was decided about it. */
export function useKnownFindings(): readonly KnownFinding[] {
  const { findings, folio } = useCase();
  return useMemo(() => withDecisions(findings, folio.decisions), [findings, folio.decisions]);
}

/** Findings nobody has decided about yet. */
export function useOpenFindings(): readonly KnownFinding[] {
  const known = useKnownFindings();
  return useMemo(() => openFindings(known), [known]);
}
