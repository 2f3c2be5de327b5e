import sodium from 'sodium-native';
import { existsSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { done, refused, type Failure, type Reply } from '../../shared/reply.ts';
import { purgeUnfinished } from './attachments.ts';
import { keepBallast } from './ballast.ts';
import { caseFiles, type CaseFiles } from './case-files.ts';
import { openDatabase, type WritableDb } from './db.ts';
import { firstBytes, syncFolder } from './durable.ts';
import { failureOf, failures, StoreRefusal } from './failure.ts';
import { keepFirstPage } from './first-page.ts';
import { watchIdentity } from './identity.ts';
import { calibrateCost, floorCost, type Cost } from './keys/cost.ts';
import type { KeyHeader } from './keys/header.ts';
import { readKeyFiles, writeKeyFiles } from './keys/key-files.ts';
import { newRecoveryCode } from './keys/recovery-code.ts';
import { Secret } from './keys/secret.ts';
import { makeSlot, type SlotType } from './keys/slot.ts';
import { unlock } from './keys/unlock.ts';
import { migrate } from './migrations/migrate.ts';
import { beginRecord } from './records.ts';
import { refreshSearch } from './search-index.ts';
import { readSetting } from './settings.ts';

export interface VaultOptions {
  /** What a guess at the passphrase costs; calibrated to about a second when left out. */
  readonly cost?: Cost;
}

/** One open case. Locking it ends the process that held it: text stays in the heap after `close`. */
export class Vault {
  readonly folder: string;
  readonly #files: CaseFiles;
  readonly #dataKey: Secret;
  #header: KeyHeader;
  #db: WritableDb;

  private constructor(files: CaseFiles, db: WritableDb, header: KeyHeader, dataKey: Secret) {
    this.folder = files.folder;
    this.#files = files;
    this.#db = db;
    this.#header = header;
    this.#dataKey = dataKey;
  }

  get db(): WritableDb {
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
      const header: KeyHeader = { format: 'folio-keys', version: 1, vault, revision: 1, slots: [slot] };
      makeRecord(files, dataKey, vault);
      writeKeyFiles(files, header, dataKey.bytes);
      renameSync(files.recordNew, files.record);
      syncFolder(files.folder);
      return new Vault(files, openRecord(files, dataKey.bytes, vault), header, dataKey);
    });
  }

  /** Opens a case with its passphrase, or with its recovery code typed in the same place. */
  static async open(folder: string, passphrase: string): Promise<Reply<Vault>> {
    return expecting(async () => {
      const files = caseFiles(resolve(folder));
      requireRecord(files);
      const reading = readKeyFiles(files);
      if (reading.is === 'missing') throw new StoreRefusal(failures.keysMissing);
      if (reading.is === 'damaged') throw new StoreRefusal(failures.keysDamaged);
      if (reading.is === 'newer') throw new StoreRefusal(failures.newer);
      const { header } = reading.signed;
      const unlocked = await unlock(reading.signed, passphrase);
      if (unlocked.is === 'wrong') throw new StoreRefusal(failures.wrongPassphrase);
      if (unlocked.is === 'damaged') throw new StoreRefusal(failures.keysDamaged);
      const dataKey = Secret.copy(unlocked.keys.bytes.subarray(0, 32));
      unlocked.keys.wipe();
      const db = openRecord(files, dataKey.bytes, header.vault);
      if (reading.heal) writeKeyFiles(files, header, dataKey.bytes);
      return new Vault(files, db, header, dataKey);
    });
  }

  /** Puts a new passphrase in place of the old one. The data stays under its key: see `rekey` for a leak. */
  async changePassphrase(now: string, next: string, options: VaultOptions = {}): Promise<Reply<null>> {
    return expecting(async () => {
      await this.#requireWords(now);
      await this.#replaceSlot('passphrase', next, options.cost ?? (await calibrateCost()));
      return null;
    });
  }

  /** Makes a recovery code in place of any older one, and returns it to be printed; it is kept nowhere. */
  async makeRecoveryCode(now: string): Promise<Reply<string>> {
    return expecting(async () => {
      await this.#requireWords(now);
      const code = newRecoveryCode();
      // 130 random bits need no slow guessing: the floor keeps an old laptop quick.
      await this.#replaceSlot('recovery', code, floorCost);
      return code;
    });
  }

  hasRecoveryCode(): boolean {
    return this.#header.slots.some((slot) => slot.type === 'recovery');
  }

  /** Folds the write-ahead log into the record, closes it and overwrites the key. */
  close(): void {
    if (!this.#db.open) return;
    this.#db.pragma('wal_checkpoint(TRUNCATE)');
    keepFirstPage(this.#files);
    this.#db.close();
    this.#dataKey.wipe();
  }

  async #requireWords(words: string): Promise<void> {
    const reading = readKeyFiles(this.#files);
    const unlocked = reading.is === 'whole' ? await unlock(reading.signed, words) : null;
    if (unlocked?.is === 'open') return unlocked.keys.wipe();
    throw new StoreRefusal(unlocked?.is === 'wrong' ? failures.wrongPassphrase : failures.keysDamaged);
  }

  async #replaceSlot(type: SlotType, words: string, cost: Cost): Promise<void> {
    const slot = await makeSlot(type, words, cost, this.#header.vault, this.#dataKey);
    const slots = [...this.#header.slots.filter((other) => other.type !== type), slot];
    const header = { ...this.#header, revision: this.#header.revision + 1, slots };
    writeKeyFiles(this.#files, header, this.#dataKey.bytes);
    this.#header = header;
  }
}

/** Turns the expected failures of disk and database into a Reply; anything else is a bug and throws. */
async function expecting<T>(work: () => Promise<T>): Promise<Reply<T>> {
  try {
    return done(await work());
  } catch (error) {
    const failure: Failure | null = failureOf(error);
    if (failure === null) throw error;
    return refused(failure);
  }
}

/** An interrupted creation leaves keys beside a record.db.new and no record.db: that may be cleared. */
function prepareFolder(files: CaseFiles): void {
  mkdirSync(files.folder, { recursive: true, mode: 0o700 });
  if (existsSync(files.record)) throw new StoreRefusal(failures.exists);
  if (existsSync(files.recordNew)) {
    for (const path of [files.recordNew, files.keys, files.keysSecond]) rmSync(path, { force: true });
  }
  if (existsSync(files.keys) || existsSync(files.keysSecond)) throw new StoreRefusal(failures.exists);
}

/** Builds the record under another name, so that record.db appears whole or not at all. */
function makeRecord(files: CaseFiles, dataKey: Secret, vault: string): void {
  const db = openDatabase(files.recordNew, dataKey.bytes, 'create');
  try {
    migrate(db);
    beginRecord(db, vault);
    db.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    db.close();
  }
}

function requireRecord(files: CaseFiles): void {
  if (!existsSync(files.record)) throw new StoreRefusal(failures.notFound);
  if (!statSync(files.record).isFile()) throw new StoreRefusal(failures.notARecord);
  // A file of 0 bytes would open as a valid empty database, and a plain one without any key.
  const head = firstBytes(files.record, 16);
  if (head.length < 16 || head.toString('latin1').startsWith('SQLite format 3'))
    throw new StoreRefusal(failures.notARecord);
}

function openRecord(files: CaseFiles, dataKey: Buffer, vault: string): WritableDb {
  const db = openDatabase(files.record, dataKey, 'open');
  try {
    if (readSetting(db, 'vault') !== vault) throw new StoreRefusal(failures.notARecord);
    rmSync(files.recordNew, { force: true });
    migrate(db);
    purgeUnfinished(db);
    refreshSearch(db);
    db.pragma('wal_checkpoint(TRUNCATE)');
    keepFirstPage(files);
    keepBallast(files);
    watchIdentity(db);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function randomHex(bytes: number): string {
  const out = Buffer.alloc(bytes);
  sodium.randombytes_buf(out);
  return out.toString('hex');
}
