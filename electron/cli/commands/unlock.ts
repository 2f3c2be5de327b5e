import type { Attachment } from '../../../shared/domain/document.ts';
import { done, refused } from '../../../shared/reply.ts';
import { dependencies } from '../../host/dependencies.ts';
import { unlockFile } from '../../intake/unlock-file.ts';
import { readFolio } from '../../store/records/records.ts';
import { type Command, UsageError } from '../command.ts';
import { passphraseOption } from '../passphrase.ts';
import { withCase } from '../with-case.ts';

/** What became of one locked file. */
interface Tried {
  readonly sha256: string;
  readonly name: string;
  readonly status: 'unlocked' | 'locked';
  readonly pages?: number;
}

export const unlockCommand: Command = {
  name: 'unlock',
  usage: 'CASE [SHA256] [--json]',
  summary: 'gives the password of locked files that are in the case; exit 1 when none opens',
  details:
    'Tries FOLIO_FILE_PASSWORD, or what is typed at the terminal, on every locked file, or on the one whose bytes\n' +
    'have this SHA-256. The files stay as they came; the password is kept with them, encrypted.\n',
  options: passphraseOption,
  words: [1, 2],
  run: (args, io) =>
    withCase(args, io, async ({ db }) => {
      const password = io.env['FOLIO_FILE_PASSWORD'] ?? (await io.askHidden('Password of the files'));
      if (password === null || password === '')
        throw new UsageError('No password: set FOLIO_FILE_PASSWORD to the one of the locked files.');
      const locked = lockedFiles(readFolio(db).attachments, args.words[1]);
      if (locked.length === 0) return nothingLocked;
      const inspect = dependencies.inspect(password);
      const files: Tried[] = [];
      for (const attachment of locked) {
        const change = await unlockFile(db, attachment, { at: io.now(), inspect });
        const now = change.ok ? change.value.put.find(({ id }) => id === attachment.id) : undefined;
        files.push(tried(attachment, now?.record === 'attachment' ? now : null));
      }
      const exit = files.some(({ status }) => status === 'unlocked') ? 0 : 1;
      return done({ json: { files }, text: files.map(lineOf).join('\n'), exit });
    }),
};

function lockedFiles(attachments: readonly Attachment[], sha256: string | undefined): readonly Attachment[] {
  return attachments.filter(
    ({ problem, sha256: own }) => problem === 'needs-password' && (sha256 ?? own) === own,
  );
}

const nothingLocked = refused({
  code: 'not-found',
  message: 'The case holds no such locked file. Nothing was changed.',
});

function tried({ sha256, name }: Attachment, now: Attachment | null): Tried {
  if (now === null) return { sha256, name, status: 'locked' };
  return { sha256, name, status: 'unlocked', ...(now.pages === null ? {} : { pages: now.pages }) };
}

function lineOf({ name, status, pages }: Tried): string {
  if (status === 'locked') return `locked: ${name}: this password does not open it`;
  return `unlocked: ${name} (${pages} ${pages === 1 ? 'page' : 'pages'})`;
}
