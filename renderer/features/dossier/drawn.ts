import { useEffect, useState } from 'react';
import type { DrawnDossier, JobState } from '../../../shared/contract.ts';
import { ask } from '../../host.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { noteDrawn } from '../../parts/dossier/drawn-report.ts';
import { followJob } from '../../parts/jobs/follow-job.ts';
import { useCase } from '../../state/case-context.tsx';

/** How long the case must rest before its pages are drawn again, in milliseconds. */
const rest = 900;

/** The dossier's pages as last drawn. */
export interface Drawn {
  readonly dossier: DrawnDossier | null;
  /** The revision of the case they show. */
  readonly revision: number;
  /** How far the next drawing is; null: none goes on. */
  readonly running: JobState | null;
  readonly failed: boolean;
}

/**
 * The pages as an export would write them, drawn again when the case has rested after a change; a change
 * stops a drawing that is under way. `wanted` false: nothing is drawn.
 */
export function useDrawn(wanted: boolean): Drawn {
  const { revision, folio } = useCase();
  const { id } = folio.case;
  const [drawn, setDrawn] = useState<Drawn>({ dossier: null, revision: -1, running: null, failed: false });
  useEffect(() => {
    if (!wanted) return undefined;
    const drawing = startDrawing(id, revision, setDrawn);
    return drawing.stop;
  }, [id, revision, wanted]);
  return drawn;
}

function startDrawing(
  folio: Id,
  revision: number,
  set: (change: (before: Drawn) => Drawn) => void,
): { stop: () => void } {
  let gone = false;
  let job: string | null = null;
  const tell = (fields: Partial<Drawn>) => !gone && set((before) => ({ ...before, ...fields }));
  const draw = async () => {
    const started = await ask('dossier.draw');
    if (!started.ok) return tell({ running: null, failed: true });
    job = started.value;
    if (gone) return void ask('job.cancel', { job });
    const last = await followJob(job, (running) => tell({ running }));
    if (last?.state === 'cancelled') return tell({ running: null });
    if (last?.state !== 'done') return tell({ running: null, failed: true });
    // A drawing job that is done carries the pages, by the contract.
    const dossier = last.result as DrawnDossier;
    if (!gone) noteDrawn(folio, dossier.report);
    return tell({ dossier, revision, running: null, failed: false });
  };
  const timer = setTimeout(() => void draw(), rest);
  return {
    stop: () => {
      gone = true;
      clearTimeout(timer);
      if (job !== null) void ask('job.cancel', { job });
    },
  };
}
