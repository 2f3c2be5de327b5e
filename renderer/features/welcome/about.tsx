import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';

const points = ['keeps', 'checks', 'makes', 'cannot'] as const;

/** What Folio is and is not, in four short screens that can be left at any of them. */
export function About(props: { readonly onDone: () => void; readonly onBack: () => void }) {
  const { t } = useTranslation();
  const [at, setAt] = useState(0);
  const point = points[at] ?? 'keeps';
  const last = at === points.length - 1;
  return (
    <section className="welcome-card about" aria-label={t('about.title')}>
      <p className="quiet-text">{t('about.screen', { number: at + 1, of: points.length })}</p>
      <div aria-live="polite">
        <h1>{t(`about.${point}.title`)}</h1>
        <p>{t(`about.${point}.text`)}</p>
      </div>
      <div className="actions">
        <Button look="main" focusFirst onClick={() => (last ? props.onDone() : setAt(at + 1))}>
          {t(last ? 'about.done' : 'about.next')}
        </Button>
        <Button onClick={() => (at === 0 ? props.onBack() : setAt(at - 1))}>{t('app.back')}</Button>
        {!last && (
          <Button look="quiet" onClick={props.onDone}>
            {t('about.skip')}
          </Button>
        )}
      </div>
    </section>
  );
}
