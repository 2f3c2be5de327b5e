import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportDossier, type ExportOrder } from '../../../electron/pdf/export.ts';
import type { ExportReport } from '../../../shared/dossier/report.ts';
import type { DossierChoices, Folio } from '../../../shared/domain/case.ts';
import { daySchema } from '../../../shared/dates/day.ts';
import { profiles } from '../../../shared/profiles/profiles.ts';
import { smallFolio } from '../../shared/dossier/small-folio.ts';
import { assemblePdf } from '../../../electron/sample/plain-pdf.ts';
import { plainStream } from '../../support/plain-pdf.ts';

export const today = daySchema.parse('2026-11-22');

/** A file of two pages that say which they are. */
export function twoPages(padding = ''): Uint8Array {
  const page = (content: number) =>
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 300 400] /Contents ${content} 0 R /Resources << /Font << /H << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >> >> >>`;
  return assemblePdf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R 4 0 R] /Count 2 >>',
    page(5),
    page(6),
    plainStream('BT /H 20 Tf 50 200 Td (Source page one) Tj ET' + padding),
    plainStream('BT /H 20 Tf 50 200 Td (Source page two) Tj ET'),
  ]);
}

export function locked(bytes: Uint8Array, password: string): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'folio-locked-'));
  writeFileSync(join(folder, 'plain.pdf'), bytes);
  const [plain, out] = [join(folder, 'plain.pdf'), join(folder, 'locked.pdf')];
  execFileSync('qpdf', [plain, '--encrypt', password, 'owner', '256', '--', out]);
  return readFileSync(out);
}

export function order(
  change: Partial<ExportOrder> & { readonly out?: string } = {},
): ExportOrder & { readonly out: string } {
  return {
    folio: smallFolio(),
    profile: profiles['us-eoir'],
    today,
    out: join(mkdtempSync(join(tmpdir(), 'folio-export-')), 'dossier.pdf'),
    readAttachment: async () => twoPages(),
    ...change,
  };
}

export async function written(given: ExportOrder): Promise<ExportReport> {
  const reply = await exportDossier(given);
  if (!reply.ok) throw new Error(reply.failure.message);
  return reply.value;
}

/** The folio with some of its dossier choices changed. */
export function choosing(change: Partial<DossierChoices>, folio = smallFolio()): Folio {
  return { ...folio, case: { ...folio.case, dossier: { ...folio.case.dossier, ...change } } };
}

export const volumes = (change: Partial<DossierChoices['volumes']>) => ({
  volumes: { bytes: null, pages: null, whole: false, ...change },
});
