import { useCallback, useState } from 'react';
import type { FailedJob } from '../../../shared/job.ts';
import type { AddedFile } from '../../../shared/records/added-file.ts';
import { ask } from '../../host.ts';
import { followJob } from '../../parts/jobs/follow-job.ts';
import { useCaseStore } from '../../state/case-context.tsx';
import { refusal, sendFile } from './send-file.ts';

/** What is being added now: how far, and the way to stop it. */
export interface IntakeProgress {
  readonly item: string;
  readonly done: number;
  readonly total: number;
  readonly cancel: () => void;
}

/** Files on their way in, by dialog or dropped, and what came of them. */
export interface Intake {
  readonly progress: IntakeProgress | null;
  /** What came of each file of the last round. */
  readonly results: readonly AddedFile[];
  readonly pick: () => Promise<void>;
  readonly add: (files: readonly File[]) => Promise<void>;
  readonly clear: () => void;
}

/** Brings files into the case: picked through the shell, or dropped and pasted in chunks of 1 MiB. */
export function useIntake(onAdded: (added: AddedFile) => void): Intake {
  const store = useCaseStore();
  const [progress, setProgress] = useState<IntakeProgress | null>(null);
  const [results, setResults] = useState<readonly AddedFile[]>([]);

  const finish = useCallback(
    (added: readonly AddedFile[]) => {
      setProgress(null);
      setResults(added);
      const shown = added.find(({ documentId }) => documentId !== undefined);
      if (shown) onAdded(shown);
    },
    [onAdded],
  );

  const pick = useCallback(async () => {
    await store.flush();
    const reply = await ask('document.pick', {});
    if (!reply.ok) return finish([refusal('', reply)]);
    if (reply.value === null) return;
    const job = reply.value;
    const last = await followJob(job, (state) =>
      setProgress({ ...state, cancel: () => void ask('job.cancel', { job }) }),
    );
    const done = last?.state === 'done' ? last : null;
    if (done?.change) store.takeChange(done.change);
    else await store.refresh();
    finish(last?.state === 'done' ? last.result : failed(last));
  }, [store, finish]);

  const add = useCallback(
    async (files: readonly File[]) => {
      await store.flush();
      const stop = new AbortController();
      const added: AddedFile[] = [];
      for (const file of files) {
        if (stop.signal.aborted) break;
        const onProgress = (done: number) =>
          setProgress({ item: file.name, done, total: file.size, cancel: () => stop.abort() });
        added.push(await sendFile(file, onProgress, stop.signal));
      }
      await store.refresh();
      finish(added);
    },
    [store, finish],
  );

  return { progress, results, pick, add, clear: () => setResults([]) };
}

/** What came of a job that gave no list: nothing where it was stopped, else why it failed. */
function failed(last: FailedJob | null): readonly AddedFile[] {
  if (last === null || last.state === 'cancelled') return [];
  return [{ path: last.item, status: 'refused', code: last.code, message: last.message }];
}
