import { Suspense, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useNav } from '../state/nav.tsx';
import { pageViews } from './page-views.tsx';

/** The page the person is on. */
export function MainPane() {
  const { t } = useTranslation();
  const { page } = useNav().location;
  const main = useRef<HTMLElement>(null);
  // Another page begins at its top, wherever the one before was left.
  useLayoutEffect(() => {
    if (main.current) main.current.scrollTop = 0;
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- each page is to be read from its top
  }, [page]);
  return (
    <main id="main" tabIndex={-1} className="main-pane" ref={main}>
      <Suspense fallback={<p className="opening">{t('app.opening')}</p>}>{pageViews[page]()}</Suspense>
    </main>
  );
}
