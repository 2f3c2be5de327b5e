import { rmSync } from 'node:fs';
import { expect, test } from 'vitest';
import { keepDraft, readDraft } from '../../../../electron/store/records/drafts.ts';
import { keepSetting } from '../../../../electron/store/settings.ts';
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

test('a draft or a setting is refused, as a record is, when the case is no longer where it was opened', async () => {
  const vault = await temporaryVault();
  rmSync(vault.folder, { recursive: true });
  expect(() => keepDraft(vault.db, 'place', 'incidents')).toThrow();
  expect(() => keepSetting(vault.db, 'lockAfter', '5')).toThrow();
});
