/**
 * The process that encrypts a case anew while its system calls are made to fail: tells the new recovery code, then
 * what the person is told, and ends without closing. `node rekey-act.ts FOLDER PASSPHRASE NEXT`.
 */
import { writeSync } from 'node:fs';
import { Vault } from '../../electron/store/vault.ts';
import { cheap } from './beside.ts';

const [folder = '', now = '', next = ''] = process.argv.slice(2);
const vault = await Vault.open(folder, now);
if (!vault.ok) throw new Error(vault.failure.code);
const prepared = await vault.value.prepareRekey(now, next, { cost: cheap });
if (!prepared.ok) throw new Error(prepared.failure.code);
writeSync(1, `${prepared.value.recoveryCode ?? ''}\n`);
const rekeyed = await vault.value.rekey();
writeSync(1, `${rekeyed.ok ? 'done' : rekeyed.failure.message}\n`);
process.kill(process.pid, 'SIGKILL');
