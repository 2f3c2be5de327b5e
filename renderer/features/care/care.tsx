import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ask } from '../../host.ts';
import { useCareState } from '../../parts/care/care-state.ts';
import { Backups } from './backups.tsx';
import { Erase } from './erase.tsx';
import { Exchange } from './exchange.tsx';
import { IntegrityCheck } from './integrity-check.tsx';
import { Limitations } from './limitations.tsx';
import { Passphrases } from './passphrases.tsx';
import { RecoveryCode } from './recovery-code.tsx';

/** Keeping the case safe: copies of it, the words that open it, its health, its end, and what Folio cannot do. */
export function Care() {
  const { t } = useTranslation();
  const [revision, setRevision] = useState(0);
  const care = useCareState(revision);
  const refresh = () => setRevision((before) => before + 1);
  return (
    <div className="page care">
      <header className="page-head">
        <h1>{t('places.care')}</h1>
        <p>{t('care.lead')}</p>
      </header>
      <div className="care-columns">
        <div>
          <Backups care={care} onBackUp={() => ask('care.backup')} onDone={refresh} />
          <RecoveryCode
            hasCode={care?.hasRecoveryCode ?? false}
            onMake={(passphrase) => ask('care.makeRecoveryCode', { passphrase })}
            onConfirm={() => ask('care.confirmRecoveryCode')}
            onMade={refresh}
          />
          <Exchange
            onDump={() => ask('care.dump')}
            onCompare={() => ask('care.compare')}
            onImport={(review, theirs) => ask('care.import', { review, theirs: [...theirs] })}
          />
          <Erase onErase={() => ask('session.erase')} />
        </div>
        <div>
          <IntegrityCheck
            care={care}
            onCheck={() => ask('care.check')}
            onCompact={() => ask('care.compact')}
            onCompacted={refresh}
          />
          <Passphrases
            onChange={(now, next) => ask('care.changePassphrase', { now, next })}
            cutShort={care?.rekeyCutShort ?? false}
            onPrepareRekey={(now, next) => ask('care.prepareRekey', { now, next })}
            onRekey={() => ask('care.rekey')}
            onCancelRekey={() => ask('care.cancelRekey')}
            onRekeyed={refresh}
          />
          <Limitations />
        </div>
      </div>
    </div>
  );
}
