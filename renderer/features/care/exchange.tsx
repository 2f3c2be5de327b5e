import { FileInput, FileOutput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DumpReport, ImportReview } from '../../../shared/exchange/reports.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { FailureNotice } from '../../parts/failures/failure-notice.tsx';
import { useHistorySteps } from '../../parts/records/use-history-steps.ts';
import { useJob } from '../../parts/jobs/use-job.ts';
import { useCaseStore } from '../../state/case-context.tsx';
import { useNotice } from '../../state/notices.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choices.tsx';
import { Progress } from '../../ui/progress.tsx';
import { ReviewImport } from './review-import.tsx';
import type { StartJob } from './start-job.ts';

/** A copy that others can read, and the way their copy comes back. */
export function Exchange(props: DumpProps & ImportProps) {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="care-hand">
      <h2 id="care-hand">{t('care.hand')}</h2>
      <Dump onDump={props.onDump} />
      <Import onCompare={props.onCompare} onImport={props.onImport} />
    </section>
  );
}

interface DumpProps {
  readonly onDump: StartJob<DumpReport>;
}

function Dump(props: DumpProps) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { running, failure, run, cancel } = useJob();
  const [isAcknowledged, setAcknowledged] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  const dump = async () => {
    setPath(null);
    await store.flush();
    const last = await run(props.onDump);
    if (last) setPath(last.result.path);
    setAcknowledged(false);
  };
  return (
    <>
      <p>{t('care.dumpLead')}</p>
      <CheckField label={t('care.dumpKnown')} checked={isAcknowledged} onChange={setAcknowledged} />
      <Button icon={FileOutput} disabled={!isAcknowledged || running !== null} onClick={() => void dump()}>
        {t('care.dumpNow')}
      </Button>
      {running && (
        <Progress label={t('care.dumping')} done={running.done} total={running.total} onCancel={cancel} />
      )}
      <FailureNotice failure={failure} />
      {path !== null && (
        <div className="written" role="status">
          <p>{t('care.dumped')}</p>
          <p dir="ltr">
            <bdi>{path}</bdi>
          </p>
        </div>
      )}
    </>
  );
}

interface ImportProps {
  readonly onCompare: StartJob<ImportReview>;
  /** Takes in what is new, and these of the records that differ. */
  readonly onImport: (review: string, theirs: readonly Id[]) => ReturnType<StartJob<null>>;
}

function Import(props: ImportProps) {
  const { t } = useTranslation();
  const { running, failure, cancel, review, compare, take, close } = useImport(props);
  return (
    <>
      <p>{t('care.importLead')}</p>
      <Button icon={FileInput} disabled={running !== null} onClick={() => void compare()}>
        {t('care.importNow')}
      </Button>
      {running && (
        <Progress label={t('care.comparing')} done={running.done} total={running.total} onCancel={cancel} />
      )}
      <FailureNotice failure={failure} />
      {review && <ReviewImport review={review} onTake={(theirs) => void take(theirs)} onClose={close} />}
    </>
  );
}

/** Compares a file with the case, and takes in what the person chose of it. */
function useImport(props: ImportProps) {
  const { t } = useTranslation();
  const store = useCaseStore();
  const notice = useNotice();
  const { undo } = useHistorySteps();
  const { running, failure, run, cancel } = useJob();
  const [review, setReview] = useState<ImportReview | null>(null);
  const compare = async () => {
    await store.flush();
    const last = await run(props.onCompare);
    if (last) setReview(last.result);
  };
  const take = async (theirs: readonly string[]) => {
    if (review === null) return;
    const chosen = review.differing.map((each) => each.theirs.id).filter((id) => theirs.includes(id));
    setReview(null);
    await store.flush();
    const before = store.snapshot().case.revision;
    const last = await run(() => props.onImport(review.review, chosen));
    if (!last) return;
    await store.refresh();
    const { undoes } = store.snapshot().case;
    // A copy that held nothing new changed nothing: undo would take back what was done before.
    const isNew = undoes?.name === 'case.import' && undoes.revision > before;
    notice({
      text: t('care.imported'),
      tone: 'plain',
      ...(isNew && { action: { label: t('common.undo'), run: () => undo(undoes.revision) } }),
    });
  };
  return { running, failure, cancel, review, compare, take, close: () => setReview(null) };
}
