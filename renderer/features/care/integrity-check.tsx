import { HeartPulse } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CareState } from '../../../shared/care/care-state.ts';
import type { CaseProblem, CaseReport } from '../../../shared/care/case-report.ts';
import type { CompactReport } from '../../../shared/care/compact-report.ts';
import { FailureNotice } from '../../parts/failures/failure-notice.tsx';
import { useJob } from '../../parts/jobs/use-job.ts';
import { useCase, useCaseStore } from '../../state/case-context.tsx';
import { nameOf } from '../../state/names.ts';
import { pageOf, useNav } from '../../state/nav.tsx';
import { Button } from '../../ui/button.tsx';
import { Disclosure } from '../../ui/disclosure.tsx';
import { Progress } from '../../ui/progress.tsx';
import { megabytes } from './megabytes.ts';
import type { StartJob } from './start-job.ts';

/** Reads everything and says in plain words whether it is whole; drops earlier versions where they take room. */
export function IntegrityCheck(props: {
  readonly care: CareState | null;
  readonly onCheck: StartJob<CaseReport>;
  readonly onCompact: StartJob<CompactReport>;
  readonly onCompacted: () => void;
}) {
  const { t } = useTranslation();
  const { running, failure, run, cancel } = useJob();
  const [report, setReport] = useState<CaseReport | null>(null);
  const check = async () => {
    setReport(null);
    const last = await run(props.onCheck);
    if (last) setReport(last.result);
  };
  return (
    <section className="card" aria-labelledby="care-check">
      <h2 id="care-check">{t('care.check')}</h2>
      <p>{t('care.checkLead')}</p>
      <Button icon={HeartPulse} disabled={running !== null} onClick={() => void check()}>
        {t('care.checkNow')}
      </Button>
      {running && (
        <Progress label={t('care.checking')} done={running.done} total={running.total} onCancel={cancel} />
      )}
      <FailureNotice failure={failure} />
      {report && <Report report={report} />}
      <Compact care={props.care} onCompact={props.onCompact} onDone={props.onCompacted} />
    </section>
  );
}

function Report(props: { readonly report: CaseReport }) {
  const { t } = useTranslation();
  const { ok, problems } = props.report;
  return (
    <div role="status">
      <p>
        <strong>{t(ok ? 'care.whole' : 'care.damaged')}</strong>
      </p>
      {!ok && <p>{t('care.damagedNow')}</p>}
      <ul className="side-list">
        {problems.map((problem, at) => (
          <Problem key={`${problem.code}${problem.record ?? ''}${at}`} problem={problem} />
        ))}
      </ul>
    </div>
  );
}

function Problem(props: { readonly problem: CaseProblem }) {
  const { t } = useTranslation();
  const { byId } = useCase();
  const { go } = useNav();
  const { code, record: id } = props.problem;
  const record = id === undefined ? undefined : byId.get(id);
  return (
    <li>
      {t(`care.problem.${code}`)}{' '}
      {record && (
        <button type="button" className="link-button" onClick={() => go(pageOf(record.record), record.id)}>
          <bdi>{nameOf(record, t)}</bdi>
        </button>
      )}
      {record === undefined && id !== undefined && <small dir="ltr">{id}</small>}
    </li>
  );
}

function Compact(props: {
  readonly care: CareState | null;
  readonly onCompact: StartJob<CompactReport>;
  readonly onDone: () => void;
}) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { running, failure, run } = useJob();
  const [done, setDone] = useState<CompactReport | null>(null);
  const compact = async () => {
    await store.flush();
    const last = await run(props.onCompact);
    if (last?.change) store.takeChange(last.change);
    if (last) setDone(last.result);
    props.onDone();
  };
  return (
    <Disclosure title={t('care.compact')}>
      <p>{t('care.compactLead', { size: megabytes(props.care?.bytes ?? 0) })}</p>
      <Button disabled={running !== null} onClick={() => void compact()}>
        {t(running ? 'care.compacting' : 'care.compactNow')}
      </Button>
      <FailureNotice failure={failure} />
      {done && (
        <p role="status">
          {t('care.compacted', { before: megabytes(done.before), after: megabytes(done.after) })}
        </p>
      )}
    </Disclosure>
  );
}
