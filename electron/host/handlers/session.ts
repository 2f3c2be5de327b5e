import type { CallParsed, JobId, PassphraseStrength } from '../../../shared/contract.ts';
import { done, type Reply } from '../../../shared/reply.ts';
import { saveRecords } from '../../store/records/records.ts';
import { eraseCase } from '../../store/care/erase.ts';
import { requireSameFile } from '../../store/identity.ts';
import { estimateStrength, newPassphrase } from '../../store/keys/passphrase.ts';
import { salvage } from '../../store/care/rescue.ts';
import { restoreBackup } from '../../store/care/restore.ts';
import { keepSetting, readSetting } from '../../store/settings.ts';
import { Vault } from '../../store/vault.ts';
import { type Desk, notOpen } from '../vault-context.ts';
import { OpenCase } from '../open-case.ts';
import { Reckoning } from '../analysis/analysis.ts';
import type { Opened } from '../vault/messages.ts';

const lockAfterKey = 'lockAfter';

/** Makes a case and opens it, with its title as its first act. */
export async function createCase(desk: Desk, input: CallParsed<'session.create'>): Promise<Reply<Opened>> {
  const vault = await Vault.create(input.folder, input.passphrase);
  if (!vault.ok) return vault;
  const opened = await putOnDesk(desk, vault.value);
  if (input.title !== '' && desk.open !== null) {
    const record = { ...desk.open.folio.case, title: input.title };
    desk.open.took(saveRecords(desk.open.db, [record], { act: 'record.save', at: desk.parts.clock.now() }));
  }
  return done(opened);
}

/** Unlocks a case and puts it on the desk in place of any other. */
export async function openCase(desk: Desk, input: CallParsed<'session.open'>): Promise<Reply<Opened>> {
  // Its thread gets ready while the passphrase is worked on.
  const reckoning = new Reckoning();
  reckoning.warm();
  const vault = await Vault.open(input.folder, input.passphrase);
  if (vault.ok) return done(await putOnDesk(desk, vault.value, reckoning));
  await reckoning.close();
  return vault;
}

/** Keeps, in the case, the idle minutes until it locks. */
export function keepLockAfter({ open }: Desk, { minutes }: CallParsed<'session.lockAfter'>): Reply<null> {
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
  _desk: Desk,
  { passphrase }: CallParsed<'session.passphraseStrength'>,
): Reply<PassphraseStrength> {
  return done(estimateStrength(passphrase));
}

/** Puts a backup back as a case of its own; nothing of it is open afterwards. */
export function restoreCase(desk: Desk, input: CallParsed<'session.restore'>): Reply<JobId> {
  const { backup, folder, passphrase, evenIfDamaged } = input;
  const job = desk.jobs.start(async ({ signal, progress }) => {
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
export function rescueCase(desk: Desk, input: CallParsed<'session.rescue'>): Reply<JobId> {
  const { folder, target, passphrase } = input;
  const job = desk.jobs.start(async () => {
    const rescued = await salvage(folder, passphrase, target);
    return rescued.ok ? done({ result: rescued.value }) : rescued;
  });
  return done(job);
}

/** Closes the case, then erases it. */
export async function eraseOpenCase(desk: Desk): Promise<Reply<null>> {
  if (desk.open === null) return notOpen;
  const { folder } = desk.open.vault;
  // Where the folder was moved away, another case may lie in its place by now.
  requireSameFile(desk.open.db);
  await closeCase(desk);
  eraseCase(folder);
  return done(null);
}

/** Takes the case off the desk with everything written; none open: nothing to do. */
export async function closeCase(desk: Desk): Promise<void> {
  const { open } = desk;
  desk.open = null;
  await open?.close();
}

async function putOnDesk(desk: Desk, vault: Vault, reckoning = new Reckoning()): Promise<Opened> {
  await closeCase(desk);
  desk.open = new OpenCase(vault, desk.parts, reckoning);
  const kept = readSetting(vault.db, lockAfterKey);
  return { lockAfter: kept === null ? null : Number(kept) };
}
