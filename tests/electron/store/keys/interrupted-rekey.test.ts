import { spawn, spawnSync } from 'node:child_process';
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { failures } from '../../../../electron/store/failure.ts';
import { verifyCase } from '../../../../electron/store/care/verify.ts';
import { Vault } from '../../../../electron/store/vault.ts';
import {
  cheap,
  codeOfReply,
  passphrase,
  temporaryFolder,
  temporaryVault,
  valueOf,
} from '../../../support/vault.ts';

vi.setConfig({ testTimeout: 120_000 });

const act = fileURLToPath(new URL('../../../torture/rekey-act.ts', import.meta.url));

interface Cut {
  readonly folder: string;
  /** What the person was told, null when it was killed. */
  readonly told: string | null;
  readonly opens: {
    readonly old: boolean;
    readonly oldCode: boolean;
    readonly next: boolean;
    readonly nextCode: boolean;
  };
}

/** Encrypts a case anew in a process of its own under strace, which fails or kills one system call. */
async function cutShort(inject: string): Promise<Cut> {
  const {
    folder,
    secrets: [, oldCode = ''],
  } = await caseWithCode();
  const { code, told } = rekeyUnder(inject, folder, passphrase, 'next words');
  const opens = {
    old: await opensWith(folder, passphrase),
    oldCode: await opensWith(folder, oldCode),
    next: await opensWith(folder, 'next words'),
    nextCode: await opensWith(folder, code),
  };
  return { folder, told, opens };
}

/** Encrypts a case anew in a process of its own: the new recovery code, and what it said, null when it was killed. */
function rekeyUnder(
  inject: string,
  folder: string,
  now: string,
  next: string,
): { readonly code: string; readonly told: string | null } {
  const strace = ['-f', '-qq', '-o', '/dev/null', '-e', `inject=${inject}`];
  const ran = spawnSync('strace', [...strace, process.execPath, act, folder, now, next], {
    encoding: 'utf8',
  });
  const [code = '', told] = ran.stdout.trim().split('\n');
  return { code, told: told ?? null };
}

/** Which of these words open the case, tried in turn. */
async function openingWords(folder: string, words: readonly string[]): Promise<readonly string[]> {
  const opening: string[] = [];
  for (const each of words) if (await opensWith(folder, each)) opening.push(each);
  return opening;
}

/** A case with a recovery code, and its two secrets. */
async function caseWithCode(): Promise<{ readonly folder: string; readonly secrets: readonly string[] }> {
  const folder = join(temporaryFolder(), 'case');
  const vault = valueOf(await Vault.create(folder, passphrase, { cost: cheap }));
  const secrets = [passphrase, valueOf(await vault.makeRecoveryCode(passphrase))];
  vault.close();
  return { folder, secrets };
}

async function opensWith(folder: string, words: string): Promise<boolean> {
  const reply = await Vault.open(folder, words);
  if (reply.ok) reply.value.close();
  return reply.ok;
}

const old = { old: true, oldCode: true };
const next = { next: true, nextCode: true };
const notOld = { old: false, oldCode: false };
const notNext = { next: false, nextCode: false };

/** What each answer must mean: every secret it names opens the case. */
const meaning: Readonly<Record<string, Partial<Cut['opens']>>> = {
  done: { ...next, ...notOld },
  [failures.rekeyUndone.message]: old,
  [failures.rekeyHalf.message]: { ...old, ...next },
  [failures.rekeyLeftOld.message]: next,
};

describe.runIf(process.platform === 'linux')('encrypting anew', () => {
  const faults = [
    ...[1, 2, 3, 4, 5, 6].map((when) => ({ call: 'rename', error: 'EIO', when })),
    { call: 'rename', error: 'ENOSPC', when: 3 },
    { call: 'fsync', error: 'EIO', when: 3 },
    { call: 'fsync', error: 'EDQUOT', when: 7 },
  ];

  test.each(faults)(
    'with $error at $call number $when says what opens the case, and it does',
    async ({ call, error, when }) => {
      const { told, opens } = await cutShort(`${call}:error=${error}:when=${when}`);
      expect(Object.keys(meaning)).toContain(told);
      expect(opens).toMatchObject(meaning[told ?? ''] ?? {});
    },
  );

  test.each([1, 2, 3, 4, 5, 6])(
    'killed at rename number %i leaves the old secrets or the new ones',
    async (when) => {
      const { opens } = await cutShort(`rename:signal=KILL:when=${when}`);
      const allowed = [
        { ...old, ...notNext },
        { ...old, ...next },
        { ...notOld, ...next },
      ];
      expect(allowed).toContainEqual(opens);
    },
  );
});

test.runIf(process.platform === 'linux')(
  'cut short between the two, the case says so, keeps its words, and is encrypted anew to the end',
  async () => {
    const { folder, told } = await cutShort('rename:error=EIO:when=3');
    expect(told).toBe(failures.rekeyHalf.message);
    const vault = valueOf(await Vault.open(folder, passphrase));
    expect(vault.rekeyCutShort).toBe(true);
    expect(await verifyCase(vault)).toMatchObject({ ok: true, problems: [{ code: 'rekey-cut-short' }] });
    expect(codeOfReply(await vault.changePassphrase(passphrase, 'other', { cost: cheap }))).toBe('not-yet');
    expect(codeOfReply(await vault.makeRecoveryCode(passphrase))).toBe('not-yet');
    valueOf(await vault.prepareRekey(passphrase, 'third', { cost: cheap }));
    valueOf(await vault.rekey());
    expect(vault.rekeyCutShort).toBe(false);
    vault.close();
    expect([await opensWith(folder, passphrase), await opensWith(folder, 'next words')]).toEqual([
      false,
      false,
    ]);
    expect(await opensWith(folder, 'third')).toBe(true);
  },
);

