import { CircleCheck, CircleDashed } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useCase } from '../../state/case-context.tsx';
import { entriesOf, guideSteps, pageOfStep, useGuide } from '../../state/guide.tsx';
import { useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';

/** The guided path beside the free one: six questions, what is there for each, and a way in at any of them. */
export function GuideSteps() {
  const { t } = useTranslation();
  const { folio } = useCase();
  const { step, go } = useGuide();
  const nav = useNav();
  return (
    <section className="card">
      <h2>{t('guide.path')}</h2>
      <p className="quiet-text">{t('guide.lead')}</p>
      <ol className="guide-steps">
        {guideSteps.map((each) => {
          const entries = entriesOf(each, folio);
          const Mark = entries === null || entries > 0 ? CircleCheck : CircleDashed;
          return (
            <li key={each}>
              <button type="button" className="side-link" onClick={() => nav.go(pageOfStep[each])}>
                {entries !== null && <Mark size={18} aria-hidden />}
                <span>
                  {t(`guide.step.${each}`)}
                  <small>
                    {entries === null ? t('guide.hint.missing') : t('guide.entries', { count: entries })}
                  </small>
                </span>
              </button>
            </li>
          );
        })}
      </ol>
      <Button onClick={() => go(step ?? 'who')}>{t(step === null ? 'guide.start' : 'guide.goOn')}</Button>
    </section>
  );
}
