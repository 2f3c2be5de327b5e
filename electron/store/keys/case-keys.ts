import type { CaseFiles } from '../case-files.ts';
import { failureOf, failures, StoreRefusal } from '../failure.ts';
import { backupMacKey } from './backup-key.ts';
import { minimumCost } from './cost.ts';
import type { Cost } from './derive.ts';
import { writeHeader, type KeyHeader } from './header.ts';
import { readKeyFiles, writeKeyFiles, type KeyFilesReading } from './key-files.ts';
import { linkKey } from './key-link.ts';
import { readRecoveryCode } from './recovery-code.ts';
import type { Secret } from './secret.ts';
import { makeSlot, type Slot, type SlotType } from './slot.ts';
import { unlockCase } from './unlock-case.ts';

/** Words for a new slot: what they are, the words, and what a guess at them costs. */
export type NewWords = readonly [SlotType, string, Cost];

/** The keys of an open case: the data key, and the header that both key files hold. */
export class CaseKeys {
  readonly #files: CaseFiles;
  #header: KeyHeader;
  #dataKey: Secret;
  /** Where a change of key is under way: whether the record has the new one already. */
  #recordIsNew: boolean;

  constructor(files: CaseFiles, header: KeyHeader, dataKey: Secret, recordIsNew = false) {
    this.#files = files;
    this.#recordIsNew = recordIsNew;
    this.#header = header;
    this.#dataKey = dataKey;
  }

  get vault(): string {
    return this.#header.vault;
  }

  /** The key that the record has now. */
  get bytes(): Buffer {
    return this.#dataKey.bytes;
  }

  /** A change of key was begun and not ended: the old and the new words open the case. */
  get isChanging(): boolean {
    return this.#header.change !== undefined;
  }

  hasRecoveryCode(): boolean {
    const slots = [...this.#header.slots, ...(this.#header.change?.slots ?? [])];
    return slots.some((slot) => slot.type === 'recovery');
  }

  /** Refuses words that do not open the key files as they lie on the disk. */
  async requireWords(words: string): Promise<void> {
    const reading = requireKeys(readKeyFiles(this.#files));
    const unlocked = await unlockCase(reading, words);
    if (unlocked.is === 'open') return unlocked.keys.wipe();
    throw new StoreRefusal(unlocked.is === 'wrong' ? failures.wrongPassphrase : failures.keysDamaged);
  }

  /** Slots that open this key with these words. */
  makeSlots(words: readonly NewWords[], key: Secret = this.#dataKey): Promise<readonly Slot[]> {
    return Promise.all(words.map(([type, text, cost]) => makeSlot(type, text, cost, this.vault, key)));
  }

  /** Puts new words in place of the old ones of the same type. */
  async replaceWords(words: readonly NewWords[]): Promise<void> {
    if (this.isChanging) throw new StoreRefusal(failures.rekeyCutShort);
    const slots = await this.makeSlots(words);
    const kept = this.#header.slots.filter((slot) => !words.some(([type]) => type === slot.type));
    this.#write({ slots: [...kept, ...slots] });
  }

  /**
   * Lets the new slots open the case beside all that open it now. Where a change was cut short before, those
   * stay that open the record as it is, and the words of now.
   */
  async beginChange(next: Secret, slots: readonly Slot[], now: string): Promise<void> {
    const old = this.isChanging ? await this.#slotsOfRecord(now) : this.#header.slots;
    const { bytes } = this.#dataKey;
    const forward = linkKey(next.bytes, bytes, this.vault);
    const back = linkKey(bytes, next.bytes, this.vault);
    this.#write({ slots: old, change: { slots, forward, back } });
  }

  /** Takes the new slots away again; the old ones open the case whether or not this reaches the disk. */
  abandonChange(): void {
    this.#write({ change: undefined });
  }

  /** The record has the new key: from now on only the new slots open the case. */
  endChange(): void {
    const { change } = this.#header;
    if (change) this.#write({ slots: change.slots, change: undefined });
  }

  /** The record has another key now, or not after all. The one before is wiped. */
  useKey(key: Secret, recordIsNew: boolean): void {
    if (key !== this.#dataKey) this.#dataKey.wipe();
    this.#dataKey = key;
    this.#recordIsNew = recordIsNew;
  }

  /** Ends a change that was cut short when only this was left; where the disk does not take it, both stay. */
  endChangeIfPossible(): void {
    try {
      this.endChange();
    } catch (error) {
      if (failureOf(error) === null) throw error;
    }
  }

  /** Writes both key files again as they are, where one is damaged or older. */
  repair(): void {
    writeKeyFiles(this.#files, this.#header, this.bytes);
  }

  /** The header as a backup holds it, and the key of the backup's MAC. The caller wipes the key. */
  forBackup(): { readonly header: Buffer; readonly macKey: Secret } {
    return { header: writeHeader(this.#header, this.bytes), macKey: backupMacKey(this.bytes) };
  }

  wipe(): void {
    this.#dataKey.wipe();
  }

  async #slotsOfRecord(now: string): Promise<readonly Slot[]> {
    const { slots, change } = this.#header;
    const code = readRecoveryCode(now);
    const words: NewWords = [code === null ? 'passphrase' : 'recovery', code ?? now, minimumCost];
    return [...(this.#recordIsNew ? (change?.slots ?? slots) : slots), ...(await this.makeSlots([words]))];
  }

  /** Counted up in memory first: what comes of a write that fails is older than the next one. */
  #write(changed: Partial<KeyHeader>): void {
    const revision = this.#header.revision + 1;
    this.#header = { ...this.#header, ...changed, version: 2, revision };
    writeKeyFiles(this.#files, this.#header, this.bytes);
  }
}

/** The key files as they must be to open a case; refuses missing, damaged and newer ones. */
export function requireKeys(reading: KeyFilesReading): Extract<KeyFilesReading, { is: 'whole' }> {
  if (reading.is === 'missing') throw new StoreRefusal(failures.keysMissing);
  if (reading.is === 'damaged') throw new StoreRefusal(failures.keysDamaged);
  if (reading.is === 'newer') throw new StoreRefusal(failures.newer);
  return reading;
}
