import { z } from 'zod';
import type { Turn } from './domain/document.ts';
import { type FolioRecord, recordSchema } from './domain/case.ts';
import { idSchema, type Id } from './domain/id.ts';
import { type Preferences, preferencesSchema } from './preferences.ts';
import type { FindingsChange } from './timeline/findings/findings-change.ts';

/** One row of the contract: what a call takes and what it answers. */
interface Row<Input extends z.ZodType, Output> {
  readonly input: Input;
  /** Never set: carries the output's type. */
  readonly output?: Output;
}

function row<Output>() {
  return <Input extends z.ZodType>(input: Input): Row<Input, Output> => ({ input });
}

const nothing = z.undefined();
const languageTag = z.string().regex(/^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$/);
/** Characters of a passphrase at most: what the window takes, and so what any way in may give a case. */
export const longestPassphrase = 1000;
const passphrase = z.string().min(1).max(longestPassphrase);

/**
 * Every call the window can make: the whole of the IPC surface. Only plain data crosses.
 * Adding a call is one row here and one handler.
 */
export const contract = {
  'session.state': row<SessionState>()(nothing),
  /** Asks the person for a folder; null = cancelled. */
  'session.pickFolder': row<string | null>()(z.object({ purpose: z.enum(['create', 'open']) })),
  'session.create': row<SessionState>()(
    z.object({ folder: z.string().min(1), passphrase, title: z.string().max(200) }),
  ),
  'session.open': row<SessionState>()(z.object({ folder: z.string().min(1), passphrase })),
  'session.lock': row<SessionState>()(nothing),
  'session.quit': row<null>()(nothing),
  /** The person is there: the window says so on a key or the pointer, at most twice a minute. */
  'session.awake': row<null>()(nothing),
  /** After how many idle minutes the open case locks itself; kept with the case. */
  'session.lockAfter': row<SessionState>()(z.object({ minutes: z.number().int().min(1).max(240) })),

  /** How the person likes the window on this computer; nothing of a case. */
  'session.preferences': row<Preferences>()(nothing),
  'session.prefer': row<null>()(preferencesSchema),

  /** Seven random words from a list, to be taken as a passphrase or left. */
  'session.suggestPassphrase': row<string>()(nothing),
  'session.passphraseStrength': row<PassphraseStrength>()(z.object({ passphrase: z.string().max(1000) })),
  /** Asks for the file of a backup; null = cancelled. */
  'session.pickBackup': row<string | null>()(nothing),
  /** Makes a case in a new folder out of a backup; the job's result is a `RestoreReport`. */
  'session.restore': row<JobId>()(
    z.object({
      backup: z.string().min(1),
      folder: z.string().min(1),
      passphrase,
      /** Puts back what a damaged backup still holds. */
      evenIfDamaged: z.boolean().default(false),
    }),
  ),
  /** Reads what can still be read of a damaged case into a new one; the job's result is a `RescueReport`. */
  'session.rescue': row<JobId>()(
    z.object({ folder: z.string().min(1), target: z.string().min(1), passphrase }),
  ),
  /** Erases the open case: its key files first, then the rest. Nothing brings it back. */
  'session.erase': row<SessionState>()(nothing),

  'case.view': row<CaseView>()(nothing),
  /** What does not agree in the case as it now is; `known` numbers the findings the window has, 0 when none. */
  'case.findings': row<Found>()(z.object({ known: z.number().int().min(0) })),
  /** Adds or replaces records, and removes others, in one act that undo takes back whole. */
  'record.save': row<Change>()(
    z.object({
      records: z.array(recordSchema).min(1).max(10_000),
      remove: z.array(idSchema).max(10_000).default([]),
    }),
  ),
  'record.delete': row<Change>()(z.object({ ids: z.array(idSchema).min(1).max(10_000) })),
  'record.history': row<readonly PastVersion[]>()(z.object({ id: idSchema })),
  'act.undo': row<Change>()(nothing),
  'act.redo': row<Change>()(nothing),
  /** Text being typed, kept encrypted until it is saved; '' forgets it. */
  'draft.keep': row<null>()(z.object({ key: z.string().max(200), text: z.string().max(500_000) })),
  'draft.read': row<string>()(z.object({ key: z.string().max(200) })),

  search: row<readonly Hit[]>()(
    z.object({ query: z.string().max(500), limit: z.number().int().max(500).default(50) }),
  ),

  /** Asks for files and adds them; the job's result is a list of `AddedFile`. Null = cancelled. */
  'document.pick': row<JobId | null>()(z.object({ password: z.string().optional() })),
  /** A dropped or pasted file, in chunks of at most 1 MiB. */
  'document.begin': row<UploadId>()(z.object({ name: z.string().max(1000), bytes: z.number().int().min(0) })),
  'document.chunk': row<null>()(z.object({ upload: z.string(), chunk: z.instanceof(Uint8Array) })),
  'document.end': row<AddedFile & { readonly change?: Change }>()(z.object({ upload: z.string() })),
  /** Takes in the password of a locked file that is in the case; its bytes stay as they came. */
  'document.unlock': row<Change>()(z.object({ attachment: idSchema, password: z.string().min(1).max(1000) })),

  'job.state': row<JobState>()(z.object({ job: z.string() })),
  'job.cancel': row<null>()(z.object({ job: z.string() })),

  'care.state': row<CareState>()(nothing),
  /** Makes a recovery code in place of any older one; it is kept nowhere, so this is the one time it is seen. */
  'care.makeRecoveryCode': row<string>()(z.object({ passphrase })),
  'care.changePassphrase': row<null>()(z.object({ now: passphrase, next: passphrase })),
  /** For a passphrase that leaked: a new one, and everything encrypted anew. Refused while other work goes on. */
  'care.rekey': row<Rekeyed>()(z.object({ now: passphrase, next: passphrase })),
  /** Asks where to, then writes; the job's result is a `BackupReport`. Null = cancelled. */
  'care.backup': row<JobId | null>()(nothing),
  /** "Check my case": the job's result is a `CaseReport`. */
  'care.check': row<JobId>()(nothing),
  /** Gives up what undo and earlier versions keep; the job's result is a `CompactReport`. */
  'care.compact': row<JobId>()(nothing),
  /** Asks for a new folder, then writes the case there decrypted; the job's result is a `DumpReport`. Null = cancelled. */
  'care.dump': row<JobId | null>()(nothing),
  /** Asks for an exchange file and compares it with the case; the job's result is an `ImportReview`. Null = cancelled. */
  'care.compare': row<JobId | null>()(nothing),
  /** Takes in a file that was compared; of the records that differ only those named are taken from it. */
  'care.import': row<JobId>()(z.object({ review: z.string(), theirs: z.array(idSchema).max(100_000) })),

  /** What the dossier would hold and what is missing. */
  'dossier.preview': row<DossierPreview>()(nothing),
  /** Asks where to, then writes the sheet for the interview, in a second language too; null = cancelled. */
  'interview.export': row<JobId | null>()(z.object({ second: languageTag })),
  /** Draws the pages to be looked at, in memory; the job's result is a `DrawnDossier`. */
  'dossier.draw': row<JobId>()(nothing),
  /** Asks where to, then writes; the job's result is an `ExportReport`. Null = cancelled. */
  'dossier.export': row<JobId | null>()(
    z.object({
      /** Encrypts the PDF: it opens only with this. */
      password: z.string().min(1).max(200).optional(),
      /** A filing copy keeps names that are hidden elsewhere. */
      keepNames: z.boolean().default(false),
    }),
  ),
} as const satisfies Record<string, Row<z.ZodType, unknown>>;

