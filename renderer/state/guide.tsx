import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Folio } from '../../shared/domain/case.ts';
import { assertNever } from '../../shared/assert-never.ts';
import { ask } from '../host.ts';
import { useNav } from './nav.tsx';
import type { PageName } from './page-names.ts';

/** The guided path, in order; each step is a question and the page that answers it. */
export const guideSteps = ['who', 'lived', 'happened', 'have', 'speak', 'missing'] as const;
export type GuideStep = (typeof guideSteps)[number];

/** The place where each step is done. */
export const pageOfStep: Record<GuideStep, PageName> = {
  who: 'people',
  lived: 'histories',
  happened: 'incidents',
  have: 'documents',
  speak: 'statements',
  missing: 'dossier',
};

/** How much is there for a step: entries made, never a share of a life. Null where nothing is counted. */
export function entriesOf(step: GuideStep, folio: Folio): number | null {
  switch (step) {
    case 'who':
      return folio.people.length;
    case 'lived':
      return folio.histories.length;
    case 'happened':
      return folio.incidents.length;
    case 'have':
      return folio.documents.length;
    case 'speak':
      return folio.statements.length;
    case 'missing':
      return null;
    default:
      return assertNever(step);
  }
}

interface Guide {
  /** The step the person is on, or null off the path. */
  readonly step: GuideStep | null;
  readonly go: (step: GuideStep) => void;
  readonly leave: () => void;
}

const GuideContext = createContext<Guide | null>(null);

/** The guided path; only inside an open case. */
export function useGuide(): Guide {
  const guide = use(GuideContext);
  if (guide === null) throw new Error('The guide is used outside the open case.');
  return guide;
}

const key = 'guide';

/** Keeps the step with the case, so that the path goes on where it was left. */
export function GuideProvider(props: { readonly children: ReactNode }) {
  const { go: open } = useNav();
  const [step, setStep] = useState<GuideStep | null>(null);
  useEffect(() => {
    void ask('draft.read', { key }).then((reply) => {
      if (reply.ok) setStep(guideSteps.find((each) => each === reply.value) ?? null);
    });
  }, []);
  const go = useCallback(
    (next: GuideStep) => {
      setStep(next);
      open(pageOfStep[next]);
      void ask('draft.keep', { key, text: next });
    },
    [open],
  );
  const leave = useCallback(() => {
    setStep(null);
    void ask('draft.keep', { key, text: '' });
  }, []);
  const guide = useMemo(() => ({ step, go, leave }), [step, go, leave]);
  return <GuideContext value={guide}>{props.children}</GuideContext>;
}
