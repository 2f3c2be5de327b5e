import sodium from 'sodium-native';
import { closeSync, openSync, renameSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Rekeyed } from '../../shared/care/keys.ts';
import { done, refused, type Reply } from '../../shared/reply.ts';
import { caseFiles, type CaseFiles } from './case-files.ts';
import type { WritableDb } from './db.ts';
import { syncFolder } from '../files/sync-folder.ts';
import { codeOf, failureOf, failures, StoreRefusal } from './failure.ts';
import { firstPageChanged, keepFirstPage } from './first-page.ts';
import { forgetIdentity, requireSameFile } from './identity.ts';
import { backupMacKey } from './keys/backup-key.ts';
import { calibrateCost, minimumCost } from './keys/cost.ts';
import type { Cost } from './keys/derive.ts';
import { writeHeader, type KeyHeader } from './keys/header.ts';
import { readKeyFiles, writeKeyFiles, type KeyFilesReading } from './keys/key-files.ts';
import { newRecoveryCode } from './keys/recovery-code.ts';
import { Secret } from './keys/secret.ts';
import { dataKeysIn, makeSlot, type SlotType } from './keys/slot.ts';
import { unlockCase } from './keys/unlock-case.ts';
import { makeRecord, openRecord, prepareFolder, requireRecord } from './opening.ts';
import { makeRekeyedCopy, swapRecord } from './care/rekey.ts';

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
  #header: KeyHeader;
  #db: WritableDb;
  #dataKey: Secret;
  /** The record is closed while all of it is encrypted anew. */
  #rekeying = false;
  #keyWork: Promise<unknown> = Promise.resolve();
  /** Held as long as the record is open: closing any other handle on it would give up SQLite's lock. */
  #reader: number;

  private constructor(
    files: CaseFiles,
    db: WritableDb,
    header: KeyHeader,
    dataKey: Secret,
    repaired: readonly Repaired[],
  ) {
    this.folder = files.folder;
    this.repaired = repaired;
    this.files = files;
    this.#db = db;
    this.#reader = openSync(files.record, 'r');
    this.#header = header;
    this.#dataKey = dataKey;
  }

  /** The open record. Another object after `rekey`: ask for it anew. */
  get db(): WritableDb {
    if (this.#rekeying) throw new StoreRefusal(failures.rekeying);
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
      makeRecord(files, dataKey.bytes, vault);
      writeKeyFiles(files, header, dataKey.bytes);
      keepFirstPage(files, files.recordNew);
      renameSync(files.recordNew, files.record);
      syncFolder(files.folder);
      return new Vault(files, openRecord(files, dataKey.bytes, vault), header, dataKey, []);
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
      if (reading.needsRepair) {
        writeKeyFiles(files, header, dataKey.bytes);
        repaired.push('key-file');
      }
      return new Vault(files, db, header, dataKey, repaired);
    });
  }

  /** Puts a new passphrase in place of the old one. The data stays under its key: see `rekey` for a leak. */
  async changePassphrase(now: string, next: string, options: VaultOptions = {}): Promise<Reply<null>> {
    return this.#changeKeys(async () => {
      await this.#requireWords(now);
      await this.#replaceSlots(
        [['passphrase', next, options.cost ?? (await calibrateCost())]],
        'keep others',
      );
      return null;
    });
  }

  /** Makes a recovery code in place of any older one, and returns it to be printed; it is kept nowhere. */
  async makeRecoveryCode(now: string): Promise<Reply<string>> {
    return this.#changeKeys(async () => {
      await this.#requireWords(now);
      const code = newRecoveryCode();
      // 130 random bits need no slow guessing: the floor keeps an old laptop quick.
      await this.#replaceSlots([['recovery', code, minimumCost]], 'keep others');
      return code;
    });
  }

  hasRecoveryCode(): boolean {
    return this.#header.slots.some((slot) => slot.type === 'recovery');
  }

  /**
   * For a passphrase that leaked: a new passphrase, a new key, and all data encrypted anew. An old copy of
   * the key files opens nothing made from now on. Returns the new recovery code where there was one.
   * Takes seconds a gigabyte and room for a second copy; cut short, either key opens the case.
   */
  async rekey(now: string, next: string, options: VaultOptions = {}): Promise<Reply<Rekeyed>> {
    return this.#changeKeys(async () => {
      await this.#requireWords(now);
      const cost = options.cost ?? (await calibrateCost());
      const recoveryCode = this.hasRecoveryCode() ? newRecoveryCode() : null;
      const words: NewWords[] = [['passphrase', next, cost]];
      if (recoveryCode !== null) words.push(['recovery', recoveryCode, minimumCost]);
      const [oldKey, newKey] = [this.#dataKey, Secret.random(32)];
      this.#shut();
      this.#rekeying = true;
      try {
        makeRekeyedCopy(this.files, oldKey.bytes, newKey.bytes);
        const both = Secret.copy(Buffer.concat([oldKey.bytes, newKey.bytes]));
        await this.#replaceSlots(words, 'drop others', both);
        swapRecord(this.files);
        this.#dataKey = newKey;
        await this.#replaceSlots(words, 'drop others');
        both.wipe();
        oldKey.wipe();
      } finally {
        this.#db = openRecord(this.files, this.#dataKey.bytes, this.#header.vault);
        this.#reader = openSync(this.files.record, 'r');
        this.#rekeying = false;
      }
      return { recoveryCode };
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
    const { bytes } = this.#dataKey;
    return { header: writeHeader(this.#header, bytes), macKey: backupMacKey(bytes) };
  }

  /** Folds the write-ahead log into the record, closes it and overwrites the key. */
  close(): void {
    if (!this.#db.open) return;
    this.#shut();
    this.#dataKey.wipe();
  }

  #shut(): void {
    // A full disk must not keep a case from being locked: what is in the log is safe there.
    try {
      this.#db.pragma('incremental_vacuum(512)');
      this.#db.pragma('wal_checkpoint(TRUNCATE)');
    } catch (error) {
      if (codeOf(error) === '') throw error;
    }
    forgetIdentity(this.#db);
    this.#db.close();
    closeSync(this.#reader);
    this.#keepFirstPage();
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

  async #requireWords(words: string): Promise<void> {
    const reading = requireKeys(readKeyFiles(this.files));
    const unlocked = await unlockCase(reading, words);
    if (unlocked.is === 'open') return unlocked.keys.wipe();
    throw new StoreRefusal(unlocked.is === 'wrong' ? failures.wrongPassphrase : failures.keysDamaged);
  }

  async #replaceSlots(
    words: readonly NewWords[],
    others: 'keep others' | 'drop others',
    keys: Secret = this.#dataKey,
  ): Promise<void> {
    const slots = [];
    for (const [type, text, cost] of words)
      slots.push(await makeSlot(type, text, cost, this.#header.vault, keys));
    const kept = this.#header.slots.filter(
      (slot) => others === 'keep others' && !words.some(([type]) => type === slot.type),
    );
    const header = { ...this.#header, revision: this.#header.revision + 1, slots: [...kept, ...slots] };
    writeKeyFiles(this.files, header, this.#dataKey.bytes);
    this.#header = header;
  }
}

type NewWords = readonly [SlotType, string, Cost];

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

function requireKeys(reading: KeyFilesReading): Extract<KeyFilesReading, { is: 'whole' }> {
  if (reading.is === 'missing') throw new StoreRefusal(failures.keysMissing);
  if (reading.is === 'damaged') throw new StoreRefusal(failures.keysDamaged);
  if (reading.is === 'newer') throw new StoreRefusal(failures.newer);
  return reading;
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
