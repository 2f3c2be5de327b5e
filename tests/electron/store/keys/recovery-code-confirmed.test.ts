import { expect, test } from 'vitest';
import { Vault } from '../../../../electron/store/vault.ts';
import { cheap, passphrase, temporaryVault, valueOf } from '../../../support/vault.ts';

async function opens(folder: string, words: string): Promise<boolean> {
  const reply = await Vault.open(folder, words);
  if (reply.ok) reply.value.close();
  return reply.ok;
}

test('a recovery code on paper opens the case until the next one is confirmed, killed in between too', async () => {
  const vault = await temporaryVault();
  const { folder } = vault;
  const first = valueOf(await vault.makeRecoveryCode(passphrase));
  valueOf(await vault.confirmRecoveryCode());
  const unseen = valueOf(await vault.makeRecoveryCode(passphrase));
  const second = valueOf(await vault.makeRecoveryCode(passphrase));
  vault.close();
  expect([await opens(folder, first), await opens(folder, unseen), await opens(folder, second)]).toEqual([
    true,
    false,
    true,
  ]);
  const again = valueOf(await Vault.open(folder, passphrase));
  valueOf(await again.confirmRecoveryCode());
  again.close();
  expect([await opens(folder, first), await opens(folder, second)]).toEqual([false, true]);
});

test('changing the passphrase leaves the recovery code as it is', async () => {
  const vault = await temporaryVault();
  const code = valueOf(await vault.makeRecoveryCode(passphrase));
  valueOf(await vault.changePassphrase(passphrase, 'the next words', { cost: cheap }));
  vault.close();
  expect([
    await opens(vault.folder, code),
    await opens(vault.folder, 'the next words'),
    await opens(vault.folder, passphrase),
  ]).toEqual([true, true, false]);
});
