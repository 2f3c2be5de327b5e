import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, onTestFinished, test, vi } from 'vitest';
import { commands } from '../../../electron/cli/commands.ts';
import { plainPdf } from '../../../electron/sample/plain-pdf.ts';
import { readFolio, revisionOf, saveRecords } from '../../../electron/store/records/records.ts';
import { Vault } from '../../../electron/store/vault.ts';
import { incidentSchema } from '../../../shared/domain/incident.ts';
import { fuzzRuns } from '../../support/fuzz-runs.ts';
import { runCli } from '../../support/run-cli.ts';
import { cheap, passphrase, temporaryFolder, valueOf } from '../../support/vault.ts';

// Much work for a slow machine; no test here waits for a clock.
vi.setConfig({ testTimeout: 1_800_000 });

const at = '2026-01-02T03:04:05.000Z';
const flags = [
  ...new Set(commands.flatMap(({ options = {} }) => Object.keys(options).map((name) => `--${name}`))),
];
/** These make a key, which takes a second each, or a whole case: they are tried with less luck. */
const slow = new Set(['new', 'sample', 'rekey', 'rescue']);
const quick = commands.map(({ name }) => name).filter((name) => !slow.has(name) && name !== 'erase');

async function scratch() {
  const folder = temporaryFolder();
  const path = join(folder, 'case');
  const vault = valueOf(await Vault.create(path, passphrase, { cost: cheap }));
  saveRecords(vault.db, [incidentSchema.parse({ id: 'i1', title: 'A day' })], { operation: 'save', at });
  vault.close();
  writeFileSync(join(folder, 'a.pdf'), plainPdf('x'));
  writeFileSync(join(folder, 'words'), `${passphrase}\n`);
  writeFileSync(join(folder, 'f.json'), '{"format":"folio-exchange","version":1,"case":{"id":"c"}}');
  mkdirSync(join(folder, 'empty'));
  return { folder, path };
}

/** Words as a person or a script might write them: names inside the folder, options, and anything at all. */
function wordsIn(folder: string, path: string) {
  const inside = fc.constantFrom(
    'a.pdf',
    'f.json',
    'words',
    'empty',
    'none',
    'case/record.db',
    'case/keys',
    '.',
  );
  // Anything else that names a place does so inside the folder: a fuzzer must not write elsewhere.
  const anywhere = fc
    .string({ unit: 'binary', maxLength: 30 })
    .map((text) => join(folder, 'new', text.replaceAll('..', '')));
  const values = [
    '2019-02-30',
    '1',
    '-1',
    '1e9',
    'us-eoir',
    'gregorian',
    'fa',
    'constructor',
    '__proto__',
    '',
  ];
  const anything = fc.oneof(fc.constantFrom(...values), fc.string({ unit: 'binary', maxLength: 12 }));
  return fc.array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constant(path) },
      { weight: 4, arbitrary: inside.map((name) => join(folder, name)) },
      { weight: 4, arbitrary: fc.constantFrom(...flags, '--json', '--', '--=', '-x', '--json=1') },
      { weight: 2, arbitrary: fc.constantFrom(...values) },
      { weight: 3, arbitrary: anywhere },
      {
        weight: 3,
        arbitrary: fc
          .tuple(fc.constantFrom(...flags), anything)
          .map(([flag, value]) => `${flag}=${value.replaceAll(/[/.]/g, '')}`),
      },
    ),
    { maxLength: 6 },
  );
}

test('whatever stands on the command line, it ends with one of the exit codes and the case whole', async () => {
  const { folder, path } = await scratch();
  // A word that is no option is a name in the folder of now.
  const home = process.cwd();
  process.chdir(folder);
  onTestFinished(() => process.chdir(home));
  const name = fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom(...quick) },
    { weight: 1, arbitrary: fc.constantFrom(...slow) },
    { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
  );
  const env = fc.constantFrom(
    { FOLIO_PASSPHRASE: passphrase },
    { FOLIO_PASSPHRASE: 'wrong' },
    { FOLIO_PASSPHRASE: passphrase, FOLIO_NEW_PASSPHRASE: passphrase, FOLIO_FILE_PASSWORD: '\u0000' },
    {},
  );
  const input = fc.oneof(fc.constant(''), fc.string({ unit: 'binary', maxLength: 200 }), fc.json());
  await fc.assert(
    fc.asyncProperty(name, wordsIn(folder, path), env, input, async (first, words, surroundings, given) => {
      const ran = await runCli([first, ...words], { env: surroundings, input: given });
      expect([0, 1, 2, 3, 4]).toContain(ran.exit);
      // The commands that read rows answer each on a line of its own.
      const rows = first === 'reason' || first === 'dates';
      if (words.includes('--json') && ran.exit !== 2 && !rows && !words.includes('--help')) ran.json();
      expect(ran.notes).not.toContain('Something went wrong inside Folio');
    }),
    { numRuns: fuzzRuns },
  );
  const vault = valueOf(await Vault.open(path, passphrase));
  expect(revisionOf(vault.db)).toBeGreaterThan(0);
  expect(readFolio(vault.db).incidents.map(({ id }) => id)).toContain('i1');
  vault.close();
});
