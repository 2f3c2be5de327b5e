import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'folio-walls-'));

/** Where an import starts, and what it must not reach. */
const forbidden: readonly (readonly [from: string, to: string])[] = [
  ['shared/domain', 'shared/contract.ts'],
  ['shared/domain', 'shared/timeline/check.ts'],
  ['shared/domain', 'shared/dossier/dossier.ts'],
  ['shared/domain', 'shared/profiles/profile.ts'],
  ['shared/dates/calendars', 'shared/dates/mentions/mention.ts'],
  ['shared/dates/text', 'shared/dates/calendars/convert.ts'],
  ['shared/dates', 'shared/domain/incident.ts'],
  ['shared/exchange', 'shared/timeline/check.ts'],
  ['shared/profiles', 'shared/dossier/dossier.ts'],
  ['shared/dates/mentions', 'shared/timeline/check.ts'],
  ['shared/timeline/rules/dates', 'shared/dossier/dossier.ts'],
  ['shared/timeline', 'shared/contract.ts'],
  ['shared/dossier/sections', 'shared/contract.ts'],
  ['shared/dossier', 'electron/store/vault.ts'],
  ['shared/domain', 'renderer/host.ts'],

  ['electron/files', 'electron/store/db.ts'],
  ['electron/store', 'shared/contract.ts'],
  ['electron/store/care', 'electron/host/open-case.ts'],
  ['electron/store', 'electron/intake/add-file.ts'],
  ['electron/store', 'electron/pdf/export.ts'],
  ['electron/store', 'electron/exchange/dump-case.ts'],
  ['electron/store', 'electron/shells/shell.ts'],
  ['electron/intake', 'electron/host/answer.ts'],
  ['electron/intake', 'electron/exchange/dump-case.ts'],
  ['electron/intake', 'shared/contract.ts'],
  ['electron/pdf/dossier', 'electron/host/answer.ts'],
  ['electron/pdf/dossier', 'electron/store/vault.ts'],
  ['electron/pdf/dossier', 'electron/pdf/reader/scanner.ts'],
  ['electron/pdf/exhibits', 'electron/intake/inspect.ts'],
  ['electron/pdf/exhibits', 'electron/pdf/dossier/lay-out.ts'],
  ['electron/pdf', 'shared/contract.ts'],
  ['electron/pdf/writer', 'electron/pdf/reader/scanner.ts'],
  ['electron/pdf/text', 'electron/pdf/layout/style.ts'],
  ['electron/pdf/layout', 'electron/pdf/writer/pdf-writer.ts'],
  ['electron/pdf/reader', 'electron/pdf/exhibits/exhibit.ts'],
  ['electron/pdf/pictures', 'electron/pdf/exhibits/exhibit.ts'],
  ['electron/pdf/decoders', 'electron/pdf/exhibits/exhibit.ts'],
  ['electron/pdf/copy', 'electron/pdf/appearances/fields.ts'],
  ['electron/pdf/appearances', 'electron/pdf/exhibits/exhibit.ts'],
  ['electron/pdf/proof', 'electron/pdf/dossier/lay-out.ts'],
  ['electron/exchange', 'electron/host/open-case.ts'],
  ['electron/exchange', 'electron/pdf/export.ts'],
  ['electron/sample', 'electron/host/open-case.ts'],
  ['electron/shells', 'electron/host/handlers/record.ts'],
  ['electron/shells', 'electron/host/answer.ts'],
  ['electron/shells', 'electron/store/vault.ts'],
  ['electron/host/handlers', 'electron/shells/electron.ts'],
  ['electron/host/handlers', 'electron/shells/chromium.ts'],
  ['electron/host/handlers', 'electron/cli/terminal.ts'],
  ['electron/host', 'electron/cli/terminal.ts'],
  ['electron/host', 'electron/sample/make-sample.ts'],
  ['electron/cli/commands', 'electron/shells/chromium.ts'],
  ['electron', 'renderer/host.ts'],

  ['renderer/ui', 'renderer/state/nav.tsx'],
  ['renderer/ui', 'renderer/parts/jobs/use-job.ts'],
  ['renderer/ui', 'shared/contract.ts'],
  ['renderer/state', 'renderer/parts/jobs/use-job.ts'],
  ['renderer/state', 'renderer/app/app.tsx'],
  ['renderer/parts', 'renderer/features/care/care.tsx'],
  ['renderer/parts/viewer', 'renderer/features/documents/documents.tsx'],
  ['renderer/parts', 'renderer/app/app.tsx'],
  ['renderer/features/care', 'renderer/features/documents/documents.tsx'],
  ['renderer/features/statements/editor', 'renderer/features/timeline/timeline.tsx'],
  ['renderer/features/care', 'renderer/app/app.tsx'],
  ['renderer/app', 'electron/host/answer.ts'],
  ['renderer/locales', 'renderer/parts/jobs/use-job.ts'],
];

