import type { CaseFiles } from '../case-files.ts';
import { syncFolder } from '../../files/sync-folder.ts';
import { failureOf, failures, StoreRefusal } from '../failure.ts';
import { backupMacKey } from './backup-key.ts';
import type { Cost } from './derive.ts';
import { mostEarlier, slotsIn, writeHeader, type KeyChange, type KeyHeader } from './header.ts';
import { readKeyFiles, writeKeyFiles, type KeyFilesReading } from './key-files.ts';
import { linkKey, openLink, type KeyLink } from './key-link.ts';
import { Secret } from './secret.ts';
import { makeSlot, type Slot, type SlotType } from './slot.ts';
import { unlockCase } from './unlock-case.ts';

/** Words for a new slot: what they are, the words, and what a guess at them costs. */
export type NewWords = readonly [SlotType, string, Cost];

/** The keys of an open case: the data key, and the header that both key files hold. */
export class CaseKeys {
  readonly #files: CaseFiles;
  #header: KeyHeader;
  #dataKey: Secret;
  /** The slot that was opened last: its words are those the person has. */
  #used: Slot | null = null;

  constructor(files: CaseFiles, header: KeyHeader, dataKey: Secret) {
    this.#files = files;
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

  /** Of a change under way: the record has the new key already. */
  get recordIsNew(): boolean {
    const { change, vault } = this.#header;
    const before = change ? openLink(change.back, this.bytes, vault) : null;
    before?.wipe();
    return before !== null;
  }

  hasRecoveryCode(): boolean {
    return slotsIn(this.#header).some((slot) => slot.type === 'recovery');
  }

  /** Refuses words that do not open the key files as they lie on the disk. */
  async requireWords(words: string): Promise<void> {
    const reading = requireKeys(readKeyFiles(this.#files));
    const unlocked = await unlockCase(reading, words);
    if (unlocked.is === 'open') {
      this.#used = unlocked.slot;
      return unlocked.keys.wipe();
    }
    throw new StoreRefusal(unlocked.is === 'wrong' ? failures.wrongPassphrase : failures.keysDamaged);
  }

  /** Slots that open this key with these words. */
  makeSlots(words: readonly NewWords[], key: Secret = this.#dataKey): Promise<readonly Slot[]> {
    return Promise.all(words.map(([type, text, cost]) => makeSlot(type, text, cost, this.vault, key)));
  }

  /**
   * Lets new words open the case beside those of their type that open it now. Where the disk does not take it, the
   * ones from before open it, whatever became of the files.
   */
  async addWords(words: NewWords): Promise<void> {
    if (this.isChanging) throw new StoreRefusal(failures.rekeyCutShort);
    const [slot] = await this.makeSlots([words]);
    if (slot === undefined) return;
    const { slots } = this.#header;
    const before = slots.filter(({ type }) => type === slot.type);
    // A passphrase took the place of those before it; a code that nobody has confirmed took none.
    const inForce = slot.type === 'passphrase' ? before.slice(-1) : before.slice(0, 1);
    try {
      this.#write({ slots: [...slots.filter(({ type }) => type !== slot.type), ...inForce, slot] });
    } catch (error) {
      this.#writeIfPossible({ slots });
      throw failureOf(error) === null ? error : new StoreRefusal(failures.wordsUndone);
    }
  }

  /** Lets only the newest words of a type open the case, now that the person has them. */
  dropOlderWords(type: SlotType): void {
    if (this.isChanging) throw new StoreRefusal(failures.rekeyCutShort);
    const { slots } = this.#header;
    const [newest, ...older] = slots.filter((slot) => slot.type === type).toReversed();
    if (newest === undefined || older.length === 0) return;
    try {
      this.#write({ slots: slots.filter((slot) => !older.includes(slot)) });
    } catch (error) {
      throw failureOf(error) === null ? error : new StoreRefusal(failures.wordsLeftOld);
    }
  }

  /**
   * Lets the new slots open the case beside all that open it now: those of the record, and those of changes that
   * were cut short, the last `mostEarlier` of them. Where the disk does not take it, all is as it was.
   */
  beginChange(next: Secret, slots: readonly Slot[]): void {
    const { slots: before, change, earlier } = this.#header;
    const kept = this.#begun().map(([key, words]) => {
      const linked = this.#linked(key, words);
      key.wipe();
      return linked;
    });
    try {
      this.#write({
        slots: change && this.recordIsNew ? change.slots : before,
        change: this.#linked(next, slots),
        earlier: kept.length > 0 ? this.#latest(kept) : undefined,
      });
    } catch (error) {
      this.#writeIfPossible({ slots: before, change, earlier });
      throw error;
    }
  }

  /** The record has the new key for good: from now on only the new slots open the case. */
  endChange(): void {
    const { change } = this.#header;
    if (change) this.#write({ slots: change.slots, change: undefined, earlier: undefined });
  }

  /** The record has another key now, or not after all. The one before is wiped. */
  useKey(key: Secret): void {
    if (key !== this.#dataKey) this.#dataKey.wipe();
    this.#dataKey = key;
  }

  /** Ends a change that was cut short when only this was left; where the disk does not take it, both stay. */
  endChangeIfPossible(): void {
    try {
      // What is dropped here must not be needed after a power cut.
      syncFolder(this.#files.folder);
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

  /** The keys that changes cut short had or would have given the record, each with its slots, the oldest first. */
  #begun(): readonly (readonly [Secret, readonly Slot[]])[] {
    const { slots, change, earlier = [] } = this.#header;
    if (!change) return [];
    const isNew = this.recordIsNew;
    const first = isNew ? this.#open(change.back, this.bytes) : Secret.copy(this.bytes);
    const others = earlier.map((each) => [this.#open(each.forward, first.bytes), each.slots] as const);
    if (isNew) return [[first, slots], ...others];
    const second = this.#open(change.forward, first.bytes);
    first.wipe();
    return [...others, [second, change.slots]];
  }

  /** The header's MAC was proven: a link in it that does not open was never made. */
  #open(link: KeyLink, under: Buffer): Secret {
    const key = openLink(link, under, this.vault);
    if (key === null) throw new StoreRefusal(failures.keysDamaged);
    return key;
  }

  /** Ties slots and the key they open to the key of the record. */
  #linked(key: Secret, slots: readonly Slot[]): KeyChange {
    const forward = linkKey(key.bytes, this.bytes, this.vault);
    const back = linkKey(this.bytes, key.bytes, this.vault);
    return { slots, forward, back };
  }

  /** As many as are kept: the oldest go, but never the one whose words the person has just typed. */
  #latest(begun: readonly KeyChange[]): readonly KeyChange[] {
    const isUsed = ({ slots }: KeyChange) => slots.some(({ salt }) => salt === this.#used?.salt);
    const rest = begun.filter((each) => !isUsed(each));
    const room = mostEarlier - (begun.length - rest.length);
    const late = new Set(rest.slice(Math.max(0, rest.length - room)));
    return begun.filter((each) => isUsed(each) || late.has(each));
  }

  #writeIfPossible(changed: Partial<KeyHeader>): void {
    try {
      this.#write(changed);
    } catch (error) {
      if (failureOf(error) === null) throw error;
    }
  }

  /** Counted up in memory first: what comes of a write that fails is older than the next one. */
  #write(changed: Partial<KeyHeader>): void {
    const revision = this.#header.revision + 1;
    this.#header = { ...this.#header, ...changed, version: 3, revision };
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
