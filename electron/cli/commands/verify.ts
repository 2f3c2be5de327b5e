import type { CaseReport } from '../../../shared/care/case-report.ts';
import { done, type Reply } from '../../../shared/reply.ts';
import { verifyCase } from '../../store/care/verify.ts';
import type { Command, Outcome } from '../command.ts';
import { passphraseOption } from '../passphrase.ts';
import { withCase } from '../with-case.ts';

export const verifyCommand: Command = {
  name: 'verify',
  usage: 'CASE [--json]',
  summary: 'reads every page, record and file of the case; exit 4 when something is damaged',
  options: passphraseOption,
  words: [1, 1],
  run: async (args, io) => {
    const verified = await withCase(args, io, async (vault) => reportOf(await verifyCase(vault)));
    if (verified.ok || verified.failure.code !== 'damaged') return verified;
    const { code, message } = verified.failure;
    return reportOf({ ok: false, problems: [{ code, message }] });
  },
};

/** A case so damaged that it cannot be opened is reported in the same shape. */
type Report = Omit<CaseReport, 'problems'> & {
  readonly problems: readonly { readonly code: string; readonly message: string; readonly record?: string }[];
};

function reportOf(report: Report): Reply<Outcome> {
  const lines = report.problems.map(({ code, message, record }) =>
    [code, record, message].filter((part) => part !== undefined).join('  '),
  );
  const text = [report.ok ? 'Nothing is damaged.' : 'Something is damaged:', ...lines].join('\n');
  return done({ json: report, text, exit: report.ok ? 0 : 4 });
}
