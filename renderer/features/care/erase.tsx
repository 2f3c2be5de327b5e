import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Failure, Reply } from '../../../shared/reply.ts';
import { FailureNotice } from '../../parts/failures/failure-notice.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choices.tsx';
import { Dialog } from '../../ui/dialog.tsx';

/** In which the person can still stop it. */
const countdownSeconds = 20;

/** The end of the case on this disk: a countdown that can be stopped, then nothing brings it back. */
export function Erase(props: { readonly onErase: () => Promise<Reply<unknown>> }) {
  const { t } = useTranslation();
  const [isAcknowledged, setAcknowledged] = useState(false);
  const [counting, setCounting] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const erase = async () => {
    setCounting(false);
    const reply = await props.onErase();
    // The host throws this page away; a refusal is shown on the next one by the case being there still.
    if (!reply.ok) setFailure(reply.failure);
  };
  return (
    <section className="card" aria-labelledby="care-erase">
      <h2 id="care-erase">{t('care.erase')}</h2>
      <p>{t('care.eraseLead')}</p>
      <p>{t('care.eraseRemains')}</p>
      <CheckField label={t('care.eraseKnown')} checked={isAcknowledged} onChange={setAcknowledged} />
      <Button look="danger" disabled={!isAcknowledged} onClick={() => setCounting(true)}>
        {t('care.eraseNow')}
      </Button>
      <FailureNotice failure={failure} />
      {counting && <Countdown onStop={() => setCounting(false)} onEnd={() => void erase()} />}
    </section>
  );
}

function Countdown(props: { readonly onStop: () => void; readonly onEnd: () => void }) {
  const { t } = useTranslation();
  const [left, setLeft] = useState(countdownSeconds);
  const { onEnd } = props;
  useEffect(() => {
    if (left === 0) return onEnd();
    const timer = setTimeout(() => setLeft(left - 1), 1000);
    return () => clearTimeout(timer);
  }, [left, onEnd]);
  return (
    <Dialog title={t('care.eraseCounting')} onClose={props.onStop}>
      <p className="countdown" role="timer">
        {t('care.eraseIn', { count: left })}
      </p>
      <Button look="main" focusFirst onClick={props.onStop}>
        {t('care.eraseStop')}
      </Button>
    </Dialog>
  );
}
