import type { ExportReport, PreflightItem } from '../../shared/dossier/report.ts';
import type { Folio } from '../../shared/domain/case.ts';
import type { Day } from '../../shared/dates/day.ts';
import type { Attachment } from '../../shared/domain/document.ts';
import type { Id } from '../../shared/domain/id.ts';
import type { Dossier, Limits } from '../../shared/dossier/dossier.ts';
import { preflightItem } from '../../shared/dossier/preflight/preflight-item.ts';
import { toInterviewSheet } from '../../shared/dossier/interview-sheet.ts';
import { toDossier } from '../../shared/dossier/to-dossier.ts';
import type { DossierOptions } from '../../shared/dossier/prepare-context.ts';
import type { Profile } from '../../shared/profiles/profile.ts';
import { done, refused, type Failure, type Reply } from '../../shared/reply.ts';
import { embedFiles } from './dossier/embed-files.ts';
import { layOut, textLengths, type LaidOut } from './dossier/lay-out.ts';
import type { NotShown } from './dossier/not-shown.ts';
import { reportOf } from './dossier/report.ts';
import { withVolumeCovers } from './dossier/volume-covers.ts';
import { NameTaken, type Replacing, type SealedVolume, VolumeFiles } from './dossier/volume-files.ts';
import { writeVolume } from './dossier/write-volume.ts';
import { readAhead } from './exhibits/read-ahead.ts';
import { proveDossier } from './proof/prove-dossier.ts';
import type { ExpectedDossier } from './proof/expected-dossier.ts';
import { Typesetter } from './text/typesetter.ts';
import { diskFailure } from './writer/disk-failure.ts';

/** What an export takes. */
export interface ExportOrder extends Omit<DossierOptions, 'today'> {
  readonly folio: Folio;
  readonly profile: Profile;
  readonly today: Day;
  /** Where the PDF goes, further volumes named beside it by the profile's suffix; null: only `onDrawn` gets it. */
  readonly out: string | null;
  /** What may be replaced where a file has the name already; left out: nothing. */
  readonly replacing?: Replacing;
  /** Takes the bytes of each volume where nothing is written to the disk. */
  readonly onDrawn?: (volumes: readonly Uint8Array[]) => void;
  /** The whole bytes of an attachment; null when the case does not hold them. */
  readonly readAttachment: (id: Id) => Promise<Uint8Array | null>;
  /** Passwords for locked files that do not bring their own. */
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
  const { limits } = dossier;
  const limit = limits.bytes;
  let budget: Limits = { ...limits, bytes: limit === null ? null : Math.max(limit * 0.5, limit - 1_500_000) };
  for (let attempt = 0; ; attempt += 1) {
    const files = filesFor(order, dossier);
    try {
      files.requireFreeName();
      const written = await writeOnce(order, dossier, budget, files);
      const next = attempt >= 5 ? null : tightened(budget, limits, written.volumes);
      if (next === null) return done(withSizes(await publish(order, files, written), limits));
      budget = next;
    } catch (error) {
      if (error instanceof Cancelled) return refused(CANCELLED);
      if (error instanceof NameTaken) return refused({ ...TAKEN, file: error.path });
      const failure = diskFailure(error);
      if (failure === null) throw error;
      return refused(failure);
    } finally {
      files.abort();
    }
  }
}

function filesFor({ out, password, replacing }: ExportOrder, { profile }: Dossier): VolumeFiles {
  return new VolumeFiles(out, profile.volumeSuffix, password, replacing ?? 'none');
}

const TAKEN: Failure = {
  code: 'exists',
  message: 'There is already a file of this name. It was left as it is. Choose another name.',
};

const CANCELLED: Failure = {
  code: 'cancelled',
  message: 'The export was cancelled. No file was written.',
};

/** A smaller budget where a volume came out larger than its limit; null where all fit. */
function tightened(budget: Limits, limits: Limits, volumes: readonly SealedVolume[]): Limits | null {
  const over = (limit: number | null, sizes: readonly number[]) =>
    limit === null ? 0 : Math.max(0, Math.max(...sizes) - limit);
  const bytes = over(
    limits.bytes,
    volumes.map((volume) => volume.bytes),
  );
  const pages = over(
    limits.pages,
    volumes.map((volume) => volume.pages),
  );
  if (bytes === 0 && pages === 0) return null;
  return {
    bytes:
      budget.bytes === null
        ? null
        : Math.max((limits.bytes ?? 0) * 0.05, budget.bytes - Math.ceil(bytes * 1.1)),
    pages: budget.pages === null ? null : Math.max(1, budget.pages - pages),
  };
}

class Cancelled extends Error {}

/** All volumes finished but not named, and what there is to say of them. */
interface SealedDossier {
  readonly dossier: Dossier;
  readonly laid: LaidOut;
  readonly volumes: readonly SealedVolume[];
  readonly expected: readonly ExpectedDossier[];
  readonly items: readonly PreflightItem[];
}

