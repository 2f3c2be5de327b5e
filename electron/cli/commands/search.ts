import { done } from '../../../shared/reply.ts';
import { search } from '../../store/search/search.ts';
import type { Command } from '../command.ts';
import { passphraseOption } from '../passphrase.ts';
import { withCase } from '../with-case.ts';

const mostHits = 500;

export const searchCommand: Command = {
  name: 'search',
  usage: 'CASE QUERY [--json]',
  summary: 'records that hold the words',
  options: passphraseOption,
  words: [2, 2],
  run: (args, io) =>
    withCase(args, io, async ({ db }) => {
      const hits = search(db, args.words[1] ?? '', mostHits);
      const lines = hits.map(({ record, field, page, snippet }) => {
        const place = page === undefined ? field : `${field} p. ${page}`;
        return `${record}  ${place}  ${snippet}`;
      });
      return done({ json: { hits }, text: lines.join('\n') });
    }),
};
