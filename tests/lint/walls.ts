// A lint plugin that holds the walls between folders. `walls.test.ts` sees each of them refuse.
import { dirname, join, relative, sep } from 'node:path';

/** What everything in `electron` may know of `shared`: all but the window's calls. */
const shared = [
  'shared/assert-never.ts',
  'shared/care',
  'shared/dates',
  'shared/domain',
  'shared/dossier',
  'shared/exchange',
  'shared/job.ts',
  'shared/flush-event.ts',
  'shared/language-names',
  'shared/language-tag.ts',
  'shared/languages.ts',
  'shared/messages',
  'shared/preferences.ts',
  'shared/profiles',
  'shared/records',
  'shared/reply.ts',
  'shared/text',
  'shared/timeline',
];
/** What everything in `shared` may know. */
const plain = ['shared/assert-never.ts', 'shared/language-tag.ts', 'shared/languages.ts'];
const files = ['electron/files', 'electron/worker-file.ts', ...shared];
const host = ['electron/store', 'electron/intake', 'electron/pdf', 'electron/exchange', ...files];
const window = ['renderer/host.ts', 'renderer/i18n.ts', 'renderer/interpolated.ts', 'renderer/locales'];

/**
 * What each folder or file may import beside itself, as paths from the top of the project. Of several rows
 * over a file the longest counts. `*` is any one name, and of it a row over `*` allows only its own.
 */
const walls: Readonly<Record<string, readonly string[]>> = {
  'shared/assert-never.ts': [],
  'shared/language-tag.ts': [],
  'shared/languages.ts': ['shared/language-tag.ts'],
  'shared/dates': plain,
  'shared/dates/names': [],
  'shared/dates/text': [],
  'shared/dates/calendars': [
    'shared/assert-never.ts',
    'shared/dates/calendar-id.ts',
    'shared/dates/day.ts',
    'shared/dates/reading.ts',
    'shared/dates/text',
  ],
  'shared/domain': ['shared/dates', ...plain],
  'shared/exchange': ['shared/dates', 'shared/domain', ...plain],
  'shared/profiles': ['shared/dates', 'shared/domain', ...plain],
  'shared/language-names': plain,
  'shared/timeline': ['shared/dates', 'shared/domain', 'shared/messages', ...plain],
  'shared/dossier': shared,
  'shared/contract.ts': shared,
  shared,

  'electron/files': files,
  'electron/store': files,
  'electron/pdf/writer': files,
  'electron/pdf/text': ['electron/pdf/writer', ...shared],
  'electron/pdf/layout': ['electron/pdf/text', ...shared],
  'electron/pdf/reader': ['electron/pdf/decoders', 'electron/pdf/writer', ...files],
  'electron/pdf/decoders': ['electron/pdf/pictures', ...files],
  'electron/pdf/pictures': ['electron/pdf/decoders', ...files],
  'electron/pdf/copy': ['electron/pdf/reader', 'electron/pdf/pictures', 'electron/pdf/writer', ...shared],
  'electron/pdf/proof': ['electron/pdf/reader', 'electron/pdf/pictures', 'electron/pdf/writer', ...files],
  'electron/pdf/appearances': [
    'electron/pdf/reader',
    'electron/pdf/copy',
    'electron/pdf/text',
    'electron/pdf/writer',
    ...shared,
  ],
  'electron/pdf/exhibits': [
    'electron/pdf/appearances',
    'electron/pdf/copy',
    'electron/pdf/decoders',
    'electron/pdf/pictures',
    'electron/pdf/reader',
    'electron/pdf/text',
    'electron/pdf/writer',
    ...files,
  ],
  'electron/pdf/dossier': [
    'electron/pdf/exhibits',
    'electron/pdf/layout',
    'electron/pdf/proof',
    'electron/pdf/text',
    'electron/pdf/writer',
    ...files,
  ],
  'electron/pdf': files,
  'electron/intake': ['electron/store', 'electron/pdf', ...files],
  'electron/exchange': ['electron/store', 'electron/intake', ...files],
  'electron/sample': ['electron/store', 'electron/intake', 'electron/exchange', ...files],
  'electron/pack': ['electron/pdf/text'],
  'electron/shells': ['electron/host/vault', 'shared'],
  'electron/host/handlers': ['electron/host', 'shared/contract.ts', 'electron/shells/shell.ts', ...host],
  'electron/host': ['shared/contract.ts', 'electron/shells/shell.ts', ...host],
  'electron/cli': ['electron/host', 'electron/sample', 'shared', ...host],
  electron: ['shared'],

  'renderer/locales': ['renderer/i18n.ts', ...shared],
  'renderer/ui': shared,
  'renderer/state': ['renderer/ui', 'shared', ...window],
  'renderer/parts': ['renderer/state', 'renderer/ui', 'shared', ...window],
  'renderer/features/*': ['renderer/parts', 'renderer/state', 'renderer/ui', 'shared', ...window],
  renderer: ['shared'],
};

/** Whether a file may import another; both as paths from the top of the project, with `/` between names. */
function mayImport(from: string, to: string): boolean {
  const row = Object.keys(walls)
    .filter((each) => roomOf(from, each) !== null)
    .reduce((longest, each) => (depth(each) > depth(longest) ? each : longest), '');
  const room = roomOf(from, row);
  if (room === null) return true;
  return [room, ...(walls[row] ?? [])].some((each) => roomOf(to, each) !== null);
}

/** The folder or file that a row stands for over a path; null where the path does not lie in it. */
function roomOf(path: string, row: string): string | null {
  const names = row.split('/');
  const own = path.split('/').slice(0, names.length);
  const fits =
    row !== '' && names.every((name, i) => name === own[i] || (name === '*' && own[i] !== undefined));
  return fits ? own.join('/') : null;
}

function depth(row: string): number {
  return row === '' ? 0 : row.split('/').length;
}

interface Importing {
  readonly source?: { readonly value?: unknown } | null;
}

interface RuleContext {
  readonly filename: string;
  readonly cwd: string;
  report(problem: { readonly message: string; readonly node: Importing }): void;
}

function create(context: RuleContext) {
  const from = relative(context.cwd, context.filename).split(sep).join('/');
  const check = (node: Importing): void => {
    const name = node.source?.value;
    if (typeof name !== 'string' || !name.startsWith('.')) return;
    const to = join(dirname(from), name).split(sep).join('/');
    if (!mayImport(from, to))
      context.report({ message: `${from} may not know ${to}: tests/lint/walls.ts`, node });
  };
  return {
    ImportDeclaration: check,
    ExportNamedDeclaration: check,
    ExportAllDeclaration: check,
    ImportExpression: check,
    TSImportType: check,
  };
}

export default { meta: { name: 'walls' }, rules: { walls: { create } } };
