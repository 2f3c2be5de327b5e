import { join } from 'node:path';
import { Vault } from '../../../electron/store/vault.ts';
import { incidentSchema } from '../../../shared/domain/incident.ts';
import { saveRecords } from '../../../electron/store/records/records.ts';
import { type Ran, runCli } from '../../support/run-cli.ts';
import { cheap, passphrase, temporaryFolder, valueOf } from '../../support/vault.ts';

export const env = { FOLIO_PASSPHRASE: passphrase };

/** A closed case with one incident, and a folder beside it. */
export async function closedCase() {
  const folder = temporaryFolder();
  const path = join(folder, 'case');
  const vault = valueOf(await Vault.create(path, passphrase, { cost: cheap }));
  const incident = incidentSchema.parse({
    id: 'i1',
    title: 'The search at the bakery',
    when: { asGiven: '2190-05-05' },
  });
  saveRecords(vault.db, [incident], { operation: 'record.save', at: '' });
  vault.close();
  return { folder, path };
}

export const run = (...argv: readonly string[]): Promise<Ran> => runCli(argv, { env });
