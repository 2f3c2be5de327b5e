import type { CallName, CallParsed } from '../../../shared/contract.ts';
import { done, refused, type Reply } from '../../../shared/reply.ts';
import type { Shell, Surface } from '../../shells/shell.ts';
import { attachmentResponse } from './attachment-response.ts';
import { machineClock } from '../clock.ts';
import { isCallName, parseInput } from '../parse-input.ts';
import type { KeptPreferences } from '../preferences.ts';
import type { Session } from '../session/session.ts';
import { fetchWindowFile, notFound } from './window-files.ts';

/** The kinds of file a person may pick as a document. */
const documentFiles = ['.pdf', '.jpg', '.jpeg', '.png', '.heic', '.heif', '.webp', '.avif', '.tif', '.tiff'];
/** Calls a page makes by itself: they are no sign that the person is there. */
const automaticCalls = new Set(['session.state', 'session.preferences', 'job.state', 'dossier.draw']);

/** The host as the window sees it: its files and attachments, and the calls of the contract. */
export function createSurface(
  session: Session,
  shell: Shell,
  windowFolder: string,
  preferences: KeptPreferences,
): Surface {
  return {
    fetch: (request) => fetchFor(session, windowFolder, request),
    async answer(name, input) {
      try {
        return preferenceCall(preferences, name, input) ?? (await answer(session, shell, name, input));
      } catch {
        return internal;
      }
    },
  };
}

async function fetchFor(session: Session, windowFolder: string, request: Request): Promise<Response> {
  if (request.method !== 'GET') return notFound();
  const { pathname } = new URL(request.url);
  const attachment = /^\/attachment\/([^/]+)$/.exec(pathname)?.[1];
  if (attachment === undefined) return fetchWindowFile(windowFolder, pathname);
  if (session.state().state !== 'open') return notFound();
  return attachmentResponse((question) => session.ask(question), attachment, request.headers.get('range'));
}

/** Calls about the person's preferences, which belong to no case; null for all others. */
function preferenceCall(preferences: KeptPreferences, name: string, input: unknown): Reply<unknown> | null {
  if (name === 'session.preferences') return done(preferences.now);
  if (name !== 'session.prefer') return null;
  const parsed = parseInput(name, input);
  if (!parsed.ok) return parsed;
  preferences.keep(parsed.value);
  return done(null);
}

async function answer(session: Session, shell: Shell, name: string, input: unknown): Promise<Reply<unknown>> {
  if (!isCallName(name)) return unknownCall;
  if (!automaticCalls.has(name)) session.noteActivity();
  const call = shellCalls[name];
  return call === undefined
    ? session.ask({ kind: 'call', name, input, paths: [] })
    : call(session, shell, input);
}

type ShellCall = (session: Session, shell: Shell, input: unknown) => Promise<Reply<unknown>>;

/** What the shell process answers itself, the session and the dialogs; all else is the vault process's. */
const shellCalls: Readonly<Partial<Record<CallName, ShellCall>>> = {
  'session.state': async (session) => done(session.state()),
  'session.activity': async () => done(null),
  'session.stopOpening': async (session) => done(await session.stopOpening()),
  'session.lock': async (session) => done(await session.lock()),
  'session.quit': async (session, shell) => {
    await session.end();
    shell.close();
    return done(null);
  },
  'session.pickFolder': (_session, shell, input) =>
    withInput('session.pickFolder', input, async ({ purpose }) => done(await shell.pickFolder(purpose))),
  'session.create': (session, _shell, input) =>
    withInput('session.create', input, (parsed) => session.open('session.create', parsed.folder, parsed)),
  'session.open': (session, _shell, input) =>
    withInput('session.open', input, (parsed) => session.open('session.open', parsed.folder, parsed)),
  'session.pickBackup': async (_session, shell) => {
    const [file] = await shell.pickFiles(['.folio']);
    return done(file?.path ?? null);
  },
  'session.restore': (session, _shell, input) => session.startJob('session.restore', input),
  'session.rescue': (session, _shell, input) => session.startJob('session.rescue', input),
  'session.erase': (session) => session.erase(),
  'session.lockAfter': (session, _shell, input) =>
    withInput('session.lockAfter', input, ({ minutes }) => session.lockAfter(minutes)),
  'document.pick': async (session, shell, input) => {
    const files = await shell.pickFiles(documentFiles);
    if (files.length === 0) return done(null);
    return session.ask({ kind: 'call', name: 'document.pick', input, paths: files.map(({ path }) => path) });
  },
  'care.backup': async (session, shell, input) => {
    const path = await shell.saveFile(`folio-backup-${machineClock.today()}.folio`);
    return path === null ? done(null) : askWith(session, 'care.backup', input, path);
  },
  'care.dump': async (session, shell, input) => {
    const path = await shell.pickFolder('dump');
    return path === null ? done(null) : askWith(session, 'care.dump', input, path);
  },
  'care.compare': async (session, shell, input) => {
    const [file] = await shell.pickFiles(['.json']);
    return file === undefined ? done(null) : askWith(session, 'care.compare', input, file.path);
  },
  'interview.export': async (session, shell, input) => {
    const path = await shell.saveFile('interview.pdf');
    if (path === null) return done(null);
    return session.ask({ kind: 'call', name: 'interview.export', input, paths: [path] });
  },
  'dossier.export': async (session, shell, input) => {
    const path = await shell.saveFile('dossier.pdf');
    if (path === null) return done(null);
    return session.ask({ kind: 'call', name: 'dossier.export', input, paths: [path] });
  },
};

function askWith(session: Session, name: CallName, input: unknown, path: string): Promise<Reply<unknown>> {
  return session.ask({ kind: 'call', name, input, paths: [path] });
}

async function withInput<N extends CallName>(
  name: N,
  input: unknown,
  answerParsed: (parsed: CallParsed<N>) => Promise<Reply<unknown>>,
): Promise<Reply<unknown>> {
  const parsed = parseInput(name, input);
  return parsed.ok ? answerParsed(parsed.value) : parsed;
}

const unknownCall = refused({ code: 'bad-input', message: 'Folio does not know this call.' });

const internal = refused({
  code: 'internal',
  message: 'Something went wrong inside Folio. Nothing was changed. Lock the case and open it again.',
});
