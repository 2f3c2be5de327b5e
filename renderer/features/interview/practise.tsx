import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { parseWhen, type When } from '../../../shared/dates/when.ts';
import { NothingDated } from '../../parts/findings/nothing-dated.tsx';
import { useCase } from '../../state/case-context.tsx';
import { pageOf, useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';
import { readingSentence } from '../../ui/date-field/date-text.ts';
import { TextField } from '../../ui/text-field.tsx';
import { keyDatesOf, relationOf, type KeyDate } from './key-dates.ts';
import { keyDateTitle } from './key-date-title.ts';

/** Goes over the dates one by one: an answer from memory is set beside the record. Nothing is counted or kept. */
export function Practise() {
  const { t } = useTranslation();
  const { folio, byId } = useCase();
  const [keyDates] = useState(() => keyDatesOf(folio));
  const [at, setAt] = useState(0);
  const keyDate = keyDates[at];
  if (!keyDate) return <NothingDated />;
  return (
    <section className="card practise" aria-label={t('interview.part.practise')}>
      <p className="quiet-text">{t('interview.practiseLead')}</p>
      <Question key={at} keyDate={keyDate} title={keyDateTitle(keyDate, byId, t)} />
      <div className="actions">
        <Button disabled={at === 0} onClick={() => setAt(at - 1)}>
          {t('interview.before')}
        </Button>
        <Button disabled={at === keyDates.length - 1} onClick={() => setAt(at + 1)}>
          {t('interview.next')}
        </Button>
        <Button look="quiet" onClick={() => setAt(Math.floor(Math.random() * keyDates.length))}>
          {t('interview.any')}
        </Button>
      </div>
    </section>
  );
}

function Question(props: { readonly keyDate: KeyDate; readonly title: string }) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const [answer, setAnswer] = useState<When | 'none' | null>(null);
  const show = (event: FormEvent) => {
    event.preventDefault();
    setAnswer(text.trim() === '' ? 'none' : parseWhen({ asGiven: text }));
  };
  return (
    <form className="welcome-form" onSubmit={show}>
      <TextField
        label={t('interview.when', { name: props.title })}
        hint={t('date.hint')}
        value={text}
        max={500}
        autoFocus
        onChange={(next) => {
          setText(next);
          setAnswer(null);
        }}
      />
      <div className="actions">
        <button type="submit" className="button main">
          {t('interview.show')}
        </button>
        <Button onClick={() => setAnswer('none')}>{t('interview.forgot')}</Button>
      </div>
      <div aria-live="polite">
        {answer !== null && <AnswerAndRecord keyDate={props.keyDate} answer={answer} />}
      </div>
    </form>
  );
}

/** The answer and the record side by side, and in one line how they differ. */
function AnswerAndRecord(props: { readonly keyDate: KeyDate; readonly answer: When | 'none' }) {
  const { t, i18n } = useTranslation();
  const { go } = useNav();
  const { keyDate, answer } = props;
  const { record } = keyDate;
  return (
    <div className="decision-form">
      <dl className="differences">
        {answer !== 'none' && (
          <div>
            <dt>{t('interview.fromMemory')}</dt>
            <dd>
              <bdi>{answer.asGiven}</bdi>
            </dd>
          </div>
        )}
        <div>
          <dt>{t('interview.inRecord')}</dt>
          <dd>
            <bdi>{keyDate.when.asGiven}</bdi>
            <br />
            {readingSentence(keyDate.when, t, i18n.language)}
          </dd>
        </div>
      </dl>
      {answer !== 'none' && <p>{relationText(answer, keyDate.when, t)}</p>}
      <Button look="quiet" onClick={() => go(pageOf(record.record), record.id)}>
        {t('timeline.open')}
      </Button>
    </div>
  );
}

function relationText(answer: When, record: When, t: ReturnType<typeof useTranslation>['t']): string {
  const compared = relationOf(answer, record);
  return compared.relation === 'apart'
    ? t('interview.standing.apart', { count: compared.days })
    : t(`interview.standing.${compared.relation}`);
}
