import type { Folio } from '../../../shared/domain/case.ts';
import { done } from '../../../shared/reply.ts';
import { explain } from '../../../shared/timeline/explain/explain.ts';
import { textsFor } from '../../../shared/timeline/explain/languages/languages.ts';
import { report } from '../../../shared/timeline/explain/report.ts';
import type { Texts } from '../../../shared/timeline/explain/texts.ts';
import type { Finding } from '../../../shared/timeline/findings/finding.ts';
import { dependencies } from '../../host/dependencies.ts';
import { readFolio } from '../../store/records/records.ts';
import type { Command } from '../command.ts';
import { passphraseOption } from '../passphrase.ts';
import { todayOf } from '../today.ts';
import { withCase } from '../with-case.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: 'CASE [--today DAY] [--language L] [--json]',
  summary: 'what in the case does not agree',
  options: { ...passphraseOption, today: { type: 'string' }, language: { type: 'string' } },
  words: [1, 1],
  run: (args, io) => {
    const today = todayOf(args, io);
    return withCase(args, io, async ({ db }) => {
      const folio = readFolio(db);
      const found = dependencies.check(folio, today);
      const texts = textsFor(args.option('language') ?? folio.case.language);
      const findings = found.map((finding) => findingJson(finding, folio, texts));
      return done({ json: { today, findings }, text: report(found, folio, texts) });
    });
  },
};

function findingJson(finding: Finding, folio: Folio, texts: Texts) {
  const { title, message } = explain(finding, folio, texts);
  const { id, check, severity, gapDays, hints } = finding;
  const statements = finding.statements.map(({ source, locator, quote, earliest, latest }) => ({
    source,
    locator,
    quote,
    earliest,
    latest,
  }));
  return { id, check, severity, title, message, ...(gapDays === null ? {} : { gapDays }), statements, hints };
}
