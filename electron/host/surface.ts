import type { CallParsed } from '../../shared/contract.ts';
import { done, refused, type Reply } from '../../shared/reply.ts';
import type { Shell, Surface } from '../shells/shell.ts';
import { attachmentResponse } from './attachment-response.ts';
import { isCallName, parseInput } from './parse-input.ts';
import { lockAfterKey, type Session } from './session.ts';
import { fetchWindowFile, notFound } from './window-files.ts';

/** The kinds of file a person may pick as a document. */
const documentFiles = ['.pdf', '.jpg', '.jpeg', '.png'];
/** Calls a page makes by itself: they are no sign that the person is there. */
const selfMade = new Set(['session.state', 'job.state']);

/** The host as the window sees it: its files and attachments, and the calls of the contract. */
export function createSurface(session: Session, shell: Shell, windowFolder: string): Surface {
  return {
    fetch: (request) => fetchFor(session, windowFolder, request),
    async answer(name, input) {
      try {
        return await answer(session, shell, name, input);
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

/** What the shell process answers itself (the session and the dialogs); all else is the vault process's. */
async function answer(session: Session, shell: Shell, name: string, input: unknown): Promise<Reply<unknown>> {
  if (!isCallName(name)) return unknownCall;
  if (!selfMade.has(name)) session.awake();
  const pass = (paths: readonly string[]) => session.ask({ kind: 'call', name, input, paths });
  switch (name) {
    case 'session.state':
      return done(session.state());
    case 'session.awake':
      return done(null);
    case 'session.lock':
      return done(await session.lock());
    case 'session.quit':
      await session.end();
      shell.close();
      return done(null);
    case 'session.pickFolder':
      return withInput(name, input, async ({ purpose }) => done(await shell.pickFolder(purpose)));
    case 'session.create':
    case 'session.open':
      return withInput(name, input, (parsed) => session.open(name, parsed.folder, parsed));
    case 'session.lockAfter':
      return withInput(name, input, (parsed) => setLockAfter(session, parsed));
    case 'document.pick': {
      const files = await shell.pickFiles(documentFiles);
      return files.length === 0 ? done(null) : pass(files.map(({ path }) => path));
    }
    case 'dossier.export': {
      const path = await shell.saveFile('dossier.pdf');
      return path === null ? done(null) : pass([path]);
    }
    default:
      return pass([]);
  }
}

async function withInput<N extends Parameters<typeof parseInput>[0]>(
  name: N,
  input: unknown,
  act: (parsed: CallParsed<N>) => Promise<Reply<unknown>>,
): Promise<Reply<unknown>> {
  const parsed = parseInput(name, input);
  return parsed.ok ? act(parsed.value) : parsed;
}

async function setLockAfter(session: Session, { minutes }: { minutes: number }): Promise<Reply<unknown>> {
  const input = { key: lockAfterKey, text: String(minutes) };
  const kept = await session.ask({ kind: 'call', name: 'draft.keep', input, paths: [] });
  if (!kept.ok) return kept;
  session.lockAfter(minutes);
  return done(session.state());
}

const unknownCall = refused({ code: 'bad-input', message: 'Folio does not know this call.' });

const internal = refused({
  code: 'internal',
  message: 'Something went wrong inside Folio. Nothing was changed. Lock the case and open it again.',
});
