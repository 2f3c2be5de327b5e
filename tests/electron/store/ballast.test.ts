import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import { releaseBallast, freeBytes, keepBallast } from '../../../electron/store/ballast.ts';
import { type CaseFiles, caseFiles } from '../../../electron/store/case-files.ts';
import { temporaryFolder, temporaryVault } from '../../support/vault.ts';
import { canMount, smallDisk } from '../../torture/disk.ts';

const fourMiB = 4_194_304;

function caseOnDisk(mebibytes: number): CaseFiles {
  const disk = smallDisk(join(temporaryFolder(), 'disk'), mebibytes);
  onTestFinished(() => disk.remove());
  return caseFiles(disk.folder);
}

describe('the ballast of a case', () => {
  it('is four MiB that no file system can store in less', () => {
    const files = caseFiles(temporaryFolder());
    keepBallast(files);
    expect(statSync(files.ballast).size).toBe(fourMiB);
    expect(gzipSync(readFileSync(files.ballast)).length).toBeGreaterThan(fourMiB);
  });

  it('stays as it is once it is there', () => {
    const files = caseFiles(temporaryFolder());
    writeFileSync(files.ballast, 'kept before');
    keepBallast(files);
    expect(readFileSync(files.ballast, 'utf8')).toBe('kept before');
  });

  it.skipIf(!canMount())('is kept where 64 MiB are free, and not where one MiB less is', () => {
    const [plenty, scarce] = [caseOnDisk(64), caseOnDisk(63)];
    keepBallast(plenty);
    keepBallast(scarce);
    expect(existsSync(plenty.ballast)).toBe(true);
    expect(existsSync(scarce.ballast)).toBe(false);
  });

  it('is given up once, and then there is none to give', async () => {
    const vault = await temporaryVault();
    keepBallast(vault.files);
    expect(releaseBallast(vault.db)).toBe(true);
    expect(existsSync(vault.files.ballast)).toBe(false);
    expect(releaseBallast(vault.db)).toBe(false);
  });
});

describe('the room on a disk', () => {
  it.skipIf(!canMount())('is what is free of it, in bytes', () => {
    const { folder } = caseOnDisk(8);
    expect(freeBytes(folder)).toBe(8_388_608);
    writeFileSync(join(folder, 'three'), Buffer.alloc(3_145_728));
    expect(freeBytes(folder)).toBe(5_242_880);
  });

  it.skipIf(process.platform !== 'linux')('has no end where the file system does not say its size', () => {
    expect(freeBytes('/proc')).toBe(Infinity);
  });
});
