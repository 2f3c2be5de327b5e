import { useTranslation } from 'react-i18next';
import { assertNever } from '../../../shared/assert-never.ts';
import { useChecking } from '../../state/case-context.tsx';

/** Said where no finding is to be shown: that there is none, once the dates have been checked. */
export function NothingFound() {
  const { t } = useTranslation();
  const checking = useChecking();
  switch (checking) {
    case 'done':
      return t('findings.none');
    case 'going on':
      return <span aria-live="polite">{t('findings.checking')}</span>;
    case 'failed':
      return t('findings.unchecked');
    default:
      return assertNever(checking);
  }
}
