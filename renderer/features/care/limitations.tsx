import { useTranslation } from 'react-i18next';

const limits = [
  'force',
  'watched',
  'open',
  'copies',
  'disk',
  'recent',
  'prints',
  'rollback',
  'forgotten',
] as const;

/** What Folio cannot protect you from, in plain words. */
export function Limitations() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="care-cannot">
      <h2 id="care-cannot">{t('care.cannot.title')}</h2>
      <p>{t('care.cannot.lead')}</p>
      <ul className="plain-points">
        {limits.map((limit) => (
          <li key={limit}>{t(`care.cannot.${limit}`)}</li>
        ))}
      </ul>
    </section>
  );
}
