import { useCallback, useState } from 'react';
import type { AddedFile } from '../../../shared/records/added-file.ts';
import type { FailedJob } from '../../../shared/job.ts';
import type { Reply } from '../../../shared/reply.ts';
import { ask } from '../../host.ts';
import { followJob } from '../../parts/jobs/follow-job.ts';
import { useCaseStore } from '../../state/case-context.tsx';

const chunkBytes = 1024 * 1024;

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
  readonly give: (files: readonly File[]) => Promise<void>;
  readonly clear: () => void;
}

/** Brings files into the case: picked through the shell, or dropped and pasted in chunks of 1 MiB. */
export function useIntake(onAdded: (added: AddedFile) => void): Intake {
  const store = useCaseStore();
  const [progress, setProgress] = useState<IntakeProgress | null>(null);
  const [results, setResults] = useState<readonly AddedFile[]>([]);

  const end = useCallback(
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
    if (!reply.ok) return end([refusal('', reply)]);
    if (reply.value === null) return;
    const job = reply.value;
    const last = await followJob(job, (state) =>
      setProgress({ ...state, cancel: () => void ask('job.cancel', { job }) }),
    );
    const done = last?.state === 'done' ? last : null;
    if (done?.change) store.take(done.change);
    else await store.refresh();
    end(last?.state === 'done' ? last.result : failed(last));
  }, [store, end]);

  const give = useCallback(
    async (files: readonly File[]) => {
      await store.flush();
      const stop = new AbortController();
      const added: AddedFile[] = [];
      for (const file of files) {
        if (stop.signal.aborted) break;
        const tell = (done: number) =>
          setProgress({ item: file.name, done, total: file.size, cancel: () => stop.abort() });
        added.push(await sendFile(file, tell, stop.signal));
      }
      await store.refresh();
      end(added);
    },
    [store, end],
  );

  return { progress, results, pick, give, clear: () => setResults([]) };
}

async function sendFile(file: File, tell: (done: number) => void, stop: AbortSignal): Promise<AddedFile> {
  tell(0);
  const begun = await ask('document.begin', { name: file.name, bytes: file.size });
  if (!begun.ok) return refusal(file.name, begun);
  const upload = begun.value;
  for (let at = 0; at < file.size; at += chunkBytes) {
    if (stop.aborted) {
      // Ended before all of it came: the host forgets it.
      await ask('document.end', { upload });
      return { path: file.name, status: 'refused', code: 'cancelled' };
    }
    const chunk = new Uint8Array(await file.slice(at, at + chunkBytes).arrayBuffer());
    const kept = await ask('document.chunk', { upload, chunk });
    if (!kept.ok) {
      await ask('document.end', { upload });
      return refusal(file.name, kept);
    }
    tell(at + chunk.length);
  }
  const ended = await ask('document.end', { upload });
  return ended.ok ? ended.value : refusal(file.name, ended);
}

function refusal(path: string, reply: Extract<Reply<unknown>, { ok: false }>): AddedFile {
  const { code, message } = reply.failure;
  return { path, status: 'refused', code, message };
}

function failed(last: FailedJob | null): readonly AddedFile[] {
  if (last === null || last.state === 'cancelled') return [];
  return [{ path: last.item, status: 'refused', code: last.code, message: last.message }];
}