/** What must stay allowed, so that the walls do not stand too close. */
const allowed: readonly (readonly [from: string, to: string])[] = [
  ['shared/dossier/sections', 'shared/timeline/findings/finding.ts'],
  ['electron/pdf/dossier', 'electron/pdf/exhibits/open-exhibit.ts'],
  ['electron/intake', 'electron/store/db.ts'],
  ['electron/host/handlers', 'electron/shells/shell.ts'],
  ['electron/host/handlers', 'shared/contract.ts'],
  ['renderer/features/statements/editor', 'renderer/features/statements/use-mentions.ts'],
  ['renderer/features/care', 'renderer/parts/jobs/use-job.ts'],
];

/** Packages that a folder must not know. */
const foreign: readonly (readonly [from: string, name: string])[] = [
  ['shared/domain', 'node:fs'],
  ['shared/timeline', 'electron'],
  ['shared/dossier', 'react'],
  ['electron/store', 'node:https'],
  ['electron/pdf/writer', 'node:net'],
  ['electron/exchange', 'node:http'],
  ['electron/host/handlers', 'electron'],
  ['electron/cli', 'undici'],
  ['renderer/ui', 'node:fs'],
  ['renderer/features/care', 'electron'],
];

const probe = ([from, to]: readonly [string, string], kind: string): string =>
  `${from}/probe-${kind}-${to.replaceAll(/\W/g, '-')}.ts`;

/** Of each probe that lint refuses, the rule. */
let refused: readonly string[] = [];

beforeAll(async () => {
  for (const name of ['.oxlintrc.json', 'tests/lint/walls.ts']) cpSync(join(root, name), join(copy, name));
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  writeFileSync(join(copy, 'package.json'), '{ "type": "module" }');
  for (const pair of forbidden) {
    write(probe(pair, 'value'), (path) => `import { a } from '${path}';\nconst b = a;\nb();\n`, pair[1]);
    write(probe(pair, 'type'), (path) => `import type { A } from '${path}';\nexport type B = A;\n`, pair[1]);
  }
  for (const pair of allowed)
    write(probe(pair, 'value'), (path) => `import { a } from '${path}';\nconst b = a;\nb();\n`, pair[1]);
  for (const pair of foreign)
    write(probe(pair, 'package'), () => `import { a } from '${pair[1]}';\na();\n`, '');
  refused = await lint();
}, 60_000);

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function write(name: string, text: (path: string) => string, to: string): void {
  const path = relative(dirname(name), to);
  mkdirSync(dirname(join(copy, name)), { recursive: true });
  writeFileSync(join(copy, name), text(path.startsWith('.') ? path : `./${path}`));
}

/** What lint refuses, as `rule file`. */
async function lint(): Promise<readonly string[]> {
  const program = join(root, 'node_modules/oxlint/bin/oxlint');
  const run = promisify(execFile)(process.execPath, [program, '--format', 'json'], {
    cwd: copy,
    maxBuffer: 64 * 1024 * 1024,
  });
  // Lint that refuses something ends with an exit code of 1, which is a rejection that carries what it said.
  const { stdout } = await run.catch((ended: { readonly stdout: string }) => ended);
  const { diagnostics } = JSON.parse(stdout) as {
    readonly diagnostics: readonly { readonly code: string; readonly filename: string }[];
  };
  return diagnostics.map(({ code, filename }) => `${code} ${filename.replaceAll('\\', '/')}`);
}

it.each(forbidden)('refuses %s → %s', (from, to) => {
  expect(refused).toContain(`walls(walls) ${probe([from, to], 'value')}`);
  expect(refused).toContain(`walls(walls) ${probe([from, to], 'type')}`);
});

it.each(allowed)('lets %s → %s stand', (from, to) => {
  expect(refused).not.toContain(`walls(walls) ${probe([from, to], 'value')}`);
});

it.each(foreign)('refuses %s → %s', (from, name) => {
  expect(refused).toContain(`eslint(no-restricted-imports) ${probe([from, name], 'package')}`);
});
