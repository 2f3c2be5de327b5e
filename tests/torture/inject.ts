import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { backupVault } from '../../electron/store/care/backup.ts';
import { saveRecords } from '../../electron/store/records/records.ts';
import { Vault } from '../../electron/store/vault.ts';
import { incidentSchema } from '../../shared/domain/incident.ts';
import type { Reply } from '../../shared/reply.ts';
import { cheap, keptBackup, words, writeExchange } from './beside.ts';
import { acts, twins, type ActName, type Told } from './inject-acts.ts';
import { judge } from './inject-judge.ts';

/** The system calls that change what is on the disk; of those that open, only what makes a file. */
const calls =
  'write,pwrite64,writev,pwritev,pwritev2,fsync,fdatasync,ftruncate,rename,renameat,renameat2,link,linkat,unlink,unlinkat,mkdir,mkdirat,rmdir,openat,copy_file_range,sendfile';
/** What a disk answers that fails, is full, or has a quota that is used up. */
export const errors = ['EIO', 'ENOSPC', 'EDQUOT'] as const;

/** One system call of an act: its name, and the how-manieth of that name it is in its thread. */
interface Site {
  readonly call: string;
  readonly when: number;
}

export interface InjectFigures {
  sites: number;
  /** Calls of an act that are so many that only an even part of them was made to fail. */
  thinned: number;
  injections: number;
  /** How often the call was not one on the case that time, three times over. */
  missed: number;
  lost: number;
  untrue: number;
  details: string[];
}

/** Every act that is tried. */
export const actNames = Object.keys(acts).filter((name): name is ActName => name in acts);

/**
 * Does an act once for each of its system calls that write, and for each error, with that call failing; at most
 * `most` calls of each name, spread evenly. Looks each time whether all is there and what was said is true.
 */
export async function injectAct(
  act: ActName,
  most: number,
  given: readonly string[] = errors,
): Promise<InjectFigures> {
  const base = mkdtempSync(join(tmpdir(), 'folio-inject-'));
  const figures: InjectFigures = {
    sites: 0,
    thinned: 0,
    injections: 0,
    missed: 0,
    lost: 0,
    untrue: 0,
    details: [],
  };
  try {
    const secrets = await makeTemplate(join(base, 'template'));
    // What was saved last lies in the log only.
    if (act === 'open') spawnSync(process.execPath, [script, 'save', join(base, 'template')]);
    const all = await sitesOf(base, act);
    const sites = thinned(all, most);
    figures.sites = all.length;
    figures.thinned = all.length - sites.length;
    const todo = sites.flatMap((site) => given.map((error) => ({ ...site, error })));
    const work = async (): Promise<void> => {
      for (let next = todo.shift(); next; next = todo.shift())
        await injectOnce(base, act, secrets, next, figures);
    };
    await Promise.all([work(), work()]);
    return figures;
  } finally {
    rmSync(base, { recursive: true, force: true });
  }
}

async function makeTemplate(root: string): Promise<readonly string[]> {
  const at = '2026-01-01T00:00:00Z';
  const vault = valueOf(await Vault.create(join(root, 'case'), words, { cost: cheap }));
  const code = valueOf(await vault.makeRecoveryCode(words));
  saveRecords(vault.db, twins(1), { operation: 'twins', at });
  const extra = incidentSchema.parse({ id: 'extra', title: 'extra' });
  saveRecords(vault.db, [extra], { operation: 'extra', at });
  valueOf(await backupVault(vault, join(root, keptBackup)));
  vault.close();
  writeExchange(root, 1, Buffer.alloc(1_500_000, 'file'));
  return [words, code];
}

/** Runs the act once as it is, and lists its calls on the disk after it began. */
async function sitesOf(base: string, act: ActName): Promise<readonly Site[]> {
  const { log, told, root } = await run(base, act, []);
  if (told?.ok !== true) throw new Error(`${act} fails by itself: ${told?.message ?? 'no answer'}`);
  const counts = new Map<string, number>();
  const found = new Map<string, Site>();
  let begun = false;
  for (const line of log) {
    const [, thread = '', call = ''] = /^(\d+)\s+(\w+)\(/.exec(line) ?? [];
    if (call === '') continue;
    const when = (counts.get(thread + call) ?? 0) + 1;
    counts.set(thread + call, when);
    begun ||= line.includes('begin');
    if (begun && isOnDisk(line, root)) found.set(`${call} ${when}`, { call, when });
  }
  return [...found.values()];
}

function isOnDisk(line: string, root: string): boolean {
  return line.includes(root) && (!line.includes('openat(') || line.includes('O_CREAT'));
}

function thinned(sites: readonly Site[], most: number): readonly Site[] {
  const names = [...new Set(sites.map(({ call }) => call))];
  return names.flatMap((name) => {
    const like = sites.filter(({ call }) => call === name);
    if (like.length <= most) return like;
    return Array.from({ length: most }, (_, at) =>
      like.at(Math.round((at * (like.length - 1)) / Math.max(1, most - 1))),
    ).filter((site) => site !== undefined);
  });
}

async function injectOnce(
  base: string,
  act: ActName,
  secrets: readonly string[],
  site: Site & { readonly error: string },
  figures: InjectFigures,
): Promise<void> {
  for (let trial = 0; trial < 3; trial += 1) {
    const inject = `inject=${site.call}:error=${site.error}:when=${site.when}`;
    const { log, told, root } = await run(base, act, ['-e', inject], true);
    try {
      const hit = log.filter((line) => line.includes('(INJECTED)'));
      // Node's own writes between its threads are counted too, and not always as many.
      const isHere = (line: string) => isOnDisk(line, root);
      const isHarmless = (line: string) => line.includes('resumed') || line.includes('/dev/null');
      if (!hit.some(isHere) || !hit.every((line) => isHere(line) || isHarmless(line))) continue;
      figures.injections += 1;
      const { lost, untrue } = await judge(act, root, secrets, told);
      figures.lost += lost.length;
      figures.untrue += untrue.length;
      const where = (hit.find(isHere) ?? '').replaceAll(root, '').slice(0, 160);
      for (const what of [...lost, ...untrue])
        figures.details.push(
          `${act}: ${what} | ${where} | ${told?.code ?? 'no answer'}: ${told?.message ?? ''}`,
        );
      return;
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  figures.missed += 1;
}

const script = fileURLToPath(new URL('inject-acts.ts', import.meta.url));

interface Run {
  readonly root: string;
  readonly log: readonly string[];
  /** Null where it was held up or died. */
  readonly told: Told | null;
}

async function run(base: string, act: ActName, inject: readonly string[], keep = false): Promise<Run> {
  const root = mkdtempSync(join(base, 'run-'));
  cpSync(join(base, 'template'), root, { recursive: true });
  const log = `${root}.log`;
  const strace = [
    '-f',
    '-y',
    '-qq',
    '-s',
    '16',
    '--seccomp-bpf',
    '-o',
    log,
    '-e',
    `trace=${calls}`,
    ...inject,
  ];
  const child = spawn('strace', [...strace, process.execPath, script, act, root], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, UV_THREADPOOL_SIZE: '1' },
    timeout: 60_000,
    killSignal: 'SIGKILL',
  });
  let said = '';
  child.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  await new Promise((resolve) => child.on('close', resolve));
  const [, answer = ''] = said.split('\n');
  const lines = existsSync(log) ? readFileSync(log, 'utf8').split('\n') : [];
  rmSync(log, { force: true });
  if (!keep) rmSync(root, { recursive: true, force: true });
  // What the script prints.
  return { root, log: lines, told: answer === '' ? null : (JSON.parse(answer) as Told) };
}

function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}
