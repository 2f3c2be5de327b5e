import { Worker } from 'node:worker_threads';
import { workerFile } from '../../worker-file.ts';

/** What a decoder gives back. */
export type DecoderResult =
  | { readonly kind: 'read'; readonly bytes: Uint8Array }
  | { readonly kind: 'needs-password' }
  | { readonly kind: 'damaged' };

/** What is sent to a decoder of PDFs. */
export interface PdfRequest {
  readonly bytes: Uint8Array;
  readonly password: string;
}

/** What is sent to a decoder of pictures. */
export interface PictureRequest {
  readonly bytes: Uint8Array;
  /** 0-based. */
  readonly page: number;
}

interface Requests {
  readonly qpdf: PdfRequest;
  readonly pdfium: PdfRequest;
  readonly heic: PictureRequest;
}

/** The memory of what was decoded, which goes to the asking thread without a copy. */
export function transferList(result: DecoderResult): ArrayBuffer[] {
  // What a decoder gives back lies alone in memory that no other thread shares.
  return result.kind === 'read' ? [result.bytes.buffer as ArrayBuffer] : [];
}

const MOST_SECONDS = 60;
const MOST_HEAP_MEGABYTES = 512;

/**
 * Has a decoder in WebAssembly rewrite a PDF plainly, or a picture as a JPEG or PNG, in a thread of its own that is
 * ended when it takes too long: the file may be made to harm its decoder. A decoder that dies or hangs says "damaged".
 */
export async function runDecoder<Decoder extends keyof Requests>(
  decoder: Decoder,
  request: Requests[Decoder],
): Promise<DecoderResult> {
  const worker = new Worker(workerFile(import.meta.url, decoder), {
    workerData: { ...request, bytes: shared(request.bytes) } satisfies Requests[Decoder],
    resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MEGABYTES },
    stdout: true,
    stderr: true,
    env: {},
    argv: [],
    execArgv: ['--no-warnings'],
  });
  const timer = setTimeout(() => void worker.terminate(), MOST_SECONDS * 1000);
  try {
    return await resultOf(worker);
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

async function resultOf(worker: Worker): Promise<DecoderResult> {
  return await new Promise((resolve) => {
    worker.once('message', (answer: DecoderResult) => resolve(answer));
    worker.once('error', () => resolve({ kind: 'damaged' }));
    worker.once('exit', () => resolve({ kind: 'damaged' }));
  });
}
