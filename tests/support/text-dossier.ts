import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportDossier } from '../../electron/pdf/export.ts';
import type { ExportReport } from '../../shared/dossier/report.ts';
import type { Folio } from '../../shared/domain/case.ts';
import { daySchema } from '../../shared/dates/day.ts';
import { generic } from '../../shared/profiles/generic.ts';
import { valueOf } from './vault.ts';

/** Exports a case without files, for any destination; gives the PDF's path and the report. */
export async function textDossier(
  folio: Folio,
): Promise<{ readonly path: string; readonly report: ExportReport }> {
  const path = join(mkdtempSync(join(tmpdir(), 'folio-text-')), 'text.pdf');
  const reply = await exportDossier({
    folio,
    profile: generic,
    today: daySchema.parse('2026-11-22'),
    out: path,
    readAttachment: async () => null,
  });
  return { path, report: valueOf(reply) };
}
