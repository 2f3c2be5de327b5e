import { lstatSync } from 'node:fs';
import { extname } from 'node:path';
import { discardFile } from '../../files/remove-file.ts';
import { encryptionFor } from '../writer/encryption.ts';
import { OutputFile } from '../writer/output-file.ts';
import { OutputMemory } from '../writer/output-memory.ts';
import type { Output } from '../writer/output.ts';
import { PdfWriter, type Written } from '../writer/pdf-writer.ts';

/** A finished volume that has no name yet. */
export interface SealedVolume extends Written {
  readonly partial: string;
}

/** A finished volume under its name. */
export interface WrittenVolume extends Written {
  readonly path: string;
}

/** Which files an export may replace: none, the one of the very name that was chosen, or every one of its volumes. */
export type Replacing = 'none' | 'chosen' | 'all';

/** A name that an export would give is taken by a file that it may not replace. */
export class NameTaken extends Error {
  readonly path: string;

  constructor(path: string) {
    super('The name is taken.');
    this.path = path;
  }
}

/** The files of an export, opened as they are needed and given their names together at the end. */
export class VolumeFiles {
  /** Null: nothing is written to the disk. */
  readonly #out: string | null;
  readonly #suffix: string;
  readonly #password: string | undefined;
  readonly #replacing: Replacing;
  readonly #writers: PdfWriter[] = [];
  readonly #drawn: OutputMemory[] = [];

  constructor(out: string | null, suffix: string, password: string | undefined, replacing: Replacing) {
    this.#out = out;
    this.#suffix = suffix;
    this.#password = password;
    this.#replacing = replacing;
  }

  /** The writer of a volume, 0-based. */
  writer(number: number): PdfWriter {
    while (this.#writers.length <= number) {
      const encryption = this.#password === undefined ? null : encryptionFor(this.#password);
      this.#writers.push(new PdfWriter(this.#output(this.#writers.length), encryption));
    }
    const writer = this.#writers[number];
    if (writer === undefined) throw new RangeError(`No volume ${number}.`);
    return writer;
  }

  /** Volumes opened; at least one. */
  count(): number {
    this.writer(0);
    return this.#writers.length;
  }

  /** Finishes every file; none has its name yet. */
  seal(): readonly SealedVolume[] {
    return this.#writers.map((writer) => ({ ...writer.seal(), partial: writer.partial }));
  }

  /**
   * Names every file and gives the paths; a single volume has the name that was asked for. What was not proved
   * never gets that name: it is put beside it, marked. Throws NameTaken before any file has its name; of files
   * that appeared since then nothing is replaced either, and no volume keeps its name.
   */
  publish(isProved: boolean): readonly string[] {
    const paths = this.#writers.map((_, index) => {
      const name = this.#writers.length === 1 ? (this.#out ?? '') : this.#nameOf(index);
      return isProved ? name : marked(name, '.unproved');
    });
    if (this.#out !== null) for (const path of paths) this.#requireFree(path);
    const named: string[] = [];
    try {
      for (const [index, path] of paths.entries()) {
        this.#writers[index]?.publish(path, this.#mayReplace(path));
        if (!this.#mayReplace(path)) named.push(path);
      }
    } catch (error) {
      for (const path of named) discardFile(path);
      throw error;
    }
    return paths;
  }

  /** Refuses the chosen name before anything is made, where it is taken. */
  requireFreeName(): void {
    if (this.#out !== null) this.#requireFree(this.#out);
  }

  #requireFree(path: string): void {
    const found = lstatSync(path, { throwIfNoEntry: false });
    if (found !== undefined && (found.isDirectory() || !this.#mayReplace(path))) throw new NameTaken(path);
  }

  #mayReplace(path: string): boolean {
    return this.#replacing === 'all' || (this.#replacing === 'chosen' && path === this.#out);
  }

  /** The bytes of each volume that was drawn in memory. */
  drawn(): readonly Uint8Array[] {
    return this.#drawn.map((output) => output.bytes());
  }

  #output(number: number): Output {
    if (this.#out !== null) return new OutputFile(this.#nameOf(number));
    const memory = new OutputMemory();
    this.#drawn.push(memory);
    return memory;
  }

  #nameOf(number: number): string {
    return this.#out === null ? '' : volumeName(this.#out, this.#suffix, number);
  }

  /** Leaves nothing behind of what has no name yet. */
  abort(): void {
    for (const writer of this.#writers) writer.abort();
  }
}

/** The name of the nth volume, 0-based: `X_Part1.pdf`, `X_Part2.pdf`. */
function volumeName(out: string, suffix: string, number: number): string {
  return marked(out, `${suffix}${number + 1}`);
}

/** A name with something put before its extension. */
function marked(path: string, mark: string): string {
  const extension = extname(path);
  const stem = extension === '' ? path : path.slice(0, -extension.length);
  return `${stem}${mark}${extension}`;
}
