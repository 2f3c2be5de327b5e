import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCareState } from '../../parts/care/care-state.ts';
import { Backups } from './backups.tsx';
import { CannotProtect } from './limitations.tsx';
import { CheckCase } from './integrity-check.tsx';
import { Erase } from './erase.tsx';
import { HandOver } from './exchange.tsx';
import { Passphrases } from './passphrases.tsx';
import { RecoveryCode } from './recovery-code.tsx';

/** Keeping the case safe: copies of it, the words that open it, its health, its end, and what Folio cannot do. */
export function Care() {
  const { t } = useTranslation();
  const [round, setRound] = useState(0);
  const care = useCareState(round);
  const look = () => setRound((before) => before + 1);
  return (
    <div className="page care">
      <header className="page-head">
        <h1>{t('places.care')}</h1>
        <p>{t('care.lead')}</p>
      </header>
      <div className="care-columns">
        <div>
          <Backups care={care} onDone={look} />
          <RecoveryCode has={care?.hasRecoveryCode ?? false} onMade={look} />
          <HandOver />
          <Erase />
        </div>
        <div>
          <CheckCase care={care} onCompacted={look} />
          <Passphrases />
          <CannotProtect />
        </div>
      </div>
    </div>
  );
}
