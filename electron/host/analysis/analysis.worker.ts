import { parentPort } from 'node:worker_threads';
import type { FindingsUpdate } from '../../../shared/timeline/findings/findings-change.ts';
import { assertNever } from '../../../shared/assert-never.ts';
import { folioFrom } from '../../../shared/domain/folio.ts';
import { previewOf } from '../../../shared/dossier/preview.ts';
import { toDossier } from '../../../shared/dossier/to-dossier.ts';
import type { Finding } from '../../../shared/timeline/findings/finding.ts';
import { changeOf } from '../../../shared/timeline/findings/findings-change.ts';
import { TimelineChecker } from '../../../shared/timeline/timeline-checker.ts';
import { dossierOrder } from '../dossier/dossier-order.ts';
import type { FromAnalysis, ToAnalysis } from './analysis.ts';

type Question = Extract<ToAnalysis, { kind: 'ask' }>;

let checker: TimelineChecker | null = null;
/** The findings last sent, and their version. */
let sent: { readonly version: number; readonly findings: readonly Finding[] } = { version: 0, findings: [] };

// Analysis starts this thread, with these messages only; `load` comes before any other.
parentPort?.on('message', (message: ToAnalysis) => {
  switch (message.kind) {
    case 'load':
      checker = new TimelineChecker(folioFrom(message.records), message.today);
      sent = { version: message.version, findings: [] };
      return undefined;
    case 'update':
      return checker?.take(message.put, message.removed);
    case 'reorder':
      return checker?.reorder(message.ids);
    case 'ask':
      return checker === null ? undefined : answer(checker, message);
    default:
      return assertNever(message);
  }
});

function answer(of: TimelineChecker, question: Question): void {
  of.turnTo(question.today);
  const reply: FromAnalysis = { number: question.number, value: valueOf(of, question) };
  parentPort?.postMessage(reply);
}

function valueOf(of: TimelineChecker, { what, today, known }: Question): FromAnalysis['value'] {
  switch (what) {
    case 'findingsUpdate':
      return updateSince(of.findings, known);
    case 'findings':
      return of.findings;
    case 'preview': {
      const order = dossierOrder(of.folio, of.findings, today);
      return previewOf(toDossier(order.folio, order.profile, order));
    }
    default:
      return assertNever(what);
  }
}

/** What changed since the version the asker has; all findings where that is not the last sent. */
function updateSince(findings: readonly Finding[], known: number): FindingsUpdate {
  const since = known === sent.version ? sent : { version: 0, findings: [] };
  const change = changeOf(since.findings, findings);
  const same = known === sent.version && change.gone.length + change.put.length === 0;
  sent = { version: same ? sent.version : sent.version + 1, findings };
  return { version: sent.version, since: since.version, ...change };
}
