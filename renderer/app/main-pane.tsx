import { Suspense, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNav } from '../state/nav.tsx';
import { pages } from './pages.tsx';

/** The page the person is on. */
export function MainPane() {
  const { t } = useTranslation();
  const { place } = useNav().spot;
  const main = useRef<HTMLElement>(null);
  // Another page begins at its top, wherever the one before was left.
  useLayoutEffect(() => {
    if (main.current) main.current.scrollTop = 0;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each place is a page to be read from its top
  }, [place]);
  return (
    <main id="main" tabIndex={-1} className="main-pane" ref={main}>
      <Suspense fallback={<p className="opening">{t('app.opening')}</p>}>{pages[place]()}</Suspense>
    </main>
  );
}
