// `npm start`: installs what is missing, then has Node 24 build Folio and open its window.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { install, node, root } from './install.mjs';

install();
process.exitCode = spawnSync(node, [join(root, 'electron/open.ts')], { stdio: 'inherit' }).status ?? 1;
