import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  cpSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { backupVault } from '../../../electron/store/care/backup.ts';
import { readHeader, writeHeader, type KeyHeader } from '../../../electron/store/keys/header.ts';
import { Vault } from '../../../electron/store/vault.ts';
import { cheap, passphrase, temporaryFolder, valueOf } from '../../support/vault.ts';

// Much work for a slow machine; no test here waits for a clock.
vi.setConfig({ testTimeout: 200_000 });

const program = fileURLToPath(new URL('../../torture/prepared-acts.ts', import.meta.url));
const MiB = 1024 * 1024;
const GiB = 1024 * MiB;

/** Puts a trap under a name; `outside` is a folder that nothing may change. */
type Trap = (path: string, outside: string) => void;

const replaced =
  (make: Trap): Trap =>
  (path, outside) => {
    rmSync(path, { force: true });
    make(path, outside);
  };
const linkToVictim = replaced((path, outside) => symlinkSync(join(outside, 'victim'), path));
const linkToNothing = replaced((path, outside) => symlinkSync(join(outside, 'nothing'), path));
const linkToFolder = replaced((path, outside) => symlinkSync(join(outside, 'inner'), path));
const linkToDevice = (device: string) => replaced((path) => symlinkSync(device, path));
const hardLink = replaced((path, outside) => linkSync(join(outside, 'victim'), path));
const pipe = replaced((path) => void execFileSync('mkfifo', [path]));
const folder = replaced((path) => mkdirSync(path));
const sparse = replaced((path) => {
  writeFileSync(path, '');
  truncateSync(path, 8 * GiB);
});

/** The end of a journal that names the victim: SQLite would read it as a list of files and delete it. */
const namingJournal: Trap = (path, outside) => {
  const name = Buffer.from(join(outside, 'victim'));
  const sum = name.reduce((total, byte) => total + byte, 0);
  const end = Buffer.alloc(8);
  end.writeUInt32BE(name.length, 0);
  end.writeUInt32BE(sum, 4);
  const pageNumber = Buffer.alloc(4);
  pageNumber.writeUInt32BE(65_537);
  const mark = Buffer.from('d9d505f920a163d7', 'hex');
  const head = Buffer.alloc(16_384);
  mark.copy(head);
  head.writeUInt32BE(512, 20);
  head.writeUInt32BE(16_384, 24);
  writeFileSync(path, Buffer.concat([head, pageNumber, name, end, mark]));
};

type Forge = (header: KeyHeader) => unknown;
const forged =
  (forge: Forge): Trap =>
  (path) => {
    const reading = readHeader(readFileSync(path));
    if (reading.is !== 'whole') throw new Error(reading.is);
    // Signed with no key of the case; a later version's shape is not allowed by the types.
    writeFileSync(path, writeHeader(forge(reading.signed.header) as KeyHeader, randomBytes(32)));
  };
const shadow = forged((header) => ({ ...header, revision: 999, slots: foreign(header, {}) }));
const later = forged((header) => ({ ...header, version: 9, revision: 999 }));
const costly = forged((header) => ({
  ...header,
  revision: 999,
  slots: foreign(header, { memory: 4 * GiB, passes: 100 }),
}));
const manySlots = forged((header) => ({
  ...header,
  revision: 999,
  slots: Array.from({ length: 16 }, () => foreign(header, { memory: GiB, passes: 3 })).flat(),
}));

function foreign(header: KeyHeader, change: object): readonly unknown[] {
  return header.slots.map((slot) => ({ ...slot, ...change, salt: randomBytes(16).toString('hex') }));
}

interface Prepared {
  readonly names: readonly string[];
  readonly trap: Trap;
  /** What opening the case is answered. */
  readonly opens: RegExp;
}

const each = (kind: string, trap: Trap, names: readonly string[], opens?: RegExp) =>
  names.map((name): [string, Prepared] => [
    `${kind}: ${name}`,
    { names: name.split(' and '), trap, opens: opens ?? new RegExp(`^bad-input ${name} is a`) },
  ]);

