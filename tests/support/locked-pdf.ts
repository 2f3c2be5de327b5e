import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { onePage } from './plain-pdf.ts';
import { temporaryFolder } from './vault.ts';

/** A page with a red square that opens with this password alone (AES-256). */
export function lockedPdf(password: string): Buffer {
  const folder = temporaryFolder();
  const [plain, out] = [join(folder, 'plain.pdf'), join(folder, 'locked.pdf')];
  writeFileSync(plain, onePage('1 0 0 rg 0 0 100 100 re f'));
  execFileSync('qpdf', [plain, '--encrypt', password, 'owner', '256', '--', out]);
  return readFileSync(out);
}
