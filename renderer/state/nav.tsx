import { createContext, use, useCallback, useMemo, useState, type ReactNode } from 'react';
import type { RecordKind } from '../../shared/domain/case.ts';
import type { PageName } from './page-names.ts';

/** Where the person is: a page of the window and the record open in it. */
export interface Location {
  readonly page: PageName;
  readonly record: string | null;
}

interface Nav {
  readonly location: Location;
  readonly go: (page: PageName, record?: string | null) => void;
  readonly back: () => void;
  /** Undoes `back`, while nobody has gone elsewhere since. */
  readonly forward: () => void;
  readonly canGoBack: boolean;
}

const NavContext = createContext<Nav | null>(null);

/** Where the window is and how to go elsewhere; only inside an open case. */
export function useNav(): Nav {
  const nav = use(NavContext);
  if (nav === null) throw new Error('Navigation is used outside the open case.');
  return nav;
}

/** Keeps the trail of locations, for going back. */
export function NavProvider(props: { readonly start: Location; readonly children: ReactNode }) {
  const [{ trail }, setSteps] = useState<Steps>({ trail: [props.start], ahead: [] });
  const location = trail.at(-1) ?? props.start;
  const go = useCallback((page: PageName, record: string | null = null) => {
    setSteps((before) => ({ trail: nextTrail(before.trail, { page, record }), ahead: [] }));
  }, []);
  const back = useCallback(() => setSteps(stepBack), []);
  const forward = useCallback(() => setSteps(stepForward), []);
  const nav = useMemo(
    () => ({ location, go, back, forward, canGoBack: trail.length > 1 }),
    [location, go, back, forward, trail.length],
  );
  return <NavContext value={nav}>{props.children}</NavContext>;
}

/** The way here, and what was gone back from, the last first. */
interface Steps {
  readonly trail: readonly Location[];
  readonly ahead: readonly Location[];
}

function stepBack(steps: Steps): Steps {
  const { trail, ahead } = steps;
  return trail.length < 2 ? steps : { trail: trail.slice(0, -1), ahead: [...trail.slice(-1), ...ahead] };
}

function stepForward(steps: Steps): Steps {
  const [next, ...ahead] = steps.ahead;
  return next === undefined ? steps : { trail: [...steps.trail, next], ahead };
}

const longest = 50;

/** Moving along one list replaces the last step, so that "back" leaves the list in one go. */
function nextTrail(before: readonly Location[], next: Location): readonly Location[] {
  const last = before.at(-1);
  const kept = last?.page === next.page ? before.slice(0, -1) : before;
  return [...kept, next].slice(-longest);
}

/** The page where records of a kind are kept. */
export function pageOf(kind: RecordKind): PageName {
  const where: Record<RecordKind, PageName> = {
    case: 'interview',
    person: 'people',
    place: 'places',
    incident: 'incidents',
    history: 'histories',
    document: 'documents',
    statement: 'statements',
    attachment: 'documents',
    decision: 'findings',
  };
  return where[kind];
}
