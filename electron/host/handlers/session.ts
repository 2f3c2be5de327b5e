import type { CallParsed } from '../../../shared/contract.ts';
import { done, type Reply } from '../../../shared/reply.ts';
import { saveRecords } from '../../store/records.ts';
import { keepSetting, readSetting } from '../../store/settings.ts';
import { Vault } from '../../store/vault.ts';
import { type Desk, notOpen } from '../desk.ts';
import { OpenCase } from '../open-case.ts';
import type { Opened } from '../wire.ts';

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

export async function openCase(desk: Desk, input: CallParsed<'session.open'>): Promise<Reply<Opened>> {
  const vault = await Vault.open(input.folder, input.passphrase);
  return vault.ok ? done(await putOnDesk(desk, vault.value)) : vault;
}

export function keepLockAfter({ open }: Desk, { minutes }: CallParsed<'session.lockAfter'>): Reply<null> {
  if (open === null) return notOpen;
  keepSetting(open.db, lockAfterKey, String(minutes));
  return done(null);
}

export async function closeCase(desk: Desk): Promise<void> {
  const { open } = desk;
  desk.open = null;
  await open?.close();
}

async function putOnDesk(desk: Desk, vault: Vault): Promise<Opened> {
  await closeCase(desk);
  desk.open = new OpenCase(vault, desk.parts);
  const kept = readSetting(vault.db, lockAfterKey);
  return { lockAfter: kept === null ? null : Number(kept) };
}
