import { useTranslation } from 'react-i18next';

const points = ['keeps', 'checks', 'makes', 'cannot'] as const;

/** What Folio is and is not, in four short pieces. */
export function About() {
  const { t } = useTranslation();
  return (
    <section className="about" aria-label={t('about.title')}>
      {points.map((point) => (
        <div key={point}>
          <h2>{t(`about.${point}.title`)}</h2>
          <p>{t(`about.${point}.text`)}</p>
        </div>
      ))}
    </section>
  );
}
