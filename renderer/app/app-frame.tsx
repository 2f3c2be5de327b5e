import { lazy, Suspense, useEffect, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { keepEvent } from '../../shared/keep-event.ts';
import type { SessionState } from '../../shared/contract.ts';
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
import { ask } from '../host.ts';
import { useCaseStore } from '../state/case-context.tsx';
import { useNav } from '../state/nav.tsx';
import type { PlaceName } from '../state/places.ts';
import { Cover } from './cover.tsx';
import { GuideBar } from './guide-bar.tsx';
import { useKeys } from './keys.ts';
import { useKeepPlace } from './last-place.ts';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { Settings } from './settings.tsx';
import { TopBar } from './top-bar.tsx';

const Timeline = lazy(() =>
  import('../features/timeline/timeline.tsx').then((module) => ({ default: module.Timeline })),
);

/** The open case: rail, top bar and the page the person is on. */
export function AppFrame(props: { readonly onLocked: (session: SessionState) => void }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { spot, back } = useNav();
  const [covered, setCovered] = useState(false);
  const [over, setOver] = useState<'palette' | 'settings' | null>(null);
  const lock = async () => {
    await store.flush();
    const reply = await ask('session.lock');
    if (reply.ok) props.onLocked(reply.value);
  };
  const main = useRef<HTMLElement>(null);
  // Another page begins at its top, wherever the one before was left.
  useLayoutEffect(() => {
    if (main.current) main.current.scrollTop = 0;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each place is a page to be read from its top
  }, [spot.place]);
  useKeepOnLeaving();
  useKeepPlace();
  useTellAwake();
  useKeys({
    lock: () => void lock(),
    hide: () => setCovered((before) => !before),
    search: () => setOver('palette'),
    undo: () => void store.undo(),
    redo: () => void store.redo(),
    back,
    print: () => window.print(),
    add: () => document.querySelector<HTMLButtonElement>('[aria-keyshortcuts="Control+N"]')?.click(),
  });
  return (
    <>
      {covered && <Cover onReturn={() => setCovered(false)} onLock={() => void lock()} />}
      <div className="app-frame" hidden={covered}>
        <a className="skip" href="#main" onClick={skipToMain}>
          {t('app.skip')}
        </a>
        <Rail
          onLock={() => void lock()}
          onHide={() => setCovered(true)}
          onSettings={() => setOver('settings')}
        />
        <TopBar onSearch={() => setOver('palette')} />
        <GuideBar />
        <main id="main" tabIndex={-1} className="main-pane" ref={main}>
          <Suspense fallback={<p className="opening">{t('app.opening')}</p>}>{pages[spot.place]()}</Suspense>
        </main>
        {over === 'palette' && (
          <Palette
            onClose={() => setOver(null)}
            onLock={() => void lock()}
            onHide={() => setCovered(true)}
            onSettings={() => setOver('settings')}
          />
        )}
        {over === 'settings' && <Settings onClose={() => setOver(null)} />}
      </div>
    </>
  );
}

const pages: Record<PlaceName, () => ReactNode> = {
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

function skipToMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}

/** What is still being typed is sent when the window is hidden or closed, or about to be locked. */
function useKeepOnLeaving(): void {
  const store = useCaseStore();
  useEffect(() => {
    const keep = () => void store.flush();
    window.addEventListener('pagehide', keep);
    window.addEventListener(keepEvent, keep);
    document.addEventListener('visibilitychange', keep);
    return () => {
      window.removeEventListener('pagehide', keep);
      window.removeEventListener(keepEvent, keep);
      document.removeEventListener('visibilitychange', keep);
    };
  }, [store]);
}

const awakeEvery = 30_000;

/** Tells the host that the person is there, at most twice a minute, so that it does not lock meanwhile. */
function useTellAwake(): void {
  useEffect(() => {
    let told = 0;
    const tell = () => {
      if (Date.now() - told < awakeEvery) return;
      told = Date.now();
      void ask('session.awake');
    };
    window.addEventListener('keydown', tell, true);
    window.addEventListener('pointermove', tell, true);
    return () => {
      window.removeEventListener('keydown', tell, true);
      window.removeEventListener('pointermove', tell, true);
    };
  }, []);
}