const folders: readonly [string, Prepared][] = [
  ...each('a link to a file outside', linkToVictim, [
    'record.db',
    'record.db-wal',
    'record.db-journal',
    'record.db-shm',
    'record.db.new',
    'record.db.new-wal',
    'record.db.new-journal',
    'keys',
    'keys.bak',
    'record.first',
    'ballast',
    'keys.new',
    'keys.bak.new',
    'record.first.new',
    'ballast.new',
  ]),
  ...each('a link to nothing', linkToNothing, ['keys.bak', 'ballast.new', 'record.db.new', 'record.db-wal']),
  ...each('a link to a folder', linkToFolder, ['ballast', 'keys.new']),
  ...each('a pipe', pipe, ['record.db', 'record.db-wal', 'keys', 'keys.bak', 'record.first', 'ballast.new']),
  ...each('a link to /dev/zero', linkToDevice('/dev/zero'), ['record.db', 'keys.bak', 'record.first']),
  ...each('a link to /dev/null', linkToDevice('/dev/null'), ['keys', 'ballast']),
  ...each('a folder', folder, ['record.db', 'keys', 'record.first', 'keys.bak.new']),
  ...each(
    'a second name of a file outside',
    hardLink,
    ['record.db', 'record.db-wal'],
    /^bad-input .*hard link/,
  ),
  ...each('a second name of a file outside', hardLink, ['keys and keys.bak'], /^damaged Both copies/),
  ...each(
    'a journal that names a file outside',
    namingJournal,
    ['record.db-journal'],
    /^bad-input .*outside/,
  ),
  ...each('a keyless header of revision 999', shadow, ['keys', 'keys.bak'], /^done/),
  ...each('a keyless header of a later version', later, ['keys', 'keys.bak'], /^done/),
  ...each('a header that asks for 4 GiB 100 times', costly, ['keys', 'keys.bak'], /^done/),
  ...each(
    'a header that asks for 4 GiB 100 times',
    costly,
    ['keys and keys.bak'],
    /^bad-input .* 4096 MB .* 100 /,
  ),
  ...each('a header of many dear slots', manySlots, ['keys and keys.bak'], /^bad-input .* 1024 MB/),
  ...each('8 GiB of nothing', sparse, ['keys', 'keys.bak', 'record.first'], /^done/),
  ...each('8 GiB of nothing', sparse, ['keys and keys.bak'], /^damaged Both copies/),
];

let good = '';
let backup = '';

beforeAll(async () => {
  const made = execFileSync('mktemp', ['-d'], { encoding: 'utf8' }).trim();
  good = join(made, 'case');
  backup = join(made, 'good.folio');
  const vault = valueOf(await Vault.create(good, passphrase, { cost: cheap }));
  valueOf(await backupVault(vault, backup));
  vault.close();
  return () => rmSync(made, { recursive: true });
});

/** The folders of all acts: a whole case with the trap in it, or the trap alone where a case is to be made. */
function prepare(base: string, outside: string, { names, trap }: Prepared): void {
  for (const act of ['open', 'verify', 'erase', 'rescue']) {
    cpSync(good, join(base, act), { recursive: true });
    for (const name of names) trap(join(base, act, name), outside);
  }
  for (const act of ['create', 'restore-into', 'rescue-into']) {
    mkdirSync(join(base, act));
    for (const name of names) {
      const path = join(base, act, name);
      if (/^keys(\.bak)?$/.test(name)) cpSync(join(good, name), path);
      trap(path, outside);
    }
  }
  mkdirSync(join(base, 'beside'));
  cpSync(join(good, 'keys'), join(base, 'beside/target'));
  trap(join(base, 'beside/target'), outside);
  cpSync(good, join(base, 'good'), { recursive: true });
  cpSync(backup, join(base, 'good.folio'));
}

function stateOf(outside: string): unknown {
  const names = readdirSync(outside, { recursive: true, encoding: 'utf8' }).toSorted();
  const victim = statSync(join(outside, 'victim'), { bigint: true });
  return {
    names,
    time: victim.mtimeNs,
    mode: victim.mode,
    bytes: createHash('sha256')
      .update(readFileSync(join(outside, 'victim')))
      .digest('hex'),
  };
}

const lineSchema = z.object({
  act: z.string(),
  answer: z.object({ code: z.string(), message: z.string() }),
});

test.runIf(process.platform === 'linux').each(folders)(
  'a prepared folder changes nothing outside, holds nothing up, and is told plainly: %s',
  (_, prepared) => {
    const [base, outside] = [temporaryFolder(), temporaryFolder()];
    mkdirSync(join(outside, 'inner'));
    writeFileSync(join(outside, 'victim'), randomBytes(20_000));
    prepare(base, outside, prepared);
    const before = stateOf(outside);
    const args = ['--disable-warning=ExperimentalWarning', program, base, passphrase];
    const ran = spawnSync(process.execPath, args, {
      encoding: 'utf8',
      timeout: 60_000,
      killSignal: 'SIGKILL',
    });
    const lines = ran.stdout.trim().split('\n');
    expect({ ended: ran.status, at: lines.at(-1) }).toMatchObject({ ended: 0 });
    const said = new Map(
      lines.map((line) => lineSchema.parse(JSON.parse(line))).map(({ act, answer }) => [act, answer]),
    );
    const text = (act: string) => `${said.get(act)?.code} ${said.get(act)?.message}`.trim();
    expect(stateOf(outside)).toEqual(before);
    expect([...said].filter(([, { code }]) => code === 'a bug')).toEqual([]);
    expect(text('open')).toMatch(prepared.opens);
    expect(text('verify')).toMatch(prepared.opens);
    expect(text('erase')).toBe('done');
    expect(readdirSync(base)).not.toContain('restored');
    expect(text('backup')).toMatch(/^exists/);
    expect(said.get('dump')?.code === 'done').toBe(prepared.trap === folder);
    expect(said.get('restore-from')?.code).not.toBe('done');
  },
);
