import { lazy, type ReactNode } from 'react';
import { Care } from '../features/care/care.tsx';
import { Documents } from '../features/documents/documents.tsx';
import { Dossier } from '../features/dossier/dossier.tsx';
import { Findings } from '../features/findings/findings.tsx';
import { Histories } from '../features/histories/histories.tsx';
import { Incidents } from '../features/incidents/incidents.tsx';
import { Interview } from '../features/interview/interview.tsx';
import { Overview } from '../features/overview/overview.tsx';
import { People } from '../features/people/people.tsx';
import { Places } from '../features/places/places.tsx';
import { Statements } from '../features/statements/statements.tsx';
import type { PageName } from '../state/page-names.ts';

const Timeline = lazy(() =>
  import('../features/timeline/timeline.tsx').then((module) => ({ default: module.Timeline })),
);

/** What each page of the window shows. */
export const pageViews: Record<PageName, () => ReactNode> = {
  overview: () => <Overview />,
  timeline: () => <Timeline />,
  incidents: () => <Incidents />,
  histories: () => <Histories />,
  people: () => <People />,
  places: () => <Places />,
  documents: () => <Documents />,
  statements: () => <Statements />,
  findings: () => <Findings />,
  dossier: () => <Dossier />,
  interview: () => <Interview />,
  care: () => <Care />,
};
