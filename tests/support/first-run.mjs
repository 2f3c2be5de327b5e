// `npm run sample`: installs, makes the sample case, checks it and writes its dossier, without a screen or a browser.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { install, node, root } from './install.mjs';

install();
const folder = nextFree(join(root, 'folio-sample'));
mkdirSync(folder);
const folioCase = join(folder, 'case');
const pdf = join(folder, 'dossier.pdf');
// A made-up case about nobody: its passphrase is no secret.
const env = { ...process.env, FOLIO_PASSPHRASE: process.env.FOLIO_PASSPHRASE ?? 'sample passphrase' };

folio('sample', folioCase);
folio('check', folioCase);
folio('export', folioCase, pdf);
console.log(`\nThe case:    ${folioCase} (passphrase: ${env.FOLIO_PASSPHRASE})\nThe dossier: ${pdf}`);

function folio(...args) {
  const ran = spawnSync(node, [join(root, 'electron/cli.ts'), ...args], { stdio: 'inherit', env });
  if (ran.status !== 0) process.exit(ran.status ?? 1);
}

/** Never writes over an earlier run: folio-sample, folio-sample-2, … */
function nextFree(path) {
  for (let n = 1; ; n++) {
    const candidate = n === 1 ? path : `${path}-${n}`;
    if (!existsSync(candidate)) return candidate;
  }
}
