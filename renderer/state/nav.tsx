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
  const [trail, setTrail] = useState<readonly Location[]>([props.start]);
  const location = trail.at(-1) ?? props.start;
  const go = useCallback((page: PageName, record: string | null = null) => {
    setTrail((before) => nextTrail(before, { page, record }));
  }, []);
  const back = useCallback(
    () => setTrail((before) => (before.length > 1 ? before.slice(0, -1) : before)),
    [],
  );
  const nav = useMemo(
    () => ({ location, go, back, canGoBack: trail.length > 1 }),
    [location, go, back, trail.length],
  );
  return <NavContext value={nav}>{props.children}</NavContext>;
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
