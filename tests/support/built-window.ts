import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** The window is built code, and without it the page stays empty: a checkout that was never built is built once. */
export function requireBuild(): void {
  if (existsSync(join(root, 'dist/renderer/index.html'))) return;
  const built = spawnSync('npm', ['run', '-s', 'build'], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) throw new Error('The window could not be built: npm run build says why.');
}
