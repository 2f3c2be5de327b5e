import type { UploadedFile } from '../../shared/records/added-file.ts';
import type { UploadId } from '../../shared/contract.ts';
import type { FileSource } from '../intake/file-source.ts';

/** Files that come from the window chunk by chunk; each goes straight into the vault, never to a temporary file. */
export class Uploads {
  readonly #uploads = new Map<
    UploadId,
    { readonly chunks: ChunkQueue; readonly added: Promise<UploadedFile> }
  >();
  #number = 0;

  /** Whether a file is coming in. */
  get busy(): boolean {
    return this.#uploads.size > 0;
  }

  /** Starts taking a file; `add` reads its chunks as they come. */
  begin(name: string, bytes: number, add: (source: FileSource) => Promise<UploadedFile>): UploadId {
    const id = `upload-${++this.#number}`;
    const chunks = new ChunkQueue(bytes);
    const added = add({ name, bytes, chunks });
    // Reported by `end`; a failure before that must not end the process.
    added.catch(() => chunks.stop());
    this.#uploads.set(id, { chunks, added });
    return id;
  }

  /** Resolves once the chunk is taken over, so that the window sends no faster than the vault writes. */
  async chunk(id: UploadId, chunk: Uint8Array): Promise<boolean> {
    const upload = this.#uploads.get(id);
    if (upload === undefined) return false;
    await Promise.race([upload.chunks.push(chunk), upload.added]);
    return true;
  }

  /** What came of the file; null when there is no such upload. */
  async end(id: UploadId): Promise<UploadedFile | null> {
    const upload = this.#uploads.get(id);
    if (upload === undefined) return null;
    this.#uploads.delete(id);
    upload.chunks.close();
    return upload.added;
  }
}

/** The announced length and the bytes that came are not the same. */
export class UploadIncomplete extends Error {}

/** Chunks in order, pushed on one side and read on the other. */
class ChunkQueue implements AsyncIterable<Uint8Array> {
  readonly #expected: number;
  readonly #waiting: { readonly chunk: Uint8Array; readonly taken: () => void }[] = [];
  #wake: () => void = () => undefined;
  #closed = false;
  #came = 0;

  constructor(expected: number) {
    this.#expected = expected;
  }

  push(chunk: Uint8Array): Promise<void> {
    return new Promise((taken) => {
      this.#waiting.push({ chunk, taken });
      this.#wake();
    });
  }

  close(): void {
    this.#closed = true;
    this.#wake();
  }

  /** Lets go of whoever waits to push. */
  stop(): void {
    for (const { taken } of this.#waiting.splice(0)) taken();
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Uint8Array> {
    for (;;) {
      const next = this.#waiting.shift();
      if (next !== undefined) {
        next.taken();
        this.#came += next.chunk.length;
        yield next.chunk;
      } else if (this.#closed) break;
      else await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    if (this.#came !== this.#expected) throw new UploadIncomplete();
  }
}
