import { useTranslation } from 'react-i18next';
import { useSettledCase } from '../state/case-context.tsx';
import { entriesOf, guideSteps, pageOfStep, useGuide } from '../state/guide.tsx';
import { useNav } from '../state/nav.tsx';
import { Button } from '../ui/button.tsx';

/** Where the person is on the guided path, what is there, and the ways on, back and out. */
export function GuideBar() {
  const { t } = useTranslation();
  const { folio } = useSettledCase();
  const { location } = useNav();
  const { step, go, leave } = useGuide();
  if (step === null) return null;
  const at = guideSteps.indexOf(step);
  const [before, after] = [guideSteps[at - 1], guideSteps[at + 1]];
  const entries = entriesOf(step, folio);
  const away = location.page !== pageOfStep[step];
  return (
    <section className="guide-bar" aria-label={t('guide.path')}>
      <p>
        <strong>{t(`guide.step.${step}`)}</strong>
        <span>{t(`guide.hint.${step}`)}</span>
        <small>
          {t('guide.at', { number: at + 1, of: guideSteps.length })}
          {entries !== null && <> · {t('guide.entries', { count: entries })}</>}
        </small>
      </p>
      <div className="actions">
        {away && <Button onClick={() => go(step)}>{t('guide.return')}</Button>}
        {before && <Button onClick={() => go(before)}>{t('guide.before')}</Button>}
        {after && (
          <Button look="main" onClick={() => go(after)}>
            {t('guide.next')}
          </Button>
        )}
        <Button look="quiet" onClick={leave}>
          {t(after ? 'guide.leave' : 'guide.done')}
        </Button>
      </div>
    </section>
  );
}
