import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';
import { transferList, type DecoderResult, type PdfRequest } from './decoder-worker.ts';

const ERROR_PASSWORD = 4;
const REMOVE_SECURITY = 3;

// The request is what `runDecoder` sends.
const { bytes, password } = workerData as PdfRequest;
const result = await rewrite();
parentPort?.postMessage(result, transferList(result));

async function rewrite(): Promise<DecoderResult> {
  const pdfium = await loadPdfium();
  const memory = memoryOf(pdfium);
  const input = memory.wasmExports.malloc(bytes.length);
  memory.HEAPU8.set(bytes, input);
  const document = pdfium.FPDF_LoadMemDocument(input, bytes.length, password);
  if (document === 0) {
    return { kind: pdfium.FPDF_GetLastError() === ERROR_PASSWORD ? 'needs-password' : 'damaged' };
  }
  return save(pdfium, document);
}

function save(pdfium: WrappedPdfiumModule, document: number): DecoderResult {
  const memory = memoryOf(pdfium);
  const writer = pdfium.PDFiumExt_OpenFileWriter();
  if (!pdfium.FPDF_SaveAsCopy(document, writer, REMOVE_SECURITY)) return { kind: 'damaged' };
  const size = pdfium.PDFiumExt_GetFileWriterSize(writer);
  const output = memory.wasmExports.malloc(size);
  pdfium.PDFiumExt_GetFileWriterData(writer, output, size);
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
  const pdfium = await init({ wasmBinary });
  pdfium.PDFiumExt_Init();
  return pdfium;
}
