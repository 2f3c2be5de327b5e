import { Printer } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** The recovery code, seen this once: to be copied by hand or printed. */
export function RecoveryCodeDialog(props: {
  readonly code: string;
  /** What follows once it is written down; an older code is in force until then. */
  readonly onWritten?: () => void;
  /** It opens nothing yet: what follows once it is written down. Closing the dialog leaves all as it is. */
  readonly onGoOn?: () => void;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('care.codeTitle')} onClose={props.onClose}>
      <p>{t('care.codeOnce')}</p>
      {props.onGoOn && <p>{t('care.codeNotYet')}</p>}
      <p className="recovery-code print-only" dir="ltr">
        {props.code}
      </p>
      <p className="quiet-text">{t('care.codeUse')}</p>
      <p className="quiet-text">{t('care.codePrintWarning')}</p>
      <div className="actions">
        <Button look="main" onClick={props.onGoOn ?? props.onWritten ?? props.onClose}>
          {t(props.onGoOn ? 'care.codeThenRekey' : 'care.codeWritten')}
        </Button>
        <Button icon={Printer} onClick={() => window.print()}>
          {t('care.print')}
        </Button>
      </div>
    </Dialog>
  );
}