/** Every call of the window. */
export type CallName = keyof typeof contract;
/** What the window hands over. */
export type CallInput<N extends CallName> = z.input<(typeof contract)[N]['input']>;
/** What the handler gets, parsed. */
export type CallParsed<N extends CallName> = z.output<(typeof contract)[N]['input']>;
/** What comes back when a call succeeds. */
export type CallOutput<N extends CallName> = NonNullable<(typeof contract)[N]['output']> | NullOf<N>;
type NullOf<N extends CallName> = null extends (typeof contract)[N]['output'] ? null : never;

/** Names a piece of long work while it runs. */
export type JobId = string;
/** Names a file while it comes in. */
export type UploadId = string;

/** The sitting: whether a case is open, where, and in which shell. */
export interface SessionState {
  readonly state: 'closed' | 'open';
  /** The open case's folder, or the one just locked. */
  readonly folder: string | null;
  readonly shell: string;
  /** Idle minutes until the case locks itself. */
  readonly lockAfter: number;
}

/** How long a passphrase would hold against somebody who has the case's folder and many computers. */
export interface PassphraseStrength {
  /** Bits at most, by its plainest reading. */
  readonly bits: number;
  readonly verdict: 'weak' | 'fair' | 'good' | 'strong';
}

/** How well the open case is looked after. */
export interface CareState {
  /** When the last backup was made here (ISO 8601 instant); null: never. */
  readonly lastBackup: string | null;
  /** Acts since then. */
  readonly changes: number;
  readonly hasRecoveryCode: boolean;
  /** Size of the record on the disk, in bytes. */
  readonly bytes: number;
}

/** What is new after all data was encrypted anew. */
export interface Rekeyed {
  /** The new recovery code, where there was one before; seen this once. */
  readonly recoveryCode: string | null;
}

/** A finished backup, in bytes. */
export interface BackupReport {
  readonly path: string;
  readonly bytes: number;
}

/** A case put back out of a backup. */
export interface RestoreReport {
  readonly folder: string;
  /** False: the backup was damaged, and what it still held was put back. */
  readonly whole: boolean;
}

/** Something that could not be rescued. Names a record by its id, never by its content. */
export interface RescueProblem {
  readonly code: 'record-lost' | 'record-older' | 'attachment-lost' | 'case-record-lost';
  readonly message: string;
  readonly record?: Id;
}

/** What was read out of a damaged case into a new one. */
export interface RescueReport {
  readonly folder: string;
  readonly records: number;
  readonly attachments: number;
  readonly problems: readonly RescueProblem[];
}

