import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { handedOver, type DecoderResult, type PdfOrder } from './decoder-worker.ts';

const ERROR_PASSWORD = 4;
const REMOVE_SECURITY = 3;

// The order is what `runDecoder` sends.
const { bytes, password } = workerData as PdfOrder;
const reading = await rewrite();
parentPort?.postMessage(reading, handedOver(reading));

async function rewrite(): Promise<DecoderResult> {
  const reader = await loadPdfium();
  const memory = memoryOf(reader);
  const input = memory.wasmExports.malloc(bytes.length);
  memory.HEAPU8.set(bytes, input);
  const document = reader.FPDF_LoadMemDocument(input, bytes.length, password);
  if (document === 0) {
    return { kind: reader.FPDF_GetLastError() === ERROR_PASSWORD ? 'needs-password' : 'damaged' };
  }
  return save(reader, document);
}

function save(reader: WrappedPdfiumModule, document: number): DecoderResult {
  const memory = memoryOf(reader);
  const writer = reader.PDFiumExt_OpenFileWriter();
  if (!reader.FPDF_SaveAsCopy(document, writer, REMOVE_SECURITY)) return { kind: 'damaged' };
  const size = reader.PDFiumExt_GetFileWriterSize(writer);
  const output = memory.wasmExports.malloc(size);
  reader.PDFiumExt_GetFileWriterData(writer, output, size);
  return { kind: 'read', bytes: memory.HEAPU8.slice(output, output + size) };
}

/** The module has its memory on it, though its types do not say so; it moves when memory grows. */
function memoryOf({ pdfium }: WrappedPdfiumModule) {
  return pdfium as typeof pdfium & { readonly HEAPU8: Uint8Array };
}

async function loadPdfium(): Promise<WrappedPdfiumModule> {
  const wasm = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const { buffer, byteOffset, byteLength } = readFileSync(wasm);
  const wasmBinary = buffer.slice(byteOffset, byteOffset + byteLength);
  const reader = await init({ wasmBinary });
  reader.PDFiumExt_Init();
  return reader;
}
