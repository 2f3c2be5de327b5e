import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';

/** How far long work is, and the way to stop it. */
export function Progress(props: {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly onCancel: () => void;
}) {
  const { t } = useTranslation();
  return (
    <div className="progress">
      <p aria-live="polite">{props.label}</p>
      <progress
        aria-label={props.label}
        value={props.total > 0 ? props.done : undefined}
        max={props.total > 0 ? props.total : undefined}
      />
      <Button look="quiet" onClick={props.onCancel}>
        {t('common.cancel')}
      </Button>
    </div>
  );
}
