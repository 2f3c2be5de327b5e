import { FileInput, FileOutput } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportReview } from '../../../shared/exchange/reports.ts';
import { ask } from '../../host.ts';
import { Trouble } from '../../parts/failures/failure-notice.tsx';
import { useJob } from '../../parts/jobs/use-job.ts';
import { useCaseStore } from '../../state/case-context.tsx';
import { useNotice } from '../../state/notices.tsx';
import { Button } from '../../ui/button.tsx';
import { CheckField } from '../../ui/choices.tsx';
import { Progress } from '../../ui/progress.tsx';
import { ReviewImport } from './review-import.tsx';

/** A copy that others can read, and the way their copy comes back. */
export function HandOver() {
  const { t } = useTranslation();
  return (
    <section className="card" aria-labelledby="care-hand">
      <h2 id="care-hand">{t('care.hand')}</h2>
      <Dump />
      <Import />
    </section>
  );
}

function Dump() {
  const { t } = useTranslation();
  const store = useCaseStore();
  const { running, trouble, run, cancel } = useJob();
  const [known, setKnown] = useState(false);
  const [path, setPath] = useState<string | null>(null);
  const dump = async () => {
    setPath(null);
    await store.flush();
    const last = await run(() => ask('care.dump'));
    // A dump's result is its report, by the contract.
    if (last) setPath(last.result.path);
    setKnown(false);
  };
  return (
    <>
      <p>{t('care.dumpLead')}</p>
      <CheckField label={t('care.dumpKnown')} checked={known} onChange={setKnown} />
      <Button icon={FileOutput} disabled={!known || running !== null} onClick={() => void dump()}>
        {t('care.dumpNow')}
      </Button>
      {running && (
        <Progress label={t('care.dumping')} done={running.done} total={running.total} onCancel={cancel} />
      )}
      <Trouble failure={trouble} />
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

function Import() {
  const { t } = useTranslation();
  const store = useCaseStore();
  const notice = useNotice();
  const { running, trouble, run, cancel } = useJob();
  const [review, setReview] = useState<ImportReview | null>(null);
  const compare = async () => {
    await store.flush();
    const last = await run(() => ask('care.compare'));
    // A comparison's result is a review, by the contract.
    if (last) setReview(last.result);
  };
  const take = async (theirs: readonly string[]) => {
    if (review === null) return;
    const chosen = review.differing.map((each) => each.theirs.id).filter((id) => theirs.includes(id));
    setReview(null);
    await store.flush();
    const last = await run(() => ask('care.import', { review: review.review, theirs: chosen }));
    if (!last) return;
    await store.refresh();
    notice({
      text: t('care.imported'),
      tone: 'plain',
      action: { label: t('common.undo'), run: () => void store.undo().then(() => store.refresh()) },
    });
  };
  return (
    <>
      <p>{t('care.importLead')}</p>
      <Button icon={FileInput} disabled={running !== null} onClick={() => void compare()}>
        {t('care.importNow')}
      </Button>
      {running && (
        <Progress label={t('care.comparing')} done={running.done} total={running.total} onCancel={cancel} />
      )}
      <Trouble failure={trouble} />
      {review && (
        <ReviewImport
          review={review}
          onTake={(theirs) => void take(theirs)}
          onClose={() => setReview(null)}
        />
      )}
    </>
  );
}
