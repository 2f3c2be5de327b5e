import type { JobId } from '../../../shared/job.ts';
import type { AddedFile, UploadedFile } from '../../../shared/records/added-file.ts';
import type { RecordChange } from '../../../shared/records/record-change.ts';
import { done, refused } from '../../../shared/reply.ts';
import { type Added, addFile, addPath } from '../../intake/add-file.ts';
import type { FileSource } from '../../intake/file-source.ts';
import { unlockFile } from '../../intake/unlock-file.ts';
import type { OpenCase } from '../open-case.ts';
import { UploadIncomplete } from '../uploads.ts';
import type { CaseHandlers } from './handler.ts';

/** Files on their way into the case, and the passwords of locked ones. */
export const documentHandlers: CaseHandlers<
  'document.pick' | 'document.begin' | 'document.chunk' | 'document.end' | 'document.unlock'
> = {
  'document.pick': (open, { password }, paths) => done(addPaths(open, paths, password)),
  'document.begin': (open, { name, bytes }) =>
    done(open.uploads.begin(name, bytes, (source) => addUpload(open, source))),
  'document.chunk': async (open, { upload, chunk }) =>
    (await open.uploads.chunk(upload, chunk)) ? done(null) : unknownUpload,
  'document.end': async (open, { upload }) => {
    const added = await open.uploads.end(upload);
    return added === null ? unknownUpload : done(added);
  },
  'document.unlock': async (open, { attachment: id, password }) => {
    const attachment = open.folio.attachments.find((one) => one.id === id);
    if (attachment === undefined) return unknownFile;
    const change = await unlockFile(open.db, attachment, adding(open, password));
    return change.ok ? done(open.applyChange(change.value)) : change;
  },
};

const unknownUpload = refused({
  code: 'not-found',
  message: 'Folio does not know this file any more. Add it again.',
});

const unknownFile = refused({ code: 'not-found', message: 'This file is no longer in the case.' });

/** One job for all the files; a file that cannot be taken is named in the result, and the next is tried. */
function addPaths(open: OpenCase, paths: readonly string[], password?: string): JobId<readonly AddedFile[]> {
  return open.jobs.start(async ({ signal, progress }) => {
    const added: Added[] = [];
    for (const [number, path] of paths.entries()) {
      if (signal.aborted) break;
      progress(number, paths.length, path);
      added.push(await addPath(open.db, path, { ...adding(open, password), signal }));
    }
    const change = open.applyChanges(
      added.flatMap((one): RecordChange[] => (one.change === null ? [] : [one.change])),
    );
    const result = added.map(({ file }) => file);
    return done(change === null ? { result } : { result, change });
  });
}

async function addUpload(open: OpenCase, source: FileSource): Promise<UploadedFile> {
  try {
    const { file, change } = await addFile(open.db, source, adding(open));
    return change === null ? file : { ...file, change: open.applyChange(change) };
  } catch (error) {
    if (!(error instanceof UploadIncomplete)) throw error;
    const message = 'The file did not come whole. Nothing of it was kept; add it again.';
    return { path: source.name, status: 'refused', code: 'unreadable-file', message };
  }
}

function adding(open: OpenCase, password?: string) {
  return {
    at: open.dependencies.clock.now(),
    inspect: open.dependencies.inspect(password),
    damaged: 'keep' as const,
  };
}
