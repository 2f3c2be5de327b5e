import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { transferList, type DecoderResult, type PdfRequest } from './decoder-worker.ts';

/** What of qpdf's module is used; its own types miss some of it. */
interface Qpdf {
  callMain(args: string[]): number;
  readonly FS: {
    writeFile(path: string, bytes: Uint8Array): void;
    readFile(path: string): Uint8Array;
  };
}

const SUCCESS = 0;
const SUCCESS_WITH_WARNINGS = 3;

const said: string[] = [];
console.error = (line: unknown) => said.push(String(line));
console.log = console.error;

// The request is what `runDecoder` sends.
const { bytes, password } = workerData as PdfRequest;
const result = await rewrite();
parentPort?.postMessage(result, transferList(result));

async function rewrite(): Promise<DecoderResult> {
  const qpdf = await loadQpdf();
  qpdf.FS.writeFile('/in.pdf', bytes);
  // The password goes by a file: as an argument it could be taken for an option.
  qpdf.FS.writeFile('/password', Buffer.from(password, 'utf8'));
  const args = [
    '--decrypt',
    '--stream-data=preserve',
    '--object-streams=preserve',
    '--password-file=/password',
  ];
  const code = qpdf.callMain([...args, '/in.pdf', '/out.pdf']);
  if (code === SUCCESS || code === SUCCESS_WITH_WARNINGS) {
    return { kind: 'read', bytes: qpdf.FS.readFile('/out.pdf') };
  }
  return said.some((line) => line.includes('invalid password'))
    ? { kind: 'needs-password' }
    : { kind: 'damaged' };
}

async function loadQpdf(): Promise<Qpdf> {
  const require = createRequire(import.meta.url);
  const wasm = require.resolve('@neslinesli93/qpdf-wasm/dist/qpdf.wasm');
  // The package is CommonJS and types only its browser use.
  const create = require('@neslinesli93/qpdf-wasm') as (options: object) => Promise<Qpdf>;
  return await create({ wasmBinary: readFileSync(wasm), locateFile: () => wasm });
}
