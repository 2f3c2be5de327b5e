import type { CallParsed } from '../../../shared/contract.ts';
import type { RestoreReport } from '../../../shared/care/backup-report.ts';
import type { RescueReport } from '../../../shared/care/rescue-report.ts';
import type { JobId } from '../../../shared/job.ts';
import type { PassphraseStrength } from '../../../shared/care/keys.ts';
import { done, type Reply } from '../../../shared/reply.ts';
import { saveRecords } from '../../store/records/records.ts';
import { eraseCase } from '../../store/care/erase.ts';
import { requireSameFile } from '../../store/identity.ts';
import { estimateStrength, newPassphrase } from '../../store/keys/passphrase.ts';
import { rescueCase } from '../../store/care/rescue.ts';
import { restoreBackup } from '../../store/care/restore.ts';
import { keepSetting, readSetting } from '../../store/settings.ts';
import { Vault } from '../../store/vault.ts';
import { type VaultContext, notOpen } from '../vault-context.ts';
import { OpenCase } from '../open-case.ts';
import { Analysis } from '../analysis/analysis.ts';
import type { Opened } from '../vault/messages.ts';

const lockAfterKey = 'lockAfter';

/** Makes a case and opens it, with its title as its first operation. */
export async function createCase(
  context: VaultContext,
  input: CallParsed<'session.create'>,
): Promise<Reply<Opened>> {
  const vault = await Vault.create(input.folder, input.passphrase);
  if (!vault.ok) return vault;
  const opened = await replaceOpenCase(context, vault.value);
  if (input.title !== '' && context.open !== null) {
    const record = { ...context.open.folio.case, title: input.title };
    context.open.applyChange(
      saveRecords(context.open.db, [record], {
        operation: 'record.save',
        at: context.dependencies.clock.now(),
      }),
    );
  }
  return done(opened);
}

/** Unlocks a case and opens it in place of any other. */
export async function openCase(
  context: VaultContext,
  input: CallParsed<'session.open'>,
): Promise<Reply<Opened>> {
  // Its thread gets ready while the passphrase is worked on.
  const analysis = new Analysis();
  analysis.prestart();
  const vault = await Vault.open(input.folder, input.passphrase);
  if (vault.ok) return done(await replaceOpenCase(context, vault.value, analysis));
  await analysis.close();
  return vault;
}

/** Keeps, in the case, the idle minutes until it locks. */
export function keepLockAfter(
  { open }: VaultContext,
  { minutes }: CallParsed<'session.lockAfter'>,
): Reply<null> {
  if (open === null) return notOpen;
  keepSetting(open.db, lockAfterKey, String(minutes));
  return done(null);
}

/** A new passphrase of random words; nothing keeps it. */
export function suggestPassphrase(): Reply<string> {
  return done(newPassphrase());
}

/** How long a passphrase would hold; nothing keeps it. */
export function passphraseStrength(
  _context: VaultContext,
  { passphrase }: CallParsed<'session.passphraseStrength'>,
): Reply<PassphraseStrength> {
  return done(estimateStrength(passphrase));
}

/** Puts a backup back as a case of its own; nothing of it is open afterwards. */
export function startRestore(
  context: VaultContext,
  input: CallParsed<'session.restore'>,
): Reply<JobId<RestoreReport>> {
  const { backup, folder, passphrase, evenIfDamaged } = input;
  const job = context.jobs.start(async ({ signal, progress }) => {
    const restored = await restoreBackup(backup, folder, passphrase, {
      evenIfDamaged,
      signal,
      progress: (bytes, total) => progress(bytes, total, ''),
    });
    return restored.ok ? done({ result: restored.value }) : restored;
  });
  return done(job);
}

/** Reads what can still be read of a damaged case into a new one; the damaged one is not touched. */
export function startRescue(
  context: VaultContext,
  input: CallParsed<'session.rescue'>,
): Reply<JobId<RescueReport>> {
  const { folder, target, passphrase } = input;
  const job = context.jobs.start(async () => {
    const rescued = await rescueCase(folder, passphrase, target);
    return rescued.ok ? done({ result: rescued.value }) : rescued;
  });
  return done(job);
}

/** Closes the case, then erases it. */
export async function eraseOpenCase(context: VaultContext): Promise<Reply<null>> {
  if (context.open === null) return notOpen;
  const { folder } = context.open.vault;
  // Where the folder was moved away, another case may lie in its place by now.
  requireSameFile(context.open.db);
  await closeCase(context);
  eraseCase(folder);
  return done(null);
}

/** Closes the open case with everything written; none open: nothing to do. */
export async function closeCase(context: VaultContext): Promise<void> {
  const { open } = context;
  context.open = null;
  await open?.close();
}

async function replaceOpenCase(
  context: VaultContext,
  vault: Vault,
  analysis = new Analysis(),
): Promise<Opened> {
  await closeCase(context);
  context.open = new OpenCase(vault, context.dependencies, analysis);
  const kept = readSetting(vault.db, lockAfterKey);
  return { lockAfter: kept === null ? null : Number(kept) };
}
