import { expect, test } from 'vitest';
import { readRecord, saveRecords, undo } from '../../../../electron/store/records/records.ts';
import { keepSetting } from '../../../../electron/store/settings.ts';
import { Vault } from '../../../../electron/store/vault.ts';
import { incidentSchema } from '../../../../shared/domain/incident.ts';
import { caseSchema } from '../../../../shared/domain/case.ts';
import { documentSchema } from '../../../../shared/domain/document.ts';
import { passphrase, temporaryVault, valueOf } from '../../../support/vault.ts';

const at = '2026-01-01T00:00:00Z';
const raid = incidentSchema.parse({ id: 'i1', title: 'Raid', when: { asGiven: '2019-03' } });

test('dates stored by another reader are read anew from their words, in the history too', async () => {
  const vault = await temporaryVault();
  saveRecords(vault.db, [raid], { operation: 'save', at });
  saveRecords(vault.db, [{ ...raid, title: 'Second' }], { operation: 'save', at });
  for (const table of ['record', 'version'])
    vault.db.prepare(`UPDATE ${table} SET body = replace(body, '2019-03-31', '2019-03-30')`).run();
  keepSetting(vault.db, 'dates', 'another version');
  vault.close();
  const again = valueOf(await Vault.open(vault.folder, passphrase));
  expect(readRecord(again.db, raid.id)).toEqual({ ...raid, title: 'Second' });
  undo(again.db, at);
  expect(readRecord(again.db, raid.id)).toEqual(raid);
  again.close();
});

test('a case kept before a field was known has it as if nobody had filled it in, in the history too', async () => {
  const vault = await temporaryVault();
  const own = caseSchema.parse({ id: 'case', dossier: { title: 'Mine', leftOut: ['custody'] } });
  const paper = documentSchema.parse({ id: 'd1', title: 'Paper' });
  saveRecords(vault.db, [own, paper], { operation: 'save', at });
  saveRecords(vault.db, [{ ...paper, title: 'Second' }], { operation: 'save', at });
  for (const table of ['record', 'version'])
    for (const path of ['$.dossier.volumes', '$.dossier.served', '$.redactedFor'])
      vault.db.prepare(`UPDATE ${table} SET body = json_remove(body, ?) WHERE body IS NOT NULL`).run(path);
  keepSetting(vault.db, 'dates', 'another version');
  vault.close();
  const again = valueOf(await Vault.open(vault.folder, passphrase));
  expect(readRecord(again.db, own.id)).toEqual(own);
  expect(readRecord(again.db, paper.id)).toEqual({ ...paper, title: 'Second' });
  undo(again.db, at);
  expect(readRecord(again.db, paper.id)).toEqual(paper);
  again.close();
});
