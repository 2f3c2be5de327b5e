/**
 * The acts that are done while a system call is made to fail. As a process: `node inject-acts.ts ACT ROOT` makes
 * ready, says `begin`, does the act, says what a person would be told, and ends without closing anything.
 */
import { randomBytes } from 'node:crypto';
import { openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { dumpCase } from '../../electron/exchange/dump-case.ts';
import { importCase } from '../../electron/exchange/import-case.ts';
import { dependencies } from '../../electron/host/dependencies.ts';
import { addAttachment } from '../../electron/store/attachments/attachments.ts';
import { backupVault } from '../../electron/store/care/backup.ts';
import { compact } from '../../electron/store/care/compact.ts';
import { eraseCase } from '../../electron/store/care/erase.ts';
import { rescueCase } from '../../electron/store/care/rescue.ts';
import { restoreBackup } from '../../electron/store/care/restore.ts';
import { failureOf } from '../../electron/store/failure.ts';
import { keepDraft } from '../../electron/store/records/drafts.ts';
import { deleteRecords, saveRecords, undo } from '../../electron/store/records/records.ts';
import { Vault } from '../../electron/store/vault.ts';
import { idSchema } from '../../shared/domain/id.ts';
import { incidentSchema } from '../../shared/domain/incident.ts';
import type { Reply } from '../../shared/reply.ts';
import { runCli } from '../support/run-cli.ts';
import { cheap, keptBackup, words } from './beside.ts';

/** What a person is told of an act: that it was done, or why not; and the secrets shown to them before that. */
export interface Told {
  readonly ok: boolean;
  readonly code: string;
  readonly message: string;
  readonly shown: readonly string[];
}

/** The words that a change of keys puts in the place of the old ones. */
export const nextWords = 'words 1';
const at = '2026-01-01T00:00:00Z';

/** Two records of one operation, and one of another. */
export function twins(count: number) {
  return ['twin-a', 'twin-b'].map((id) =>
    incidentSchema.parse({ id, title: String(count), account: `account ${count} `.repeat(40) }),
  );
}

interface Place {
  readonly root: string;
  readonly folder: string;
  readonly shown: string[];
}
type Act = (place: Place) => Promise<() => unknown>;

function must<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

/** An act on the open case. */
function onCase(work: (vault: Vault, place: Place) => unknown): Act {
  return async (place) => {
    const vault = must(await Vault.open(place.folder, words));
    return () => work(vault, place);
  };
}

const besideCase =
  (work: (place: Place) => unknown): Act =>
  (place) =>
    Promise.resolve(() => work(place));

/** Every act that writes, by its name. */
export const acts = {
  save: onCase(({ db }) => saveRecords(db, twins(2), { operation: 'twins', at })),
  draft: onCase(({ db }) => keepDraft(db, 'draft', 'typed')),
  attach: onCase(async ({ db }) => {
    const given = { name: 'scan', mediaType: 'image/png', addedAt: at } as const;
    const added = await addAttachment(db, [randomBytes(2_000_000)], given);
    if (added.ok) saveRecords(db, [added.value.attachment], { operation: 'attach', at });
    return added;
  }),
  delete: onCase(({ db }) => deleteRecords(db, [idSchema.parse('extra')], { at })),
  undo: onCase(({ db }) => undo(db, at)),
  compact: onCase(({ db }) => compact(db, at)),
  import: onCase(({ db }, { root }) => {
    const inspect = dependencies.inspect();
    return importCase(db, join(root, 'given.json'), { at, inspect, differing: 'mine' });
  }),
  lock: async ({ folder }) => {
    const vault = must(await Vault.open(folder, words));
    saveRecords(vault.db, twins(2), { operation: 'twins', at });
    return () => vault.close();
  },
  /** Of a case whose last process was killed: see `makeTemplate`. */
  open: besideCase(async ({ folder }) => Vault.open(folder, words)),
  passphrase: onCase((vault) => vault.changePassphrase(words, nextWords, { cost: cheap })),
  code: onCase(async (vault, { shown }) => {
    const made = await vault.makeRecoveryCode(words);
    if (made.ok) shown.push(made.value);
    return made.ok ? vault.confirmRecoveryCode() : made;
  }),
  rekey: async (place) => {
    const vault = must(await Vault.open(place.folder, words));
    const { recoveryCode } = must(await vault.prepareRekey(words, nextWords, { cost: cheap }));
    place.shown.push(nextWords, recoveryCode ?? '');
    return () => vault.rekey();
  },
  backup: onCase((vault, { root }) => backupVault(vault, join(root, 'made'), { at })),
  export: besideCase(async ({ root, folder }) => {
    const { exit, notes } = await runCli(['export', folder, join(root, 'made'), '--today', '2026-01-01'], {
      env: { FOLIO_PASSPHRASE: words },
    });
    return exit === 0 ? true : { ok: false, failure: { code: `exit ${exit}`, message: notes } };
  }),
  dump: onCase(({ db }, { root }) => dumpCase(db, join(root, 'made'))),
  create: besideCase(({ root }) => Vault.create(join(root, 'made'), words, { cost: cheap })),
  restore: besideCase(({ root }) => restoreBackup(join(root, keptBackup), join(root, 'made'), words)),
  rescue: besideCase(({ root, folder }) => rescueCase(folder, words, join(root, 'made'), { cost: cheap })),
  erase: besideCase(({ folder }) => eraseCase(folder)),
} as const satisfies Record<string, Act>;
export type ActName = keyof typeof acts;

function toldOf(value: unknown): Omit<Told, 'shown'> {
  if (typeof value !== 'object' || value === null || !('failure' in value))
    return { ok: true, code: 'done', message: '' };
  const { code, message } = value.failure as { code: string; message: string };
  return { ok: false, code, message };
}

/**
 * strace counts the calls of each thread by itself, and fails the how-manieth of every one: writes to nowhere put
 * those of the main thread behind all that Node's other threads ever do.
 */
function drawApart(): void {
  const nowhere = openSync('/dev/null', 'w');
  for (let count = 0; count < 300; count += 1) {
    try {
      writeSync(nowhere, '.');
    } catch {
      // It is this one that another thread's was meant by.
    }
  }
}

async function told(work: () => unknown): Promise<Omit<Told, 'shown'>> {
  try {
    return toldOf(await work());
  } catch (error) {
    const failure = failureOf(error);
    return failure ? { ok: false, ...failure } : { ok: false, code: 'a bug', message: String(error) };
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [, , name = '', root = ''] = process.argv;
  const act = Object.entries(acts).find(([each]) => each === name)?.[1];
  if (!act) throw new Error(`There is no act "${name}".`);
  const place: Place = { root, folder: join(root, 'case'), shown: [] };
  const work = await act(place);
  drawApart();
  writeSync(1, 'begin\n');
  const answer = await told(work);
  writeSync(1, `${JSON.stringify({ ...answer, shown: place.shown })}\n`);
  process.kill(process.pid, 'SIGKILL');
}
