// Makes a .deb with dpkg-deb of what electron-builder asks of fpm, which it would have to fetch.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const asked = {};
const files = [];
const args = process.argv.slice(2);
while (args.length > 0) {
  const arg = args.shift();
  if (!arg.startsWith('-')) files.push(arg);
  else if (arg !== '--force') (asked[arg] ??= []).push(args.shift());
}
const tree = mkdtempSync(join(tmpdir(), 'folio-deb-'));
for (const file of files) {
  const [from, to] = file.split('=');
  mkdirSync(join(tree, dirname(to)), { recursive: true });
  cpSync(from, join(tree, to), { recursive: true });
}
const fields = {
  Package: asked['--name'],
  Version: asked['--version'],
  Architecture: asked['--architecture'],
  Maintainer: asked['--maintainer'],
  Homepage: asked['--url'],
  Depends: [asked['-d'].join(', ')],
  Description: [asked['--description'][0].trim()],
};
const control = Object.entries(fields).map(([name, [value]]) => `${name}: ${value}\n`);
mkdirSync(join(tree, 'DEBIAN'));
writeFileSync(join(tree, 'DEBIAN/control'), control.join(''));
cpSync(asked['--after-install'][0], join(tree, 'DEBIAN/postinst'));
execFileSync('chmod', ['755', join(tree, 'DEBIAN/postinst')]);
execFileSync('dpkg-deb', ['--root-owner-group', '-Znone', '--build', tree, asked['--package'][0]]);
rmSync(tree, { recursive: true });
