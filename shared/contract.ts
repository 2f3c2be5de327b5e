import { z } from 'zod';
import type { BackupReport, RestoreReport } from './care/backup-report.ts';
import type { CareState } from './care/care-state.ts';
import type { CaseReport } from './care/case-report.ts';
import type { CompactReport } from './care/compact-report.ts';
import { longestPassphrase, type PassphraseStrength, type PreparedRekeying } from './care/keys.ts';
import type { RescueReport } from './care/rescue-report.ts';
import { recordSchema } from './domain/case.ts';
import { idSchema } from './domain/id.ts';
import type { DossierPreview, DrawnDossier, ExportReport } from './dossier/report.ts';
import type { DumpReport, ImportReview } from './exchange/reports.ts';
import type { JobId, JobState } from './job.ts';
import { type Preferences, preferencesSchema } from './preferences.ts';
import type { AddedFile, UploadedFile } from './records/added-file.ts';
import type { PastVersion } from './records/past-version.ts';
import type { NamedOperation, RecordChange, SteppedChange } from './records/record-change.ts';
import type { SearchHit } from './records/search-hit.ts';
import type { FindingsUpdate } from './timeline/findings/findings-change.ts';

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
  /** Gives up the opening of a case that is under way, by ending the process that does it. */
  'session.stopOpening': row<SessionState>()(nothing),
  'session.lock': row<SessionState>()(nothing),
  'session.quit': row<null>()(nothing),
  /** The person is there: the window says so on a key or the pointer, at most twice a minute. */
  'session.activity': row<null>()(nothing),
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
  /** Makes a case in a new folder out of a backup. */
  'session.restore': row<JobId<RestoreReport>>()(
    z.object({
      backup: z.string().min(1),
      folder: z.string().min(1),
      passphrase,
      /** Puts back what a damaged backup still holds. */
      evenIfDamaged: z.boolean().default(false),
    }),
  ),
  /** Reads what can still be read of a damaged case into a new one. */
  'session.rescue': row<JobId<RescueReport>>()(
    z.object({ folder: z.string().min(1), target: z.string().min(1), passphrase }),
  ),
  /** Erases the open case: its key files first, then the rest. Nothing brings it back. */
  'session.erase': row<SessionState>()(nothing),

  'case.view': row<CaseView>()(nothing),
  /** What does not agree in the case as it now is; `known` numbers the findings the window has, 0 when none. */
  'case.findings': row<FindingsUpdate>()(z.object({ known: z.number().int().min(0) })),
  /** Adds or replaces records, and removes others, in one operation that undo takes back whole. */
  'record.save': row<RecordChange>()(
    z.object({
      records: z.array(recordSchema).min(1).max(10_000),
      remove: z.array(idSchema).max(10_000).default([]),
      /** The revision of the save that this one goes on from in one stretch of typing: undo takes back both. */
      continues: z.number().int().min(1).nullable().default(null),
    }),
  ),
  'record.delete': row<RecordChange>()(z.object({ ids: z.array(idSchema).min(1).max(10_000) })),
  'record.history': row<readonly PastVersion[]>()(z.object({ id: idSchema })),
  /** Takes back the last operation; with a revision, only if that one still is the last. */
  'operation.undo': row<SteppedChange>()(z.object({ revision: z.number().int().min(1) }).optional()),
  'operation.redo': row<SteppedChange>()(nothing),
  /** Text being typed, kept encrypted until it is saved; '' deletes it. */
  'draft.keep': row<null>()(z.object({ key: z.string().max(200), text: z.string().max(500_000) })),
  'draft.read': row<string>()(z.object({ key: z.string().max(200) })),

  search: row<readonly SearchHit[]>()(
    z.object({ query: z.string().max(500), limit: z.number().int().max(500).default(50) }),
  ),

  /** Asks for files and adds them. Null = cancelled. */
  'document.pick': row<JobId<readonly AddedFile[]> | null>()(z.object({ password: z.string().optional() })),
  /** A dropped or pasted file, in chunks of at most 1 MiB. */
  'document.begin': row<UploadId>()(z.object({ name: z.string().max(1000), bytes: z.number().int().min(0) })),
  'document.chunk': row<null>()(z.object({ upload: z.string(), chunk: z.instanceof(Uint8Array) })),
  'document.end': row<UploadedFile>()(z.object({ upload: z.string() })),
  /** Takes in the password of a locked file that is in the case; its bytes stay as they came. */
  'document.unlock': row<RecordChange>()(
    z.object({ attachment: idSchema, password: z.string().min(1).max(1000) }),
  ),

  'job.state': row<JobState>()(z.object({ job: z.string() })),
  'job.cancel': row<null>()(z.object({ job: z.string() })),

  'care.state': row<CareState>()(nothing),
  /** Makes a recovery code; it is kept nowhere, so this is the one time it is seen. An older one opens the case still. */
  'care.makeRecoveryCode': row<string>()(z.object({ passphrase })),
  /** The newest recovery code is on paper: older ones open the case no longer. */
  'care.confirmRecoveryCode': row<null>()(nothing),
  'care.changePassphrase': row<null>()(z.object({ now: passphrase, next: passphrase })),
  /** For a passphrase that leaked: makes a new key and the new recovery code, to be seen first. Changes nothing. */
  'care.prepareRekey': row<PreparedRekeying>()(z.object({ now: passphrase, next: passphrase })),
  /** Encrypts everything anew with what was prepared. Refused while other work goes on. */
  'care.rekey': row<null>()(nothing),
  /** Forgets what was prepared. */
  'care.cancelRekey': row<null>()(nothing),
  /** Asks where to, then writes. Null = cancelled. */
  'care.backup': row<JobId<BackupReport> | null>()(nothing),
  /** "Check my case": reads all of it and says what is damaged. */
  'care.check': row<JobId<CaseReport>>()(nothing),
  /** Gives up what undo and earlier versions keep. */
  'care.compact': row<JobId<CompactReport>>()(nothing),
  /** Asks for a new folder, then writes the case there decrypted. Null = cancelled. */
  'care.dump': row<JobId<DumpReport> | null>()(nothing),
  /** Asks for an exchange file and compares it with the case. Null = cancelled. */
  'care.compare': row<JobId<ImportReview> | null>()(nothing),
  /** Takes in a file that was compared; of the records that differ only those named are taken from it. */
  'care.import': row<JobId<null>>()(z.object({ review: z.string(), theirs: z.array(idSchema).max(100_000) })),

  /** What the dossier would hold and what is missing. */
  'dossier.preview': row<DossierPreview>()(nothing),
  /** Asks where to, then writes the sheet for the interview, in a second language too; null = cancelled. */
  'interview.export': row<JobId<ExportReport> | null>()(z.object({ second: languageTag })),
  /** Draws the pages to be looked at, in memory. */
  'dossier.draw': row<JobId<DrawnDossier>>()(nothing),
  /** Asks where to, then writes. Null = cancelled. */
  'dossier.export': row<JobId<ExportReport> | null>()(
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

/** Names a file while it comes in. */
export type UploadId = string;

/** The session: whether a case is open, where, and in which shell. */
export interface SessionState {
  readonly state: 'closed' | 'open';
  /** The open case's folder, or the one just locked. */
  readonly folder: string | null;
  readonly shell: string;
  /** Idle minutes until the case locks itself. */
  readonly lockAfter: number;
}

/** The whole case as the window first sees it; what does not agree in it takes longer, and is asked for apart. */
export interface CaseView {
  readonly revision: number;
  /** The day the checks take for today. */
  readonly today: string;
  /** The records as JSON text, for `folioFrom`: a large case crosses in one piece, and is taken apart once. */
  readonly records: string;
  readonly undoes: NamedOperation | null;
  readonly redoes: NamedOperation | null;
}
