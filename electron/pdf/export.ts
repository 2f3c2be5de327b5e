import type { ExportReport, PreflightItem } from '../../shared/contract.ts';
import type { Folio } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Attachment } from '../../shared/domain/document.ts';
import type { Id } from '../../shared/domain/id.ts';
import type { Dossier } from '../../shared/dossier/dossier.ts';
import { toInterviewSheet } from '../../shared/dossier/interview-sheet.ts';
import { toDossier, type DossierOptions } from '../../shared/dossier/to-dossier.ts';
import type { Profile } from '../../shared/profiles/profile.ts';
import { done, refused, type Reply } from '../../shared/reply.ts';
import { embedFiles } from './dossier/embed-files.ts';
import { layOut, type LaidOut } from './dossier/lay-out.ts';
import type { NotShown } from './dossier/leaves.ts';
import { reportOf } from './dossier/report.ts';
import { VolumeFiles, type WrittenVolume } from './dossier/volume-files.ts';
import { writeVolume } from './dossier/write-volume.ts';
import { proveDossier, type ExpectedDossier } from './proof/prove-dossier.ts';
import { Typesetter } from './text/typesetter.ts';

/** What an export takes. */
export interface ExportOrder extends Omit<DossierOptions, 'today'> {
  readonly folio: Folio;
  readonly profile: Profile;
  readonly today: Day;
  /** Where the PDF goes; further volumes are named beside it by the profile's suffix. */
  readonly out: string;
  /** Largest volume in bytes; null: as the profile says; 'unlimited': one volume. */
  readonly maxBytes: number | null | 'unlimited';
  /** The whole bytes of an attachment; null when the case does not hold them. */
  readonly readAttachment: (id: Id) => Promise<Uint8Array | null>;
  /** Passwords for locked files. */
  readonly passwordFor?: (attachment: Attachment) => string | undefined;
  /** Encrypts the dossier (AES-256): it opens only with this. */
  readonly password?: string;
  /** Writes the interview sheet instead, with this second language (a BCP 47 tag). */
  readonly interviewSheet?: string;
  readonly onProgress?: (done: number, total: number, item: string) => void;
  readonly signal?: AbortSignal;
}

/**
 * Writes the dossier as one PDF or several volumes: beside the final names, flushed, then renamed, so that
 * nothing half written ever has a final name. Refuses with `cancelled`, or as the disk does.
 */
export async function exportDossier(order: ExportOrder): Promise<Reply<ExportReport>> {
  const dossier =
    order.interviewSheet === undefined
      ? toDossier(order.folio, order.profile, order)
      : toInterviewSheet(order.folio, order.profile, { ...order, second: order.interviewSheet });
  const limit = order.maxBytes === 'unlimited' ? null : (order.maxBytes ?? order.profile.maxBytes);
  const base = limit === null ? null : Math.max(limit * 0.5, limit - 1_500_000);
  for (let attempt = 0, budget = base; ; attempt += 1) {
    const written = await writeOnce(order, dossier, budget);
    if (!written.ok) return written;
    const largest = Math.max(...written.value.volumes.map(({ bytes }) => bytes));
    if (limit === null || largest <= limit || budget === null || attempt >= 5)
      return done(withSizes(written.value, limit));
    budget = Math.max(limit * 0.05, budget - (largest - limit) * 1.1);
  }
}

class Cancelled extends Error {}

