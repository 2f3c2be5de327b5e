import { ArrowRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';

/** Stands where dates would, with the way to where they are written. */
export function NothingDated() {
  const { t } = useTranslation();
  const { go } = useNav();
  return (
    <div className="nothing-dated">
      <p>{t('timeline.empty')}</p>
      <Button icon={ArrowRight} onClick={() => go('incidents')}>
        {t('places.incidents')}
      </Button>
    </div>
  );
}