/** Something "Check my case" found. Never holds case content: a record is named by its id. */
export interface CaseProblem {
  readonly code:
    | 'key-file'
    | 'mended'
    | 'record-file'
    | 'record-unreadable'
    | 'attachment-damaged'
    | 'attachment-missing'
    | 'broken-link';
  readonly message: string;
  readonly record?: Id;
}

/** What "check my case" found. */
export interface CaseReport {
  /** Nothing is damaged now. A link to a deleted record, and what was mended at opening, is told but no damage. */
  readonly ok: boolean;
  readonly problems: readonly CaseProblem[];
}

/** The record's size in bytes before and after. */
export interface CompactReport {
  readonly before: number;
  readonly after: number;
}

/** A finished dump. */
export interface DumpReport {
  /** The exchange file; the attachments lie in a folder beside it. */
  readonly path: string;
}

/** What an exchange file would bring. */
export interface ImportReview {
  /** Names this review for `care.import`. */
  readonly review: string;
  /** Records that are not in the case yet, attachments included. */
  readonly fresh: number;
  /** Records that say the same as the case's. */
  readonly same: number;
  /** Records that say something else. */
  readonly differing: readonly { readonly mine: FolioRecord; readonly theirs: FolioRecord }[];
}

/** The whole case as the window first sees it; what does not agree in it takes longer, and is asked for apart. */
export interface CaseView {
  readonly revision: number;
  /** The day the checks take for today. */
  readonly today: string;
  /** The records as JSON text, for `folioFrom`: a large case crosses in one piece, and is taken apart once. */
  readonly records: string;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** What an act changed; the window puts it in place of what it had. */
export interface Change {
  readonly revision: number;
  readonly put: readonly FolioRecord[];
  readonly removed: readonly Id[];
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

/** The findings of the case, told as a change to findings told before. */
export interface Found extends FindingsChange {
  /** Numbers the findings as they now are, to ask from them later. */
  readonly number: number;
  /** The findings that this changes; 0: none, whatever is known. */
  readonly since: number;
}

/** A record as it was before an act. */
export interface PastVersion {
  readonly at: string;
  readonly act: string;
  readonly record: FolioRecord | null;
}

/** A record or a page that holds the words looked for. */
export interface Hit {
  readonly record: Id;
  readonly field: string;
  readonly page?: number;
  readonly snippet: string;
}

/** What came of one file. */
export interface AddedFile {
  /** The name as it came; the command line puts the path here. */
  readonly path: string;
  readonly status: 'added' | 'duplicate' | 'refused';
  readonly code?: string;
  readonly message?: string;
  readonly documentId?: Id;
  readonly sha256?: string;
  readonly kind?: string;
  readonly pages?: number;
}

/** How far long work is. */
export interface JobState {
  readonly state: 'running' | 'done' | 'failed' | 'cancelled';
  readonly done: number;
  readonly total: number;
  readonly item: string;
  readonly message?: string;
  readonly code?: string;
  /** What the job made, once done: `AddedFile[]`, `ExportReport` or `DrawnDossier`. */
  readonly result?: unknown;
  /** The case's change, where the job made one. */
  readonly change?: Change;
}

/** Something the dossier lacks or leaves out, and why. */
export interface PreflightItem {
  readonly severity: Severity;
  readonly code: string;
  /** In English; the window says it in its own language by code and values (`language` is a BCP 47 tag). */
  readonly message: string;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly record?: Id;
}
type Severity = 'error' | 'warning' | 'info';

/** The outline of the dossier as it would be exported now. */
export interface DossierPreview {
  readonly parts: readonly {
    readonly kind: string;
    readonly label?: string;
    readonly title: string;
    readonly record?: Id;
  }[];
  readonly preflight: readonly PreflightItem[];
}

/** Pages drawn to be looked at: where each volume is read from, and what an export would say of them. */
export interface DrawnDossier {
  /** As `/attachment/NAME` gives them. */
  readonly volumes: readonly string[];
  readonly report: ExportReport;
}

/** What an export wrote; the same value `folio export --json` prints. */
export interface ExportReport {
  readonly volumes: readonly {
    readonly path: string;
    readonly sha256: string;
    readonly pages: number;
    readonly bytes: number;
  }[];
  readonly parts: readonly {
    readonly kind: string;
    readonly label?: string;
    /** "C": an exhibit's letter or number alone. */
    readonly bare?: string;
    readonly title: string;
    /** Index into `volumes`. */
    readonly volume: number;
    readonly firstPage: number;
    readonly lastPage: number;
    readonly sha256?: string;
    /** Names the section or document across exports, so that served page numbers can be kept. */
    readonly anchor?: string;
  }[];
  readonly pages: readonly {
    readonly page: number;
    readonly label: string;
    readonly source?: { readonly sha256: string; readonly page: number };
    /** Where the source page lies on the output page: x, y, width, height in points from the lower left. */
    readonly box?: readonly [number, number, number, number];
    readonly turned?: Turn;
  }[];
  readonly preflight: readonly PreflightItem[];
}

/** Told to the page before a lock that it did not ask for, so that it hands over what is being typed. */
export const keepEvent = 'folio-keep';
