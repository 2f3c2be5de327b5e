import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeCanaries } from './canary.ts';

export interface WatchFigures {
  /** Sockets of the machine itself that something connected to, each once. */
  readonly local: readonly string[];
  /** Every call that names an address of a network; there must be none. */
  readonly network: readonly string[];
  /** Files opened for writing in the whole session. */
  readonly written: number;
  /** Files that could be read while the session went on or after it. */
  readonly searched: number;
  /** Canary words found in them: "word in file". */
  readonly leaks: readonly string[];
}

/** Runs a whole session in the window under strace, and looks through what it connected to and wrote. */
export async function watchSession(): Promise<WatchFigures> {
  const root = mkdtempSync(join(tmpdir(), 'folio-watch-'));
  try {
    return await watchIn(root);
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}

async function watchIn(root: string): Promise<WatchFigures> {
  const log = join(root, 'strace.log');
  // What is exported is readable on purpose.
  const exported = join(root, 'out');
  for (const folder of [exported, join(root, 'tmp')]) mkdirSync(folder);
  const child = startTraced(log, root);
  const closed = new Promise<number | null>((resolve) => child.on('close', resolve));
  const opened = await Promise.race([
    new Promise<boolean>((resume) => child.stdout.once('data', () => resume(true))),
    closed.then(() => false),
  ]);
  if (!opened) throw new Error('The session ended before it was open.');
  const searched = new Set<string>();
  const search = () =>
    writtenIn(log)
      .filter((path) => path !== log && !path.startsWith(exported))
      .flatMap((path) => leaksIn(path, searched));
  const during = search();
  child.stdin.write('go on\n');
  child.stdin.end();
  if ((await closed) !== 0) throw new Error('The session did not end well.');
  const leaks = [...new Set([...during, ...search()])];
  return {
    ...socketsIn(readFileSync(log, 'utf8')),
    written: writtenIn(log).length,
    searched: searched.size,
    leaks,
  };
}

function startTraced(log: string, root: string) {
  const session = fileURLToPath(new URL('window-session.ts', import.meta.url));
  const watched = 'trace=connect,sendto,sendmsg,sendmmsg,bind,listen,openat,open,creat,rename,renameat2';
  return spawn(
    'strace',
    [
      '-f',
      '--seccomp-bpf',
      '-qq',
      '-y',
      '-s',
      '200',
      '-e',
      watched,
      '-o',
      log,
      process.execPath,
      session,
      root,
    ],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, TMPDIR: join(root, 'tmp'), NODE_COMPILE_CACHE: '' },
    },
  );
}

/** Paths of files that were opened for writing, made or renamed to. */
function writtenIn(log: string): readonly string[] {
  const paths = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => !/= -1 /.test(line))
    .flatMap((line) => {
      if (/ (?:openat|open|creat)\(/.test(line) && /O_(?:WRONLY|RDWR|CREAT)|creat\(/.test(line))
        return [/"([^"]*)"/.exec(line)?.[1] ?? ''];
      return / rename/.test(line) ? [[...line.matchAll(/"([^"]*)"/g)].at(-1)?.[1] ?? ''] : [];
    });
  return [...new Set(paths)].filter((path) => path.startsWith('/') && !/^\/(?:proc|sys)\//.test(path));
}

function leaksIn(path: string, searched: Set<string>): readonly string[] {
  if (!existsSync(path) || !statSync(path).isFile()) return [];
  searched.add(path);
  const bytes = readFileSync(path);
  return canaries
    .filter(
      (word) => bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')) || path.includes(word),
    )
    .map((word) => `${word} in ${path}`);
}

const canaries = [
  ...makeCanaries().words,
  ...['passphrase', 'title', 'draft', 'bytes', 'filename'].map((word) => `Zq${word}`),
];

/** What the session connected to, listened on or sent to, told apart by where it lies. */
function socketsIn(text: string): Pick<WatchFigures, 'local' | 'network'> {
  const calls = text.split('\n').filter((line) => / (?:connect|send\w+|bind|listen)\(/.test(line));
  const network = calls.filter((line) => /sa_family=(?!AF_UNIX|AF_NETLINK|AF_UNSPEC)\w+/.test(line));
  const local = calls.flatMap((line) =>
    [...line.matchAll(/ (\w+)\(.*sun_path=(@?"[^"]*")/g)].map(([, call, path]) => `${call} ${path}`),
  );
  return { local: [...new Set(local)], network };
}
