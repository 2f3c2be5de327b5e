import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test, vi } from 'vitest';
import { failures } from '../../../../electron/store/failure.ts';
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
  const folder = join(temporaryFolder(), 'case');
  const vault = valueOf(await Vault.create(folder, passphrase, { cost: cheap }));
  const oldCode = valueOf(await vault.makeRecoveryCode(passphrase));
  vault.close();
  const strace = ['-f', '-qq', '-o', '/dev/null', '-e', `inject=${inject}`];
  const ran = spawnSync('strace', [...strace, process.execPath, act, folder, passphrase, 'next words'], {
    encoding: 'utf8',
  });
  const [code = '', told] = ran.stdout.trim().split('\n');
  const opens = {
    old: await opensWith(folder, passphrase),
    oldCode: await opensWith(folder, oldCode),
    next: await opensWith(folder, 'next words'),
    nextCode: await opensWith(folder, code),
  };
  return { folder, told: told ?? null, opens };
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
