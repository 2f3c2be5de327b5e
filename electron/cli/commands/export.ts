import type { ExportReport } from '../../../shared/contract.ts';
import { type ProfileId, profileIdSchema } from '../../../shared/domain/case.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { done } from '../../../shared/reply.ts';
import { dossierOrder } from '../../host/dossier-order.ts';
import { parts } from '../../host/parts.ts';
import { exportDossier } from '../../pdf/export.ts';
import { wholeAttachment } from '../../store/attachments.ts';
import { readFolio } from '../../store/records.ts';
import { type Args, type Command, UsageError } from '../command.ts';
import { passphraseOption } from '../passphrase.ts';
import { todayOf } from '../today.ts';
import { withCase } from '../with-case.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: 'CASE OUT.pdf [--profile ID] [--max-bytes N] [--today DAY] [--json]',
  summary: 'the dossier as a numbered PDF; --profile: us-eoir, us-uscis, ca-rpd, uk-ftt, eu, generic',
  options: {
    ...passphraseOption,
    profile: { type: 'string' },
    'max-bytes': { type: 'string' },
    today: { type: 'string' },
  },
  words: [2, 2],
  run: (args, io) => {
    const [today, profile, maxBytes] = [todayOf(args, io), profileOf(args), maxBytesOf(args)];
    const out = args.words[1] ?? '';
    return withCase(args, io, async ({ db }) => {
      const folio = readFolio(db);
      const order = dossierOrder(folio, parts.check(folio, today), today, profile ?? folio.case.profile);
      const password = io.env['FOLIO_FILE_PASSWORD'];
      const written = await exportDossier({
        ...order,
        out,
        maxBytes,
        readAttachment: (id: Id) => Promise.resolve(wholeAttachment(db, id)),
        ...(password === undefined ? {} : { passwordFor: () => password }),
      });
      return written.ok ? done({ json: written.value, text: textOf(written.value) }) : written;
    });
  },
};

function profileOf(args: Args): ProfileId | null {
  const given = args.option('profile');
  if (given === null) return null;
  const id = profileIdSchema.safeParse(given);
  if (!id.success)
    throw new UsageError(`--profile ${given}: it is one of ${profileIdSchema.options.join(', ')}.`);
  return id.data;
}

function maxBytesOf(args: Args): number | null {
  const given = args.option('max-bytes');
  if (given === null) return null;
  const bytes = /^\d{1,15}$/.test(given) ? Number(given) : 0;
  if (bytes < 1) throw new UsageError(`--max-bytes ${given}: it is a number of bytes, such as 25000000.`);
  return bytes;
}

function textOf({ volumes, preflight }: ExportReport): string {
  const written = volumes.map(({ path, pages, bytes }) => `${path}: ${pages} pages, ${bytes} bytes`);
  const noticed = preflight.map(({ severity, message }) => `  ${severity}: ${message}`);
  return [...written, ...(noticed.length === 0 ? [] : ['Look at this before it is filed:', ...noticed])].join(
    '\n',
  );
}
