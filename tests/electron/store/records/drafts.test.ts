import { expect, test } from 'vitest';
import { keepDraft, readDraft } from '../../../../electron/store/records/drafts.ts';
import { Vault } from '../../../../electron/store/vault.ts';
import { passphrase, temporaryVault, valueOf } from '../../../support/vault.ts';

test('a draft survives closing, is replaced, and is forgotten by empty text', async () => {
  const vault = await temporaryVault();
  keepDraft(vault.db, 'incident:new', 'They came at d');
  keepDraft(vault.db, 'incident:new', 'They came at dawn');
  vault.close();
  const again = valueOf(await Vault.open(vault.folder, passphrase));
  expect(readDraft(again.db, 'incident:new')).toBe('They came at dawn');
  keepDraft(again.db, 'incident:new', '');
  expect(readDraft(again.db, 'incident:new')).toBe('');
  again.close();
});
