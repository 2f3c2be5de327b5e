import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readRecord } from '../../electron/store/records/records.ts';
import { restoreBackup } from '../../electron/store/care/restore.ts';
import { mostEarlier } from '../../electron/store/keys/header.ts';
import { Vault } from '../../electron/store/vault.ts';
import { verifyCase } from '../../electron/store/care/verify.ts';
import { idSchema } from '../../shared/domain/id.ts';
import type { Reply } from '../../shared/reply.ts';
import { cheap, importedIds, inspectBeside, words } from './beside.ts';

/** What the writer is doing when it is killed. */
export const killKinds = [
  'save',
  'attach',
  'undo',
  'compact',
  'backup',
  'passphrase',
  'rekey',
  'create',
  'restore',
  'import',
  'erase',
] as const;
export type KillKind = (typeof killKinds)[number];

export interface KillFigures {
  readonly kills: number;
  /** Operations the writer had been told were kept. */
  readonly operations: number;
  readonly lost: number;
  readonly torn: number;
  readonly unopened: number;
  readonly damaged: number;
  readonly details: readonly string[];
}

/** Milliseconds of writing before the kill, at most: about two operations of each kind. */
const longest: Record<KillKind, number> = {
  save: 120,
  attach: 500,
  undo: 200,
  compact: 250,
  backup: 500,
  passphrase: 250,
  rekey: 700,
  create: 250,
  restore: 300,
  import: 500,
  erase: 300,
};
const start = words;

/** The secrets that the writer tells of one change of keys: a passphrase, and a recovery code where there is one. */
type Secrets = readonly string[];

/** Kills a writing process so many times in each kind of write, and looks at the case each time. */
export async function killMany(kills: number, kinds: readonly KillKind[] = killKinds): Promise<KillFigures> {
  const figures = {
    kills: 0,
    operations: 0,
    lost: 0,
    torn: 0,
    unopened: 0,
    damaged: 0,
    details: new Array<string>(),
  };
  for (const [place, kind] of kinds.entries()) {
    const share = Math.floor(kills / kinds.length) + (place < kills % kinds.length ? 1 : 0);
    const root = mkdtempSync(join(tmpdir(), 'folio-kill-'));
    try {
      await killOneKind(root, kind, share, figures);
    } finally {
      rmSync(root, { recursive: true, force: true });
    }
  }
  return figures;
}

type Figures = { -readonly [K in keyof KillFigures]: KillFigures[K] } & { details: string[] };

async function killOneKind(root: string, kind: KillKind, kills: number, figures: Figures): Promise<void> {
  const folder = join(root, 'case');
  const vault = valueOf(await Vault.create(folder, start, { cost: cheap }));
  const secrets = kind === 'rekey' ? [start, valueOf(await vault.makeRecoveryCode(start))] : [start];
  vault.close();
  const known: Known = { sets: [secrets], told: null, count: 0, files: [], imports: new Set() };
  for (let kill = 0; kill < kills; kill += 1) {
    const said = await writeAndKill(folder, known, kind, Math.random() * longest[kind]);
    figures.kills += 1;
    figures.operations += said.filter((line) => line.startsWith('done')).length;
    await inspect(root, folder, kind, known, said, figures);
  }
}

/** What must still be true after the kill. */
interface Known {
  /** The secrets that opened it, of each change that was cut short too, the oldest first: all of a set, or none. */
  sets: Secrets[];
  /** Those that were told since: they open it where the change came that far. */
  told: Secrets | null;
  count: number;
  files: string[];
  /** Which imports were told as done. */
  imports: Set<number>;
}

/** Runs the writer until it has begun and a little longer, then kills it. Answers what it said. */
function writeAndKill(folder: string, known: Known, kind: KillKind, after: number): Promise<string[]> {
  const writer = fileURLToPath(new URL('writer.ts', import.meta.url));
  const child = spawn(process.execPath, [writer, folder, passphraseOf(known), kind, String(known.count)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'folio-kill-cache') },
  });
  let said = '';
  let errors = '';
  child.stderr.on('data', (bytes: Buffer) => (errors += bytes.toString()));
  child.stdout.on('data', (bytes: Buffer) => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), after);
    said += bytes.toString();
  });
  return new Promise((resolve, reject) => {
    child.on('close', () => {
      if (errors !== '') reject(new Error(errors));
      else resolve(said.split('\n').slice(0, -1));
    });
  });
}

