import { useEffect, useState } from 'react';
import { I18nProvider } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SessionState } from '../../shared/contract.ts';
import type { Failure } from '../../shared/reply.ts';
import { Welcome } from '../features/welcome/welcome.tsx';
import { ask } from '../host.ts';
import { failureText } from '../parts/failures/failure-text.ts';
import { CaseContext } from '../state/case-context.tsx';
import { CaseStore } from '../state/case-store.ts';
import { GuideProvider } from '../state/guide.tsx';
import { NavProvider, type Location } from '../state/nav.tsx';
import { NoticeProvider } from '../state/notices.tsx';
import { readPreferences } from '../state/preferences.ts';
import { useTheme } from './appearance.ts';
import { AppFrame } from './app-frame.tsx';
import { readLastLocation } from './last-location.ts';
import { useSaveWindowBounds } from './window-bounds.ts';

/** The window: the first page until a case is open, then the app frame. */
export function App() {
  const { i18n } = useTranslation();
  const [session, setSession] = useState<SessionState | null>(null);
  useTheme();
  useSaveWindowBounds();
  useEffect(() => {
    void Promise.all([ask('session.state'), readPreferences()]).then(([reply]) =>
      setSession(reply.ok ? reply.value : closed),
    );
  }, []);
  if (session === null) return null;
  return (
    <I18nProvider locale={i18n.language}>
      <NoticeProvider>
        {session.state === 'open' ? (
          <OpenCase onLocked={setSession} />
        ) : (
          <Welcome session={session} onOpen={setSession} />
        )}
      </NoticeProvider>
    </I18nProvider>
  );
}

const closed: SessionState = { state: 'closed', folder: null, shell: '', lockAfter: 5 };

/** How long a busy page may put off checking the dates, in milliseconds. */
const longestWait = 150;

function OpenCase(props: { readonly onLocked: (session: SessionState) => void }) {
  const { t } = useTranslation();
  const [store, setStore] = useState<CaseStore | null>(null);
  const [start, setStart] = useState<Location | null>(null);
  const [failure, setFailure] = useState<Failure | null>(null);
  useEffect(() => {
    void readLastLocation().then(setStart);
    void ask('case.view').then((reply) => {
      if (reply.ok) setStore(new CaseStore(reply.value, ask));
      else setFailure(reply.failure);
    });
  }, []);
  useEffect(() => {
    if (store === null) return undefined;
    // The first screen is drawn before the dates are checked, which takes longer.
    const idle = requestIdleCallback(() => void store.check(), { timeout: longestWait });
    return () => cancelIdleCallback(idle);
  }, [store]);
  if (failure)
    return (
      <p className="trouble" role="alert">
        {failureText(failure.code, failure.message, t)}
      </p>
    );
  if (store === null || start === null) return <p className="opening">{t('welcome.working')}</p>;
  return (
    <CaseContext value={store}>
      <NavProvider start={start}>
        <GuideProvider>
          <AppFrame onLocked={props.onLocked} />
        </GuideProvider>
      </NavProvider>
    </CaseContext>
  );
}
