// Plain JavaScript that Node 20 runs before anything is installed: brings node_modules in step with the lock file.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The checkout's folder, with a slash at its end. */
export const root = fileURLToPath(new URL('../../', import.meta.url));
const stamp = `${root}node_modules/.folio-installed`;

/** Runs `npm ci` when node_modules does not belong to the lock file; ends the process when that fails. */
export function install() {
  const lock = createHash('sha256')
    .update(readFileSync(`${root}package-lock.json`))
    .digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
  console.error('Installing what Folio needs (once, two or three minutes) …');
  const ran = spawnSync('npm', ['ci', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2] });
  if (ran.status !== 0) {
    console.error(
      'npm ci did not finish. Check the connection to the package registry and run the command again.',
    );
    process.exit(1);
  }
  writeFileSync(stamp, lock);
}

/** Node 24, which Folio's modules need, as installed by the package `node`. */
export const node = `${root}node_modules/node/bin/node`;