async function inspect(
  root: string,
  folder: string,
  kind: KillKind,
  known: Known,
  said: readonly string[],
  figures: Figures,
): Promise<void> {
  note(known, said);
  const tell = (what: string) => figures.details.push(`${kind}: ${what} after ${said.at(-1) ?? 'nothing'}`);
  const partly = (what: string): void => {
    figures.unopened += 1;
    tell(what);
  };
  const vault = await openWithKnown(folder, known, partly);
  if (!vault) {
    figures.unopened += 1;
    tell('does not open');
    throw new Error(figures.details.join('\n'));
  }
  const [a, b] = [titleOf(vault, 'twin-a'), titleOf(vault, 'twin-b')];
  if (a !== b) figures.torn += 1;
  if (a !== b) tell('torn');
  if (a < known.count) figures.lost += 1;
  if (a < known.count) tell(`lost ${known.count - a}`);
  known.count = Math.max(a, 0);
  for (const file of known.files) if (!readRecord(vault.db, idSchema.parse(file))) figures.lost += 1;
  for (const count of [known.count, known.count + 1]) {
    const there = importedIds(count).filter((id) => readRecord(vault.db, idSchema.parse(id))).length;
    if (there % importedIds(count).length !== 0) figures.torn += 1;
    if (there === 0 && known.imports.has(count)) figures.lost += 1;
  }
  const report = await verifyCase(vault);
  const problems = report.problems.filter(({ code }) => code !== 'mended');
  if (problems.length > 0) figures.damaged += 1;
  for (const problem of problems) tell(`${problem.code}: ${problem.message}`);
  vault.close();
  if (kind === 'backup') await inspectBackups(root, known, figures);
  if (kind !== 'create' && kind !== 'restore' && kind !== 'erase') return;
  const wrong = await inspectBeside(root, kind);
  figures.unopened += wrong.length;
  figures.details.push(...wrong);
}

function note(known: Known, said: readonly string[]): void {
  for (const line of said) {
    const [what, rest] = [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)];
    if (what === 'done') known.count = Number(rest);
    if (what === 'file') known.files.push(rest);
    if (what === 'import') known.imports.add(Number(rest));
    const secrets = rest.split('|').filter((secret) => secret !== '');
    if (what === 'next') known.told = secrets;
    if (what === 'words') [known.sets, known.told] = [[secrets], null];
  }
}

/**
 * Tries every secret, old and new: all that opened the case must open it until a later change was done to its end,
 * after which only the last open it; and no set opens it in part.
 */
async function openWithKnown(folder: string, known: Known, tell: Tell): Promise<Vault | null> {
  const { sets, told } = known;
  const all = told === null ? sets : [...sets, told];
  const opening = await setsThatOpen(folder, all, tell);
  const swapped = told !== null && opening.length === 1 && opening[0] === told;
  const lost = sets.slice(0, -mostSets).length;
  const missing = sets.filter((set) => !opening.includes(set)).length;
  if (!swapped && missing > lost)
    tell(`opens with ${opening.length} of the ${sets.length} sets of secrets before`);
  // The new words end a change whose record was swapped, and the old ones open it no longer.
  known.sets = await setsThatOpen(folder, all, tell);
  known.told = null;
  const reply = await Vault.open(folder, passphraseOf(known));
  return reply.ok && opening.length > 0 ? reply.value : null;
}

/** The secrets of the record, and of so many changes that were cut short, stay. */
const mostSets = 1 + 1 + mostEarlier;

async function setsThatOpen(folder: string, sets: readonly Secrets[], tell: Tell): Promise<Secrets[]> {
  const opening: Secrets[] = [];
  for (const set of sets) {
    const opened: string[] = [];
    for (const secret of set) if (await opensAndCloses(folder, secret)) opened.push(secret);
    if (opened.length > 0 && opened.length < set.length) tell('opens with a part of its secrets only');
    if (opened.length === set.length) opening.push(set);
  }
  return opening;
}

async function opensAndCloses(folder: string, secret: string): Promise<boolean> {
  const reply = await Vault.open(folder, secret);
  if (reply.ok) reply.value.close();
  return reply.ok;
}

type Tell = (what: string) => void;

/** Any that opens it: a person may come back with the oldest. */
function passphraseOf({ sets }: Known): string {
  return sets[Math.floor(Math.random() * sets.length)]?.[0] ?? '';
}

/** A backup that has its name restores; the unfinished one never has it. */
async function inspectBackups(root: string, known: Known, figures: Figures): Promise<void> {
  for (const name of readdirSync(root).filter((name) => /^backup-\d+$/.test(name))) {
    const target = join(root, 'restored');
    const reply = await restoreBackup(join(root, name), target, passphraseOf(known));
    if (!reply.ok) figures.damaged += 1;
    if (!reply.ok) figures.details.push(`${name} does not restore: ${reply.failure.code}`);
    rmSync(target, { recursive: true, force: true });
  }
  for (const name of readdirSync(root).filter((name) => name.startsWith('backup-')))
    rmSync(join(root, name), { force: true });
}

function titleOf(vault: Vault, id: string): number {
  const record = readRecord(vault.db, idSchema.parse(id));
  return record?.record === 'incident' ? Number(record.title) : 0;
}

function valueOf<T>(reply: Reply<T>): T {
  if (!reply.ok) throw new Error(reply.failure.code);
  return reply.value;
}
