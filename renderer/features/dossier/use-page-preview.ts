import { useState } from 'react';
import type { DrawnDossier } from '../../../shared/dossier/report.ts';
import type { RunningJob } from '../../../shared/job.ts';
import { ask } from '../../host.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { noteDrawn } from '../../parts/dossier/drawn-report.ts';
import { followJob } from '../../parts/jobs/follow-job.ts';
import { useCase } from '../../state/case-context.tsx';
import { useDebouncedEffect } from '../../state/timing/use-debounced.ts';

/** How long the case must stay as it is before its pages are preview again, in milliseconds. */
const drawDelay = 900;

/** The dossier's pages as last drawn. */
export interface PagePreview {
  readonly dossier: DrawnDossier | null;
  /** The revision of the case they show. */
  readonly revision: number;
  /** How far the next drawing is; null: none goes on. */
  readonly running: RunningJob | null;
  readonly failed: boolean;
}

/**
 * The pages as an export would write them, drawn again when the case has rested after a change; a change
 * stops a drawing that is under way. `isEnabled` false: nothing is drawn.
 */
export function usePagePreview(isEnabled: boolean): PagePreview {
  const { revision, folio } = useCase();
  const { id } = folio.case;
  const [preview, setPreview] = useState<PagePreview>({
    dossier: null,
    revision: -1,
    running: null,
    failed: false,
  });
  useDebouncedEffect(
    (signal) => {
      if (isEnabled) void draw(id, revision, setPreview, signal);
    },
    [id, revision, isEnabled],
    drawDelay,
  );
  return preview;
}

async function draw(
  folio: Id,
  revision: number,
  set: (change: (before: PagePreview) => PagePreview) => void,
  signal: AbortSignal,
): Promise<void> {
  const report = (fields: Partial<PagePreview>) => {
    if (!signal.aborted) set((before) => ({ ...before, ...fields }));
  };
  const started = await ask('dossier.draw');
  if (!started.ok) return report({ running: null, failed: true });
  const job = started.value;
  const cancel = () => void ask('job.cancel', { job });
  if (signal.aborted) return cancel();
  signal.addEventListener('abort', cancel);
  const last = await followJob(job, (running) => report({ running }));
  if (last?.state === 'cancelled') return report({ running: null });
  if (last?.state !== 'done') return report({ running: null, failed: true });
  const dossier = last.result;
  if (!signal.aborted) noteDrawn(folio, dossier.report);
  return report({ dossier, revision, running: null, failed: false });
}
