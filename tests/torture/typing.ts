import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFolio } from '../../electron/store/records/records.ts';
import { Vault } from '../../electron/store/vault.ts';
import { cheap, passphrase, valueOf } from '../support/vault.ts';

/** What is killed while somebody types: the browser, its page's process, the shell, or the one that holds the case. */
export const typingVictims = ['browser', 'page', 'shell', 'vault'] as const;
export type TypingVictim = (typeof typingVictims)[number];

interface TypingFigures {
  readonly kills: number;
  /** How long before the kill the first lost letter was typed, in milliseconds. */
  readonly longest: number;
  readonly median: number;
  /** Kills that lost more than 300 ms of typing, or kept other letters than those typed. */
  readonly broken: number;
}

const mayLose = 300;

/** Kills one process of Folio in the middle of typing, again and again, and reads what the case then holds. */
export async function killTyping(victim: TypingVictim, count: number): Promise<TypingFigures> {
  const lost: number[] = [];
  for (let round = 0; round < count; round += 1)
    lost.push(await killOnce(victim, 500 + ((round * 379) % 1500)));
  const sorted = lost.toSorted((a, b) => a - b);
  return {
    kills: count,
    longest: sorted.at(-1) ?? 0,
    median: sorted[Math.floor(count / 2)] ?? 0,
    broken: lost.filter((milliseconds) => milliseconds > mayLose).length,
  };
}

async function killOnce(victim: TypingVictim, after: number): Promise<number> {
  const home = mkdtempSync(join(tmpdir(), 'folio-typing-'));
  const folder = join(home, 'case');
  valueOf(await Vault.create(folder, passphrase, { cost: cheap })).close();
  const session = fork(fileURLToPath(new URL('./typing-session.ts', import.meta.url)), [folder, passphrase]);
  const typed: number[] = [];
  await new Promise<void>((resolve) => {
    session.on('message', (at) => {
      if (typeof at === 'number') typed.push(at);
      if (typed.length === 1) setTimeout(resolve, after);
    });
  });
  const family = descendantsOf(session.pid ?? 0);
  const killed = Date.now();
  for (const pid of victimsOf(victim, session, family)) kill(pid);
  await new Promise((resolve) => setTimeout(resolve, 300));
  for (const pid of [session.pid ?? 0, ...family, ...descendantsOf(session.pid ?? 0)]) kill(pid);
  const kept = await titleOf(folder);
  rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  return lostOf(
    kept,
    typed.filter((at) => at <= killed),
    killed,
  );
}

function lostOf(kept: string, typed: readonly number[], killed: number): number {
  const letters = typed.map((_at, count) => 'abcdefghij'.charAt(count % 10)).join('');
  // The last letter may have been told after it was pressed and kept.
  if (!`${letters}abcdefghij`.startsWith(kept) && !letters.startsWith(kept)) return Infinity;
  const first = typed[kept.length];
  return first === undefined ? 0 : killed - first;
}

async function titleOf(folder: string): Promise<string> {
  const vault = valueOf(await Vault.open(folder, passphrase));
  const title = readFolio(vault.db).incidents[0]?.title ?? '';
  vault.close();
  return title;
}

function victimsOf(
  victim: TypingVictim,
  session: ChildProcess,
  family: readonly number[],
): readonly number[] {
  if (victim === 'shell') return [session.pid ?? 0];
  const marks = { browser: '--remote-debugging-pipe', page: '--type=renderer', vault: 'vault.worker' };
  const found = family.filter((pid) => commandOf(pid).includes(marks[victim]));
  if (found.length === 0) throw new Error(`No process of the ${victim} was found.`);
  return victim === 'browser' ? found.filter((pid) => !commandOf(pid).includes('--type=')) : found;
}

function descendantsOf(parent: number): readonly number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: parentOf(name) }));
  const children = parents.filter((each) => each.parent === parent).map(({ pid }) => pid);
  return children.flatMap((pid) => [pid, ...descendantsOf(pid)]);
}

function parentOf(pid: string): number {
  try {
    return Number(/\) \S (\d+)/.exec(readFileSync(`/proc/${pid}/stat`, 'utf8'))?.[1]);
  } catch {
    // It ended meanwhile.
    return 0;
  }
}

function commandOf(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}