async function writeOnce(
  order: ExportOrder,
  given: Dossier,
  budget: Limits,
  files: VolumeFiles,
): Promise<SealedDossier> {
  const missing = new Map<string, PreflightItem>();
  let record: Id | null = null;
  const typesetter = new Typesetter(({ codePoint }) => {
    const item = missingCharacter(codePoint, record);
    missing.set(`${codePoint} ${record}`, item);
  });
  const total = filesOf(given).length + 2;
  let count = 0;
  const step = (item: string) => {
    if (order.signal?.aborted === true) throw new Cancelled();
    order.onProgress?.(count, total, item);
    count += 1;
  };
  const embedded = await embedFiles({
    dossier: given,
    textLengths: budget.pages === null ? new Map() : textLengths(given, typesetter),
    readAttachment: readAhead(filesOf(given), order.readAttachment),
    passwordFor: order.passwordFor ?? (() => undefined),
    volume: (number) => files.writer(number),
    budget,
    onFile: step,
  });
  const { dossier, segments } = withVolumeCovers(given, embedded.segments);
  step(dossier.words.parts.contents);
  const laid = layOut(dossier, segments, typesetter, (id) => {
    record = id;
  });
  step(dossier.title);
  const expected = Array.from({ length: files.count() }, (_, number) =>
    writeVolume(dossier, laid, typesetter, files.writer(number), number),
  );
  return {
    dossier,
    laid,
    volumes: files.seal(),
    expected,
    items: [...missing.values(), ...embedded.notShown.map(notShownItem), ...beyondItems(dossier, laid)],
  };
}

/** Proves the volumes while they have no name, then names them. */
async function publish(order: ExportOrder, files: VolumeFiles, sealed: SealedDossier): Promise<ExportReport> {
  // What is only looked at is proven by being looked at.
  const problems = order.out === null ? [] : await proofItems(order, sealed);
  if (order.signal?.aborted === true) throw new Cancelled();
  const paths = files.publish(problems.length === 0);
  if (order.out === null) order.onDrawn?.(files.drawn());
  const total = filesOf(sealed.dossier).length + 2;
  order.onProgress?.(total, total, '');
  const written = sealed.volumes.map((volume, index) => ({ ...volume, path: paths[index] ?? '' }));
  return reportOf(sealed.dossier, sealed.laid, written, [...problems, ...sealed.items]);
}

/** Reads each volume back: what is not as it was meant stands in the report, never in silence. */
async function proofItems(
  { password }: ExportOrder,
  { volumes, expected }: SealedDossier,
): Promise<readonly PreflightItem[]> {
  const items: PreflightItem[] = [];
  for (const [index, { partial }] of volumes.entries()) {
    const meant = expected[index];
    if (meant === undefined) continue;
    const problems = proveDossier(partial, password === undefined ? meant : { ...meant, password });
    for (const { code, page } of problems)
      items.push(preflightItem('error', `proof-${code}`, { page: (page ?? 0) + 1, file: index + 1 }));
    // Lets a cancellation come in between two volumes, and before any of them has its name.
    await new Promise((resume) => setImmediate(resume));
  }
  return items;
}

function filesOf({ sections }: Dossier): readonly Attachment[] {
  return sections.flatMap(({ content }) =>
    content.flatMap((each) => (each.content === 'file' ? [each.attachment] : [])),
  );
}

function missingCharacter(codePoint: number, record: Id | null): PreflightItem {
  const code = `U+${codePoint.toString(16).toUpperCase().padStart(4, '0')}`;
  const values = { character: String.fromCodePoint(codePoint), code };
  return preflightItem('error', 'missing-character', values, record ?? undefined);
}

function notShownItem({ content, reason }: NotShown): PreflightItem {
  return preflightItem('error', `file-${reason}`, { name: `“${content.title}”` }, content.record);
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
    return preflightItem('error', 'citation-page', { page }, records.get(anchor));
  });
}

/** Says which volumes are larger than allowed all the same, because what cannot be cut is. */
function withSizes(report: ExportReport, limits: Limits): ExportReport {
  const large = report.volumes.filter(({ bytes }) => limits.bytes !== null && bytes > limits.bytes).length;
  const long = report.volumes.filter(({ pages }) => limits.pages !== null && pages > limits.pages).length;
  const items: readonly PreflightItem[] = [
    ...(large === 0
      ? []
      : [preflightItem('error', 'volume-too-large', { count: large, bytes: limits.bytes ?? 0 })]),
    ...(long === 0
      ? []
      : [preflightItem('error', 'volume-too-long', { count: long, pages: limits.pages ?? 0 })]),
  ];
  return { ...report, preflight: [...items, ...report.preflight] };
}
