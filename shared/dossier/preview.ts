import type { DossierPreview } from './report.ts';
import type { Dossier } from './dossier.ts';

/** What the window shows before an export. */
export function previewOf(dossier: Dossier): DossierPreview {
  return {
    parts: dossier.sections.map(({ kind, label, title, record }) => ({
      kind,
      title,
      ...(label === undefined ? {} : { label }),
      ...(record === undefined ? {} : { record }),
    })),
    preflight: dossier.preflight,
  };
}
