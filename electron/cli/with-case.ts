import type { Reply } from '../../shared/reply.ts';
import { Vault } from '../store/vault.ts';
import type { Args, Io } from './command.ts';
import { readPassphrase } from './passphrase.ts';

/** Opens the case the first word names, does the work, and closes it whatever comes. */
export async function withCase<T>(
  args: Args,
  io: Io,
  work: (vault: Vault) => Promise<Reply<T>>,
): Promise<Reply<T>> {
  const passphrase = await readPassphrase(args, io);
  if (!passphrase.ok) return passphrase;
  const vault = await Vault.open(caseFolder(args), passphrase.value);
  if (!vault.ok) return vault;
  try {
    return await work(vault.value);
  } finally {
    vault.value.close();
  }
}

/** The case's folder, as the person wrote it. */
export function caseFolder({ words: [folder = ''] }: Args): string {
  return folder;
}