describe.runIf(process.platform === 'linux')('encrypting anew, begun again after it was cut short,', () => {
  const swap = 'rename:error=EIO:when=3';
  const cuts = [
    { was: 'before the swap', first: swap, typed: 'the old words', second: swap },
    { was: 'before the swap', first: swap, typed: 'the first new words', second: swap },
    { was: 'after the swap', first: 'rename:error=EIO:when=4', typed: 'the old words', second: swap },
    { was: 'by a kill', first: 'rename:signal=KILL:when=3', typed: 'the first new words', second: swap },
    { was: 'and refused', first: swap, typed: 'the old words', second: 'rename:error=ENOSPC:when=1' },
    { was: 'and refused late', first: swap, typed: 'the old words', second: 'rename:error=EIO:when=2' },
  ];

  test.each(cuts)(
    '$was keeps every secret that opened the case ($typed, $second)',
    async ({ first, typed, second }) => {
      const { folder, secrets } = await caseWithCode();
      const once = rekeyUnder(first, folder, passphrase, 'first words');
      const known = [...secrets, 'first words', once.code];
      const now = typed === 'the old words' ? passphrase : 'first words';
      const again = rekeyUnder(second, folder, now, 'second words');
      const isHalf = again.told === failures.rekeyHalf.message;
      expect([failures.rekeyHalf.message, failures.rekeyUndone.message]).toContain(again.told);
      const all = [...known, ...(isHalf ? ['second words', again.code] : [])];
      expect(await openingWords(folder, all)).toEqual(all);
      // The new words of a swap that was done take the old ones away as soon as they open the case.
      const still = (await openingWords(folder, all)).at(-1) ?? '';
      const done = rekeyUnder('rename:error=EIO:when=99', folder, still, 'third words');
      expect(done.told).toBe('done');
      expect(await openingWords(folder, [...all, 'third words', done.code])).toEqual([
        'third words',
        done.code,
      ]);
    },
  );

  test('keeps the last four of many, those that open the record, and those that were typed', async () => {
    const { folder, secrets } = await caseWithCode();
    const [, ...rest] = [1, 2, 3, 4, 5, 6].map((count) => {
      const now = count < 3 ? passphrase : 'words 1';
      const { told, code } = rekeyUnder(swap, folder, now, `words ${count}`);
      expect(told).toBe(failures.rekeyHalf.message);
      return [`words ${count}`, code];
    });
    const late = rest.slice(-3).flat();
    expect(await openingWords(folder, [...secrets, 'words 1', 'words 2', 'words 3', ...late])).toEqual([
      ...secrets,
      'words 1',
      ...late,
    ]);
  });
});

test.runIf(process.platform === 'linux')(
  'no other program opens the case, and saves into it, while it is encrypted anew',
  async () => {
    const { folder } = await caseWithCode();
    const slow = ['-f', '-qq', '-o', '/dev/null', '-e', 'inject=rename:delay_enter=4000000:when=1'];
    const running = spawn('strace', [...slow, process.execPath, act, folder, passphrase, 'next words']);
    const ended = new Promise((resolve) => running.on('close', resolve));
    // The copy is made by then, and the keys are about to change.
    await expect
      .poll(() => readdirSync(folder).filter((name) => /^keys\..*folio-part$/.test(name)), {
        timeout: 60_000,
      })
      .toHaveLength(1);
    expect(codeOfReply(await Vault.open(folder, passphrase))).toBe('open-elsewhere');
    await ended;
    expect(await openingWords(folder, [passphrase, 'next words'])).toEqual(['next words']);
  },
);

test('the copy that is encrypted anew has a name of its own, and is swept where it was left', async () => {
  const vault = await temporaryVault();
  writeFileSync(`${vault.files.record}.new`, 'what somebody put there');
  valueOf(await vault.prepareRekey(passphrase, 'next', { cost: cheap }));
  valueOf(await vault.rekey());
  vault.close();
  const left = join(vault.folder, `record.db.1-${'0'.repeat(16)}.folio-part`);
  for (const end of ['', '-journal', '-wal']) writeFileSync(`${left}${end}`, 'half');
  valueOf(await Vault.open(vault.folder, 'next')).close();
  expect(readdirSync(vault.folder).toSorted()).toEqual([
    'ballast',
    'keys',
    'keys.bak',
    'record.db',
    'record.first',
  ]);
});

test('nothing is changed before the new code was seen, nor when the person stops there', async () => {
  const vault = await temporaryVault();
  valueOf(await vault.makeRecoveryCode(passphrase));
  const { recoveryCode } = valueOf(await vault.prepareRekey(passphrase, 'next', { cost: cheap }));
  expect(recoveryCode).toMatch(/^[0-9A-Z]{4}(-[0-9A-Z]{4}){6}$/);
  valueOf(await vault.cancelRekey());
  expect(codeOfReply(await vault.rekey())).toBe('not-yet');
  vault.close();
  expect(codeOfReply(await Vault.open(vault.folder, 'next'))).toBe('wrong-passphrase');
  valueOf(await Vault.open(vault.folder, passphrase)).close();
});
