import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';
import { copyFile, open, rm, stat } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import type * as start from '../../../electron/host/start.ts';
import type { JobState } from '../../../shared/job.ts';
import type { Reply } from '../../../shared/reply.ts';
import { FakeShell } from '../../support/fake-shell.ts';
import { type Shape, writeLarge } from './large-files.ts';
import { childrenOf, forgetPeak, hasOpen, peakMiB } from './peak-memory.ts';

const words = 'quiet river over seven stones';
// The built program, as people run it: source would count the memory of Node's TypeScript reader.
const built = new URL('../../../dist/electron/', import.meta.url);
const cli = fileURLToPath(new URL('cli.js', built));
const MiB = 1 << 20;

/** Attaches files of each kind, one of the whole size and some that are looked inside, beside cp and cat. */
export async function attachFigures(root: string, mebibytes: number): Promise<void> {
  const shapes: readonly (readonly [Shape, number, string])[] = [
    ['pdf', mebibytes, 'one PDF'],
    ['jpeg', mebibytes, 'one JPEG'],
    ['pdf', Math.min(1000, mebibytes), 'a PDF whose pages are counted'],
    ['jpeg', Math.min(1000, mebibytes), 'a JPEG that is measured'],
  ];
  for (const [shape, size, name] of shapes) {
    const path = join(root, 'source');
    await writeLarge(path, shape, size);
    const bytes = (await stat(path)).size;
    say(`${name}, ${Math.round(bytes / MiB)} MiB, load ${loadavg()[0]?.toFixed(1)}`);
    const copied = await rateOf(bytes, () => copySynced(path, join(root, 'copy')));
    const through = await rateOf(bytes, () => catSynced(path, join(root, 'copy')));
    await rm(join(root, 'copy'));
    say(`  cp ${copied} MiB/s, cat ${through} MiB/s, both synced`);
    await throughVaultProcess(root, path, bytes);
    await throughCommand(root, path, bytes);
    await rm(path);
  }
}

async function throughVaultProcess(root: string, path: string, bytes: number): Promise<void> {
  const shell = new FakeShell();
  // The same module, built.
  const { startFolio } = (await import(new URL('host/start.js', built).href)) as typeof start;
  const ended = startFolio(shell);
  const surface = await shell.shown();
  // The host answers each name with its own type.
  const ask = async <T>(name: string, input?: unknown) =>
    valueOf((await surface.answer(name, input)) as Reply<T>);
  const folder = join(root, 'case');
  await ask('session.create', { folder, passphrase: words, title: '' });
  const [vault = 0] = childrenOf(process.pid).filter((pid) => peakMiB(pid) > 0);
  forgetPeak(vault);
  const before = peakMiB(vault);
  shell.files = [{ path, name: 'source' }];
  const began = performance.now();
  const job = await ask<string>('document.pick', {});
  for (;;) {
    const state = await ask<JobState>('job.state', { job });
    if (state.state === 'failed') throw new Error(state.message);
    if (state.state !== 'running') break;
    await new Promise((resume) => setTimeout(resume, 20));
  }
  const rate = rateSince(began, bytes);
  say(`  vault process: ${rate} MiB/s, memory ${before} MiB before, ${peakMiB(vault)} MiB at most meanwhile`);
  shell.close();
  await ended;
  await rm(folder, { recursive: true });
}

async function throughCommand(root: string, path: string, bytes: number): Promise<void> {
  const folder = join(root, 'case');
  await run(['new', folder]);
  const empty = await run(['add', folder, '/dev/null/none']);
  const whole = await run(['add', folder, path, '--json'], path);
  const seconds = whole.seconds - empty.seconds;
  const rate = (bytes / MiB / seconds).toFixed(0);
  say(
    `  folio add: ${rate} MiB/s (${whole.seconds.toFixed(1)} s, of which ${empty.seconds.toFixed(1)} s start and unlock), ` +
      `memory ${whole.peak} MiB at most once unlocked; said ${factsOf(whole.out)}`,
  );
  await rm(folder, { recursive: true });
}

/** Runs a command; its memory is counted from when it first has `watched` open. */
async function run(args: readonly string[], watched = '') {
  const began = performance.now();
  const child = spawn(process.execPath, [cli, ...args], {
    env: { ...process.env, FOLIO_PASSPHRASE: words },
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const pid = child.pid ?? 0;
  let [peak, out, counting] = [0, '', false];
  child.stdout.on('data', (text: Buffer) => (out += text.toString()));
  const timer = setInterval(() => {
    if (counting) peak = Math.max(peak, peakMiB(pid));
    else if (hasOpen(pid, watched)) {
      forgetPeak(pid);
      counting = true;
    }
  }, 5);
  await new Promise((resolve) => child.once('close', resolve));
  clearInterval(timer);
  return { peak, out, seconds: (performance.now() - began) / 1000 };
}

function factsOf(out: string): string {
  // What `folio add --json` prints.
  const [file] = (JSON.parse(out) as { files: { status: string; pages?: number; code?: string }[] }).files;
  return `${file?.status}, ${file?.pages ?? 'no'} pages${file?.code === undefined ? '' : `, ${file.code}`}`;
}

async function copySynced(from: string, to: string): Promise<void> {
  await copyFile(from, to);
  await sync(to);
}

async function catSynced(from: string, to: string): Promise<void> {
  const child = spawn('cat', [from], { stdio: ['ignore', 'pipe', 'inherit'] });
  await pipeline(child.stdout, createWriteStream(to));
  await sync(to);
}

async function sync(path: string): Promise<void> {
  const file = await open(path, 'r+');
  await file.sync();
  await file.close();
}

async function rateOf(bytes: number, work: () => Promise<void>): Promise<string> {
  const began = performance.now();
  await work();
  return rateSince(began, bytes);
}

function rateSince(began: number, bytes: number): string {
  return (bytes / MiB / ((performance.now() - began) / 1000)).toFixed(0);
}

function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}

function say(line: string): void {
  process.stdout.write(`${line}\n`);
}
