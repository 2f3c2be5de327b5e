import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../shared/contract.ts';
import { ask } from '../host.ts';
import { useHistorySteps } from '../parts/records/use-history-steps.ts';
import { useCaseStore } from '../state/case-context.tsx';
import { useNav } from '../state/nav.tsx';
import { NoticeEnd } from '../state/notices.tsx';
import { Cover } from './cover.tsx';
import { GuideBar } from './guide-bar.tsx';
import { useGoingBack } from './going-back.ts';
import { useKeys } from './keys.ts';
import { useSaveLocation } from './last-location.ts';
import { MainPane } from './main-pane.tsx';
import { Palette } from './palette.tsx';
import { Rail } from './rail.tsx';
import { useReportActivity } from './report-activity.ts';
import { useSaveOnLeaving } from './save-on-leaving.ts';
import { Settings } from './settings.tsx';
import { TopBar } from './top-bar.tsx';

/** The open case: rail, top bar and the page the person is on. */
export function AppFrame(props: { readonly onLocked: (session: SessionState) => void }) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { back, forward } = useNav();
  const { undo, redo } = useHistorySteps();
  const [covered, setCovered] = useState(false);
  const [over, setOver] = useState<'palette' | 'settings' | null>(null);
  const lock = async () => {
    await store.flush();
    const reply = await ask('session.lock');
    if (reply.ok) props.onLocked(reply.value);
  };
  const ways = {
    onLock: () => void lock(),
    onHide: () => setCovered(true),
    onSettings: () => setOver('settings'),
  };
  useSaveOnLeaving();
  useSaveLocation();
  useReportActivity();
  useGoingBack();
  useKeys({
    lock: ways.onLock,
    hide: () => setCovered((before) => !before),
    search: () => setOver('palette'),
    undo: () => undo(),
    redo,
    back,
    forward,
    stay: () => undefined,
    print: () => window.print(),
    add: () => document.querySelector<HTMLButtonElement>('[aria-keyshortcuts="Control+N"]')?.click(),
  });
  return (
    <>
      <NoticeEnd />
      {covered && <Cover onReturn={() => setCovered(false)} onLock={ways.onLock} />}
      <div className="app-frame" hidden={covered}>
        <a className="skip" href="#main" onClick={skipToMain}>
          {t('app.skip')}
        </a>
        <Rail {...ways} />
        <TopBar onSearch={() => setOver('palette')} />
        <GuideBar />
        <MainPane />
        {over === 'palette' && <Palette {...ways} onClose={() => setOver(null)} />}
        {over === 'settings' && <Settings onClose={() => setOver(null)} />}
      </div>
    </>
  );
}

function skipToMain(event: { preventDefault(): void }): void {
  event.preventDefault();
  document.getElementById('main')?.focus();
}
