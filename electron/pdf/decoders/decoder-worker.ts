import { Worker } from 'node:worker_threads';
import { workerFile } from '../../worker-file.ts';

/** What a reader gives back. */
export type DecoderResult =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'needs-password' }
  | { readonly kind: 'damaged' };

/** What is sent to a reader of PDFs. */
export interface PdfOrder {
  readonly bytes: Uint8Array;
  readonly password: string;
}

/** What is sent to a reader of pictures. */
export interface PictureOrder {
  readonly bytes: Uint8Array;
  /** 0-based. */
  readonly page: number;
}

interface Orders {
  readonly qpdf: PdfOrder;
  readonly pdfium: PdfOrder;
  readonly heic: PictureOrder;
}

/** The memory of what was read, which goes to the asking thread without a copy. */
export function handedOver(reading: DecoderResult): ArrayBuffer[] {
  // What a reader gives back lies alone in memory that no other thread shares.
  return reading.kind === 'read' ? [reading.bytes.buffer as ArrayBuffer] : [];
}

const MOST_SECONDS = 60;
const MOST_HEAP_MEGABYTES = 512;

/**
 * Has a reader in WebAssembly rewrite a PDF plainly, or a picture as a JPEG or PNG, in a thread of its own that is
 * ended when it takes too long: the file may be made to harm its reader. A reader that dies or hangs says "damaged".
 */
export async function runDecoder<Reader extends keyof Orders>(
  reader: Reader,
  order: Orders[Reader],
): Promise<DecoderResult> {
  const worker = new Worker(workerFile(import.meta.url, reader), {
    workerData: { ...order, bytes: shared(order.bytes) } satisfies Orders[Reader],
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
    stdout: true,
    stderr: true,
    env: {},
    argv: [],
    execArgv: ['--no-warnings'],
  });
  const timer = setTimeout(() => void worker.terminate(), MOST_SECONDS * 1000);
  try {
    return await answerOf(worker);
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** In memory that both threads see, so that a large file is not held once by each. */
function shared(bytes: Uint8Array): Uint8Array {
  if (bytes.buffer instanceof SharedArrayBuffer) return bytes;
  const both = new Uint8Array(new SharedArrayBuffer(bytes.length));
  both.set(bytes);
  return both;
}

async function answerOf(worker: Worker): Promise<DecoderResult> {
  return await new Promise((resolve) => {
    worker.once('message', (answer: DecoderResult) => resolve(answer));
    worker.once('error', () => resolve({ kind: 'damaged' }));
    worker.once('exit', () => resolve({ kind: 'damaged' }));
  });
}
