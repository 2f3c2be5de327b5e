import { useTranslation } from 'react-i18next';
import { backupAge, backupIsDue, daysSinceBackup, useCareState } from '../../parts/care/care-state.ts';
import { useCase } from '../../state/case-context.tsx';
import { useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';
import { SeverityMark } from '../../ui/severity-mark.tsx';

/** When the last backup was made, and a word when another is due. */
export function LastBackup() {
  const { t } = useTranslation();
  const { today } = useCase();
  const { go } = useNav();
  const care = useCareState();
  if (care === null) return null;
  const days = daysSinceBackup(care, today);
  return (
    <section className="card">
      <h2>{t('care.lastBackup')}</h2>
      <p>
        {backupAge(days, t)}{' '}
        {days !== null && care.changes > 0 && t('care.changesSince', { count: care.changes })}
      </p>
      {backupIsDue(care, today) && (
        <p className="preflight">
          <SeverityMark severity="warning" />
          <span>{t('care.backupDue')}</span>
        </p>
      )}
      <Button look="quiet" onClick={() => go('care')}>
        {t('care.seeCare')}
      </Button>
    </section>
  );
}
