import { useMemo } from 'react';
import { useCasePart } from '../../state/case-context.tsx';
import type { CaseState } from '../../state/case-state.ts';
import { openFindings, withDecisions, type KnownFinding } from '../../state/findings.ts';

/** Every finding of the case with what was decided about it. */
export function useKnownFindings(): readonly KnownFinding[] {
  const findings = useCasePart(findingsIn);
  const decisions = useCasePart(decisionsIn);
  return useMemo(() => withDecisions(findings, decisions), [findings, decisions]);
}

const findingsIn = ({ findings }: CaseState) => findings;
const decisionsIn = ({ folio }: CaseState) => folio.decisions;

/** Findings nobody has decided about yet. */
export function useOpenFindings(): readonly KnownFinding[] {
  const known = useKnownFindings();
  return useMemo(() => openFindings(known), [known]);
}
