/**
 * Figures of the store on this machine: `node tests/bench/store.ts [attach MiB] [unlock GiB]`; 2048 and 5 when
 * left out, 0 leaves a part out. After `npm run build`: attaching large files through the command line and the
 * vault process, beside plain `cp` and `cat`, with the most memory each process held; then unlocking a case of
 * 10,000 incidents with so many gigabytes of attachments, and the first screen's data after it.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { attachFigures } from './store/attach.ts';
import { unlockFigures } from './store/unlock.ts';

const [mebibytes = 2048, gibibytes = 5] = process.argv.slice(2).map(Number);
const root = await mkdtemp(join(tmpdir(), 'folio-bench-'));
try {
  if (mebibytes > 0) await attachFigures(root, mebibytes);
  if (gibibytes > 0) await unlockFigures(root, gibibytes);
} finally {
  await rm(root, { recursive: true, force: true });
}
