import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { Vault } from '../../../electron/store/vault.ts';
import { runCli } from '../../support/run-cli.ts';
import { cheap, passphrase, temporaryFolder, valueOf } from '../../support/vault.ts';

const env = { FOLIO_PASSPHRASE: passphrase };
const run = (...argv: readonly string[]) => runCli(argv, { env });

/** Two closed cases, and a folder beside them. */
async function twoCases() {
  const folder = temporaryFolder();
  const cases = [join(folder, 'case'), join(folder, 'other')] as const;
  for (const path of cases) valueOf(await Vault.create(path, passphrase, { cost: cheap })).close();
  return { folder, path: cases[0], other: cases[1] };
}

/** Every file of a folder with its bytes. */
const contentOf = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')]);

it.each(['record.db', 'keys', 'keys.bak', 'record.first', 'mine.pdf'])(
  'export writes nothing under the name %s into the case’s own folder, even when told to replace',
  async (name) => {
    const { path } = await twoCases();
    const before = contentOf(path);
    for (const more of [[], ['--force']]) {
      const ran = await run('export', path, join(path, name), '--json', ...more);
      expect(ran.exit).toBe(1);
      expect(ran.json()).toMatchObject({ error: { code: 'bad-input' } });
    }
    expect(contentOf(path)).toEqual(before);
    expect(valueOf(await Vault.open(path, passphrase)).folder).toBe(path);
  },
);

it.each([
  ['export', (place: string) => join(place, 'out.pdf')],
  ['export', (place: string) => join(place, 'new/deeper/out.pdf')],
  ['dump', (place: string) => join(place, 'plain')],
  ['backup', (place: string) => join(place, 'all.folio')],
  ['restore', (place: string) => join(place, 'again')],
  ['new', (place: string) => join(place, 'inner')],
] as const)('%s writes nothing into another case’s folder', async (command, target) => {
  const { folder, path, other } = await twoCases();
  const backup = join(folder, 'one.folio');
  expect((await run('backup', path, backup)).exit).toBe(0);
  const before = contentOf(other);
  const from = command === 'restore' ? [backup] : command === 'new' ? [] : [path];
  const ran = await run(command, ...from, target(other), '--json');
  expect(ran.exit).toBe(1);
  expect(ran.json()).toMatchObject({ error: { code: 'bad-input' } });
  expect(contentOf(other)).toEqual(before);
});

it('sees a case’s folder through a link to it', async () => {
  const { folder, path, other } = await twoCases();
  symlinkSync(other, join(folder, 'shortcut'));
  expect((await run('export', path, join(folder, 'shortcut/record.db'), '--force')).exit).toBe(1);
  expect(valueOf(await Vault.open(other, passphrase)).folder).toBe(other);
});

it('export leaves a file of the name as it is until told to replace it, and says how', async () => {
  const { folder, path } = await twoCases();
  const out = join(folder, 'mine.pdf');
  writeFileSync(out, 'my own words');
  const refused = await run('export', path, out);
  expect(refused.exit).toBe(1);
  expect(refused.notes).toContain(out);
  expect(refused.notes).toContain('--force');
  expect(readFileSync(out, 'utf8')).toBe('my own words');
  expect((await run('export', path, out, '--force')).exit).toBe(0);
  expect(readFileSync(out, 'latin1').startsWith('%PDF')).toBe(true);
  expect(readdirSync(folder).toSorted()).toEqual(['case', 'mine.pdf', 'other']);
});

it('export writes no volume where one volume’s name is taken', async () => {
  const { folder, path } = await twoCases();
  writeFileSync(join(folder, 'big_Part2.pdf'), 'another bundle');
  const ran = await run('export', path, join(folder, 'big.pdf'), '--max-pages', '1', '--json');
  expect(ran.json()).toMatchObject({ error: { code: 'exists', file: join(folder, 'big_Part2.pdf') } });
  expect(readdirSync(folder).toSorted()).toEqual(['big_Part2.pdf', 'case', 'other']);
  expect(readFileSync(join(folder, 'big_Part2.pdf'), 'utf8')).toBe('another bundle');
});

it('leaves a person’s own file with the ending of a part alone', async () => {
  const { folder, path } = await twoCases();
  const own = ['mine.pdf.part', 'mine.pdf.new', 'mine.pdf.folio-part'];
  for (const name of own) writeFileSync(join(folder, name), 'mine');
  expect((await run('export', path, join(folder, 'mine.pdf'))).exit).toBe(0);
  expect((await run('backup', path, join(folder, 'mine.pdf.folio'))).exit).toBe(0);
  for (const name of own) expect(readFileSync(join(folder, name), 'utf8')).toBe('mine');
});

it('replaces a link, and never what the link points to', async () => {
  const { folder, path } = await twoCases();
  const [kept, link] = [join(folder, 'kept.txt'), join(folder, 'out.pdf')];
  writeFileSync(kept, 'kept');
  symlinkSync(kept, link);
  expect((await run('export', path, link)).exit).toBe(1);
  expect(readlinkSync(link)).toBe(kept);
  expect((await run('export', path, link, '--force')).exit).toBe(0);
  expect(readFileSync(kept, 'utf8')).toBe('kept');
  expect(lstatSync(link).isSymbolicLink()).toBe(false);
});

it('leaves a link to nothing alone too, and a folder even when told to replace', async () => {
  const { folder, path } = await twoCases();
  symlinkSync(join(folder, 'gone'), join(folder, 'out.pdf'));
  mkdirSync(join(folder, 'folder.pdf'));
  for (const [name, ...more] of [['out.pdf'], ['folder.pdf'], ['folder.pdf', '--force']] as const)
    expect((await run('export', path, join(folder, name), ...more)).exit).toBe(1);
  expect((await run('backup', path, join(folder, 'out.pdf'))).exit).toBe(1);
  expect(existsSync(join(folder, 'gone'))).toBe(false);
});
