import type { Folio } from '../../../shared/domain/case.ts';
import { done } from '../../../shared/reply.ts';
import { explain } from '../../../shared/timeline/explain/explain.ts';
import type { Finding } from '../../../shared/timeline/finding.ts';
import { parts } from '../../host/parts.ts';
import { readFolio } from '../../store/records.ts';
import type { Command } from '../command.ts';
import { passphraseOption } from '../passphrase.ts';
import { todayOf } from '../today.ts';
import { withCase } from '../with-case.ts';

export const checkCommand: Command = {
  name: 'check',
  usage: 'CASE [--today DAY] [--json]',
  summary: 'what in the case does not agree',
  options: { ...passphraseOption, today: { type: 'string' } },
  words: [1, 1],
  run: (args, io) => {
    const today = todayOf(args, io);
    return withCase(args, io, async ({ db }) => {
      const folio = readFolio(db);
      const found = parts.check(folio, today);
      const findings = found.map((finding) => findingJson(finding, folio));
      const text = [summaryOf(found), ...found.map((finding) => findingText(finding, folio))].join('\n\n');
      return done({ json: { today, findings }, text });
    });
  },
};

function findingJson(finding: Finding, folio: Folio) {
  const { title, message } = explain(finding, folio, folio.case.language);
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

function summaryOf(findings: readonly Finding[]): string {
  if (findings.length === 0) return 'Nothing was found that does not agree.';
  const count = (severity: Finding['severity']) => findings.filter((one) => one.severity === severity).length;
  return `${findings.length} findings: ${count('error')} errors, ${count('warning')} warnings, ${count('info')} notes.`;
}

function findingText(finding: Finding, folio: Folio): string {
  const { title, message, quotes } = explain(finding, folio, folio.case.language);
  const lines = quotes.map(
    ({ source, place, quote }) => `    ${[source, place].filter(Boolean).join(', ')}: ${quote}`,
  );
  return [`${finding.severity}: ${title} (${finding.check})`, `  ${message}`, ...lines].join('\n');
}
