import sodium from 'sodium-native';
import { closeSync, openSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import type { PreparedRekeying } from '../../shared/care/keys.ts';
import { done, refused, type Reply } from '../../shared/reply.ts';
import { caseFiles, type CaseFiles } from './case-files.ts';
import type { WritableDb } from './db.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { codeOf, failureOf, failures, StoreRefusal } from './failure.ts';
import { firstPageChanged, keepFirstPage } from './first-page.ts';
import { forgetIdentity, requireSameFile } from './identity.ts';
import { CaseKeys, requireKeys } from './keys/case-keys.ts';
import { calibrateCost, minimumCost } from './keys/cost.ts';
import type { Cost } from './keys/derive.ts';
import type { KeyHeader } from './keys/header.ts';
import { readKeyFiles, writeKeyFiles, type KeyFilesReading } from './keys/key-files.ts';
import { newRecoveryCode } from './keys/recovery-code.ts';
import { Secret } from './keys/secret.ts';
import { dataKeysIn, makeSlot } from './keys/slot.ts';
import { unlockCase } from './keys/unlock-case.ts';
import { makeRecord, openRecord, prepareFolder, requireRecord } from './opening.ts';
import { prepareRekey, rekeyRecord, type PreparedRekey } from './care/rekey.ts';

/** How a case is made. */
export interface VaultOptions {
  /** What a guess at the passphrase costs; calibrated to about a second when left out. */
  readonly cost?: Cost;
}

/** What can be put right from its second copy. */
export type Repaired = 'key-file' | 'first-page';

/** One open case. Locking it ends the process that held it: text stays in the heap after `close`. */
export class Vault {
  readonly folder: string;
  readonly files: CaseFiles;
  /** What was found damaged at opening and put right from its second copy. */
  readonly repaired: readonly Repaired[];
  readonly #keys: CaseKeys;
  #db: WritableDb;
  #prepared: PreparedRekey | null = null;
  /** The record is closed while all of it is encrypted anew, and stays so where it cannot be opened again. */
  #record: 'open' | 'rekeying' | 'closed' = 'open';
  #keyWork: Promise<unknown> = Promise.resolve();
  /** Held as long as the record is open: closing any other handle on it would give up SQLite's lock. */
  #reader: number;

  private constructor(files: CaseFiles, db: WritableDb, keys: CaseKeys, repaired: readonly Repaired[]) {
    this.folder = files.folder;
    this.repaired = repaired;
    this.files = files;
    this.#db = db;
    this.#reader = openSync(files.record, 'r');
    this.#keys = keys;
  }

  /** The open record. Another object after `rekey`: ask for it anew. */
  get db(): WritableDb {
    if (this.#record !== 'open')
      throw new StoreRefusal(this.#record === 'rekeying' ? failures.rekeying : failures.notReopened);
    return this.#db;
  }

  /** Makes an empty case in a folder, which is made too where it is missing. */
  static async create(folder: string, passphrase: string, options: VaultOptions = {}): Promise<Reply<Vault>> {
    return expecting(async () => {
      const files = caseFiles(resolve(folder));
      prepareFolder(files);
      const cost = options.cost ?? (await calibrateCost());
      const dataKey = Secret.random(32);
      const vault = randomHex(16);
      const slot = await makeSlot('passphrase', passphrase, cost, vault, dataKey);
      const header: KeyHeader = { format: 'folio-keys', version: 3, vault, revision: 1, slots: [slot] };
      makeRecord(files, dataKey.bytes, vault);
      writeKeyFiles(files, header, dataKey.bytes);
      keepFirstPage(files, files.recordNew);
      renameSync(files.recordNew, files.record);
      syncFolder(files.folder);
      const db = openRecord(files, dataKey.bytes, vault);
      return new Vault(files, db, new CaseKeys(files, header, dataKey), []);
    });
  }

  /** Opens a case with its passphrase, or with its recovery code typed in the same place. */
  static async open(folder: string, passphrase: string): Promise<Reply<Vault>> {
    return expecting(async () => {
      const files = caseFiles(resolve(folder));
      requireRecord(files);
      const reading = requireKeys(readKeyFiles(files));
      const unlocked = await unlockCase(reading, passphrase);
      if (unlocked.is === 'wrong') throw new StoreRefusal(failures.wrongPassphrase);
      if (unlocked.is === 'damaged') throw new StoreRefusal(failures.keysDamaged);
      const { header } = unlocked.signed;
      const repaired: Repaired[] = firstPageChanged(files) ? ['first-page'] : [];
      const { db, dataKey } = openWithEither(files, unlocked.keys, header.vault);
      const keys = new CaseKeys(files, header, dataKey);
      if (reading.needsRepair) {
        keys.repair();
        repaired.push('key-file');
      }
      if (unlocked.isNew && keys.recordIsNew) keys.endChangeIfPossible();
      return new Vault(files, db, keys, repaired);
    });
  }

  /** Puts a new passphrase in place of the old one. The data stays under its key: see `rekey` for a leak. */
  async changePassphrase(now: string, next: string, options: VaultOptions = {}): Promise<Reply<null>> {
    return this.#changeKeys(async () => {
      await this.#keys.requireWords(now);
      await this.#keys.addWords(['passphrase', next, options.cost ?? (await calibrateCost())]);
      this.#keys.dropOlderWords('passphrase');
      return null;
    });
  }

  /**
   * Makes a recovery code, and returns it to be printed; it is kept nowhere. An older one opens the case too until
   * `confirmRecoveryCode`: cut short before the new one is on paper, the one on paper must not be void.
   */
  async makeRecoveryCode(now: string): Promise<Reply<string>> {
    return this.#changeKeys(async () => {
      await this.#keys.requireWords(now);
      const code = newRecoveryCode();
      // 130 random bits need no slow guessing: the floor keeps an old laptop quick.
      await this.#keys.addWords(['recovery', code, minimumCost]);
      return code;
    });
  }

  /** The person has the newest recovery code: older ones open nothing any more. */
  async confirmRecoveryCode(): Promise<Reply<null>> {
    return this.#changeKeys(() => {
      this.#keys.dropOlderWords('recovery');
      return Promise.resolve(null);
    });
  }

  hasRecoveryCode(): boolean {
    return this.#keys.hasRecoveryCode();
  }

  /** Encrypting anew was cut short: the old and the new words open the case until it is done again. */
  get rekeyCutShort(): boolean {
    return this.#keys.isChanging;
  }

  /**
   * For a passphrase that leaked: makes a new key, and the recovery code that will take the place of the one
   * there is (null: there is none), to be written down before `rekey`. Changes nothing.
   */
  async prepareRekey(
    now: string,
    next: string,
    options: VaultOptions = {},
  ): Promise<Reply<PreparedRekeying>> {
    return this.#changeKeys(async () => {
      await this.#keys.requireWords(now);
      this.#forgetRekey();
      const cost = options.cost ?? (await calibrateCost());
      this.#prepared = await prepareRekey(this.#keys, now, next, cost);
      return { recoveryCode: this.#prepared.recoveryCode };
    });
  }

  /** Forgets what was prepared: the case stays as it is. */
  async cancelRekey(): Promise<Reply<null>> {
    return this.#changeKeys(() => Promise.resolve(this.#forgetRekey()));
  }

  /**
   * Encrypts all data anew under the key that was prepared. An old copy of the key files opens nothing made
   * from now on. Takes seconds a gigabyte and room for a second copy; cut short, the old words open the case,
   * and a refusal says whether the new ones do.
   */
  async rekey(): Promise<Reply<null>> {
    return this.#changeKeys(async () => {
      const prepared = this.#prepared;
      if (!prepared) throw new StoreRefusal(failures.notPrepared);
      await this.#keys.requireWords(prepared.now);
      this.#prepared = null;
      const old = Secret.copy(this.#keys.bytes);
      const record = { files: this.files, db: this.#db, reader: this.#reader };
      this.#record = 'rekeying';
      try {
        rekeyRecord(record, this.#keys, prepared);
      } finally {
        this.#close();
        this.#reopen(Secret.copy(Buffer.concat([old.bytes, prepared.key.bytes])));
        old.wipe();
        prepared.key.wipe();
      }
      return null;
    });
  }

  /** What the two key files say now; `whole` without `needsRepair` is as it should be. */
  checkKeys(): KeyFilesReading {
    return readKeyFiles(this.files);
  }

  /** A handle for reading the record's bytes as they are, encrypted. Never close it. */
  get reader(): number {
    return this.#reader;
  }

  /** The key header and the key of a backup's MAC, for `backup.ts`. The caller wipes the key. */
  backupKeys(): { readonly header: Buffer; readonly macKey: Secret } {
    return this.#keys.forBackup();
  }

  /** Folds the write-ahead log into the record, closes it and overwrites the key. */
  close(): void {
    if (!this.#db.open) return;
    this.#shut();
    this.#forgetRekey();
    this.#keys.wipe();
  }

  #forgetRekey(): null {
    this.#prepared?.key.wipe();
    this.#prepared = null;
    return null;
  }

  /** Opens the record after a rekey, with the old key or the new one: where it failed, either may fit. */
  #reopen(both: Secret): void {
    this.#keepFirstPage();
    try {
      const { db, dataKey } = openWithEither(this.files, both, this.#keys.vault);
      this.#db = db;
      this.#keys.useKey(dataKey);
      this.#reader = openSync(this.files.record, 'r');
      this.#record = 'open';
    } catch (error) {
      this.#record = 'closed';
      if (failureOf(error) === null) throw error;
    }
  }

  #shut(): void {
    // A full disk must not keep a case from being locked: what is in the log is safe there.
    try {
      this.#db.pragma('incremental_vacuum(512)');
      this.#db.pragma('wal_checkpoint(TRUNCATE)');
    } catch (error) {
      if (codeOf(error) === '') throw error;
    }
    this.#close();
    this.#keepFirstPage();
  }

  #close(): void {
    forgetIdentity(this.#db);
    this.#db.close();
    closeSync(this.#reader);
  }

  #keepFirstPage(): void {
    try {
      keepFirstPage(this.files);
    } catch (error) {
      if (codeOf(error) === '') throw error;
    }
  }

  /** One change of keys after the other: a slot must never seal a key that is no longer the record's. */
  #changeKeys<T>(work: () => Promise<T>): Promise<Reply<T>> {
    // Where the folder was moved away, another case may lie in its place by now.
    const here = async () => {
      requireSameFile(this.#db);
      return work();
    };
    const turn = this.#keyWork.then(() => expecting(here));
    this.#keyWork = turn.catch(() => undefined);
    return turn;
  }
}

/** Turns the expected failures of disk and database into a Reply; anything else is a bug and throws. */
async function expecting<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return done(await work());
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return refused(failure);
  }
}

/** Opens the record; after a rekey cut short, a slot holds the old and the new key and one of them fits. */
function openWithEither(
  files: CaseFiles,
  keys: Secret,
  vault: string,
): { readonly db: WritableDb; readonly dataKey: Secret } {
  const candidates = dataKeysIn(keys);
  try {
    for (const [tried, key] of candidates.entries()) {
      try {
        return { db: openRecord(files, key, vault), dataKey: Secret.copy(key) };
      } catch (error) {
        if (codeOf(error) !== 'SQLITE_NOTADB' || tried === candidates.length - 1) throw error;
      }
    }
    throw new StoreRefusal(failures.damaged);
  } finally {
    keys.wipe();
  }
}

function randomHex(bytes: number): string {
  const out = Buffer.alloc(bytes);
  sodium.randombytes_buf(out);
  return out.toString('hex');
}
