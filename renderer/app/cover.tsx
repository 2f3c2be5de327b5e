import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../ui/button.tsx';

const lockAfter = 120_000;

/** An empty page over the case; after two minutes the case locks. */
export function Cover(props: { readonly onReturn: () => void; readonly onLock: () => void }) {
  const { t } = useTranslation();
  const { onLock } = props;
  useEffect(() => {
    const timer = setTimeout(onLock, lockAfter);
    return () => clearTimeout(timer);
  }, [onLock]);
  return (
    <div className="cover">
      <Button look="quiet" onClick={props.onReturn}>
        {t('app.return')}
      </Button>
    </div>
  );
}