async function writeOnce(
  order: ExportOrder,
  dossier: Dossier,
  budget: number | null,
): Promise<Reply<ExportReport>> {
  const files = new VolumeFiles(order.out, dossier.profile.volumeSuffix, order.password);
  try {
    const missing = new Map<string, PreflightItem>();
    let record: Id | null = null;
    const typesetter = new Typesetter(({ codePoint }) => {
      const item = missingCharacter(codePoint, record);
      missing.set(`${codePoint} ${record}`, item);
    });
    const total = fileCount(dossier) + 2;
    let count = 0;
    const step = (item: string) => {
      if (order.signal?.aborted === true) throw new Cancelled();
      order.onProgress?.(count, total, item);
      count += 1;
    };
    const { leaves, notShown } = await embedFiles({
      dossier,
      readAttachment: order.readAttachment,
      passwordFor: order.passwordFor ?? (() => undefined),
      volume: (number) => files.writer(number),
      budget,
      onFile: step,
    });
    step(dossier.words.parts.contents);
    const laid = layOut(dossier, leaves, typesetter, (id) => {
      record = id;
    });
    step(dossier.title);
    const expected = Array.from({ length: files.count() }, (_, number) =>
      writeVolume(dossier, laid, typesetter, files.writer(number), number),
    );
    const written = files.finish();
    const problems = await proofItems(order, written, expected);
    order.onProgress?.(total, total, '');
    const items = [
      ...problems,
      ...missing.values(),
      ...notShown.map(notShownItem),
      ...beyondItems(dossier, laid),
    ];
    return done(reportOf(dossier, laid, written, items));
  } catch (error) {
    if (error instanceof Cancelled)
      return refused({ code: 'cancelled', message: 'The export was cancelled. No file was written.' });
    const failure = files.failureOf(error);
    if (failure === null) throw error;
    return refused(failure);
  } finally {
    files.abort();
  }
}

/** Reads each volume back: what is not as it was meant stands in the report, never in silence. */
async function proofItems(
  { password }: ExportOrder,
  written: readonly WrittenVolume[],
  expected: readonly ExpectedDossier[],
): Promise<readonly PreflightItem[]> {
  const items: PreflightItem[] = [];
  for (const [index, { path }] of written.entries()) {
    const meant = expected[index];
    if (meant === undefined) continue;
    const problems = await proveDossier(path, password === undefined ? meant : { ...meant, password });
    for (const { code, message, page } of problems) {
      const place = page === undefined ? '' : ` (page ${page + 1} of the file)`;
      items.push({ severity: 'error', code: `proof-${code}`, message: `${message}${place}` });
    }
  }
  return items;
}

function fileCount({ sections }: Dossier): number {
  return sections.reduce(
    (sum, { content }) => sum + content.filter((each) => each.content === 'file').length,
    0,
  );
}

function missingCharacter(codePoint: number, record: Id | null): PreflightItem {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  return {
    severity: 'error',
    code: 'missing-character',
    message: `The character ${String.fromCodePoint(codePoint)} (${code}) cannot be printed; the dossier shows its code instead. Write it another way.`,
    ...(record === null ? {} : { record }),
  };
}

function notShownItem({ content, reason }: NotShown): PreflightItem {
  return {
    severity: 'error',
    code: `file-${reason}`,
    message: `“${content.title}” could not be reproduced; a page says so in its place. Attach a file that opens, or give its password.`,
    record: content.record,
  };
}

function beyondItems({ sections }: Dossier, { beyond }: LaidOut): readonly PreflightItem[] {
  const records = new Map(
    sections.flatMap(({ content }) =>
      content.flatMap((each) =>
        each.content === 'file' && each.anchor !== undefined ? [[each.anchor, each.record] as const] : [],
      ),
    ),
  );
  return [...beyond].map((reference) => {
    const [anchor = '', page = ''] = reference.split(' ');
    const record = records.get(anchor);
    return {
      severity: 'error',
      code: 'citation-page',
      message: `Page ${page} of a document is cited, and the document has fewer pages. Correct the page.`,
      ...(record === undefined ? {} : { record }),
    };
  });
}

function withSizes(report: ExportReport, limit: number | null): ExportReport {
  const over = report.volumes.filter(({ bytes }) => limit !== null && bytes > limit).length;
  if (over === 0) return report;
  const item: PreflightItem = {
    severity: 'error',
    code: 'volume-too-large',
    message: `${over} volumes are larger than ${limit} bytes, because a single page is. Attach a smaller scan of it.`,
  };
  return { ...report, preflight: [item, ...report.preflight] };
}
