import { useState } from 'react';
import type { DossierPreview } from '../../../shared/dossier/report.ts';
import type { Failure } from '../../../shared/reply.ts';
import { ask } from '../../host.ts';
import { useCase } from '../../state/case-context.tsx';
import { useDebouncedEffect } from '../../state/timing/use-debounced.ts';

/** The dossier as it would be now, or why it cannot be shown. */
export interface SeenPreview {
  readonly preview: DossierPreview | null;
  readonly failure: Failure | null;
}

/** Several operations in a row are one case to look at; in milliseconds. */
const readDelay = 200;

/** What the dossier would hold now; asked again after each operation that changed the case. */
export function useDossierPreview(): SeenPreview {
  const { revision } = useCase();
  const [seen, setSeen] = useState<SeenPreview>({ preview: null, failure: null });
  const read = async (signal: AbortSignal) => {
    const reply = await ask('dossier.preview');
    if (signal.aborted) return;
    setSeen((before) =>
      reply.ok
        ? { preview: reply.value, failure: null }
        : { preview: before.preview, failure: reply.failure },
    );
  };
  // Each revision is a new case to look at.
  useDebouncedEffect((signal) => void read(signal), [revision], readDelay);
  return seen;
}
