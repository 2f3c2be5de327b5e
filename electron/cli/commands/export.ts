import type { DossierPreview, ExportReport } from '../../../shared/dossier/report.ts';
import {
  type Folio,
  type ProfileId,
  profileIdSchema,
  type ServedBundle,
} from '../../../shared/domain/case.ts';
import { type Day, daySchema } from '../../../shared/dates/day.ts';
import type { Id } from '../../../shared/domain/id.ts';
import { servedBundleOf } from '../../../shared/dossier/numbering/served-bundle.ts';
import { previewOf } from '../../../shared/dossier/preview.ts';
import { toDossier } from '../../../shared/dossier/to-dossier.ts';
import { chooseSheetWords, sheetLanguages } from '../../../shared/dossier/words/choose-sheet-words.ts';
import { done, type Failure, refused, type Reply } from '../../../shared/reply.ts';
import { dossierOrder, type DossierOrder } from '../../host/dossier/dossier-order.ts';
import { dependencies } from '../../host/dependencies.ts';
import { exportDossier, type ExportOrder } from '../../pdf/export.ts';
import { refuseInsideCase } from '../../store/case-folder.ts';
import { wholeAttachment } from '../../store/attachments/attachments.ts';
import { readFolio, saveRecords } from '../../store/records/records.ts';
import type { Vault } from '../../store/vault.ts';
import { type Args, type Command, type Io, type Outcome, UsageError } from '../command.ts';
import { passphraseOption } from '../passphrase.ts';
import { todayOf } from '../today.ts';
import { withCase } from '../with-case.ts';
import { choiceOptions, withChoices } from './export-choices.ts';
import { exportDetails } from './export-help.ts';

export const exportCommand: Command = {
  name: 'export',
  usage: 'CASE OUT.pdf [--profile ID] [options] [--json]   |   CASE --plan [options] [--json]',
  summary: 'the dossier as a numbered PDF, in volumes where wanted; --help: all its options',
  details: exportDetails,
  options: {
    ...passphraseOption,
    ...choiceOptions,
    profile: { type: 'string' },
    plan: { type: 'boolean' },
    remember: { type: 'boolean' },
    'handed-in': { type: 'string' },
    interview: { type: 'string' },
    'keep-names': { type: 'boolean' },
    lock: { type: 'boolean' },
    force: { type: 'boolean' },
    today: { type: 'string' },
  },
  words: [1, 2],
  run: async (args, io) => {
    const chosen = await chosenBy(args, io);
    if (chosen.out !== '') refuseInsideCase(chosen.out);
    return withCase(args, io, async (vault) => {
      const folio = withChoices(readFolio(vault.db), args);
      if (!folio.ok) return folio;
      const order = {
        ...dossierOrder(
          folio.value,
          dependencies.check(folio.value, chosen.today),
          chosen.today,
          chosen.profile,
        ),
        keepNames: args.flag('keep-names'),
      };
      if (args.flag('remember')) keep(vault, io, folio.value);
      return args.flag('plan') ? done(planOutcome(order)) : write(vault, io, order, chosen);
    });
  },
};

interface Chosen {
  readonly out: string;
  readonly today: Day;
  readonly profile: ProfileId | undefined;
  readonly handedIn: Day | null;
  readonly replacing: 'none' | 'all';
  readonly more: Pick<ExportOrder, 'interviewSheet' | 'password'>;
}

/** Everything the person can get wrong is looked at before the case is opened. */
async function chosenBy(args: Args, io: Io): Promise<Chosen> {
  const [, out = ''] = args.words;
  if (out === '' && !args.flag('plan'))
    throw new UsageError('Where to? Name the PDF after the case, or ask for --plan.');
  const sheet = args.option('interview');
  if (sheet !== null && chooseSheetWords(sheet) === null)
    throw new UsageError(`--interview ${sheet}: it is one of ${sheetLanguages.join(', ')}.`);
  return {
    out,
    today: todayOf(args, io),
    profile: profileOf(args),
    handedIn: handedInOf(args),
    replacing: args.flag('force') ? 'all' : 'none',
    more: {
      ...(sheet === null ? {} : { interviewSheet: sheet }),
      ...(args.flag('lock') ? { password: await passwordOf(io) } : {}),
    },
  };
}

function profileOf(args: Args): ProfileId | undefined {
  const given = args.option('profile');
  if (given === null) return undefined;
  const id = profileIdSchema.safeParse(given);
  if (!id.success)
    throw new UsageError(`--profile ${given}: it is one of ${profileIdSchema.options.join(', ')}.`);
  return id.data;
}

function handedInOf(args: Args): Day | null {
  const given = args.option('handed-in');
  if (given === null) return null;
  if (args.flag('plan') || args.option('interview') !== null)
    throw new UsageError('--handed-in goes with writing the dossier.');
  const day = daySchema.safeParse(given);
  if (!day.success) throw new UsageError(`--handed-in ${given}: a day is written YYYY-MM-DD and must exist.`);
  return day.data;
}

async function passwordOf(io: Io): Promise<string> {
  const given = io.env['FOLIO_DOSSIER_PASSWORD'] ?? (await io.askHidden('Password for the PDF'));
  if (given === null || given === '')
    throw new UsageError('--lock needs a password: set FOLIO_DOSSIER_PASSWORD.');
  return given;
}

async function write(
  vault: Vault,
  io: Io,
  order: DossierOrder & { readonly keepNames: boolean },
  { out, more, handedIn, replacing }: Chosen,
): Promise<Reply<Outcome>> {
  const filePassword = io.env['FOLIO_FILE_PASSWORD'];
  const written = await exportDossier({
    ...order,
    ...more,
    out,
    replacing,
    readAttachment: (id: Id) => Promise.resolve(wholeAttachment(vault.db, id)),
    ...(filePassword === undefined ? {} : { passwordFor: () => filePassword }),
  });
  if (!written.ok) return refused(withForce(written.failure));
  if (handedIn !== null) noteServing(vault, io, servedNow(order.folio, written.value, handedIn));
  return done({ json: written.value, text: textOf(written.value) });
}

/** Where a name is taken, says how to replace the file. */
function withForce(failure: Failure): Failure {
  if (failure.code !== 'exists') return failure;
  return { ...failure, message: `${failure.message} --force replaces it.` };
}

function servedNow({ case: { dossier } }: Folio, report: ExportReport, day: Day): ServedBundle {
  return servedBundleOf(report, day, dossier.supplement?.number ?? 0);
}

/** Adds the bundle to those handed in; the case keeps its other choices. */
function noteServing(vault: Vault, io: Io, serving: ServedBundle): void {
  const folio = readFolio(vault.db);
  const { dossier } = folio.case;
  keep(vault, io, {
    ...folio,
    case: { ...folio.case, dossier: { ...dossier, served: [...dossier.served, serving] } },
  });
}

function keep({ db }: Vault, io: Io, folio: Folio): void {
  saveRecords(db, [folio.case], { operation: 'record.save', at: io.now() });
}

function planOutcome(order: DossierOrder & { readonly keepNames: boolean }): Outcome {
  const plan = previewOf(toDossier(order.folio, order.profile, order));
  const { served, ...choices } = order.folio.case.dossier;
  return { json: { order: choices, served, ...plan }, text: planText(plan) };
}

function planText({ parts: planned, preflight }: DossierPreview): string {
  const lines = planned.map(({ label, title, kind }) => {
    const name = label === undefined ? title : `${label}: ${title}`;
    return kind === 'exhibit' || kind === 'statement' ? `    ${name}` : `  ${name}`;
  });
  return ['It would hold:', ...lines, ...noticed(preflight)].join('\n');
}

function textOf({ volumes, preflight }: ExportReport): string {
  const written = volumes.map(({ path, pages, bytes }) => `${path}: ${pages} pages, ${bytes} bytes`);
  return [...written, ...noticed(preflight)].join('\n');
}

function noticed(preflight: ExportReport['preflight']): readonly string[] {
  const lines = preflight.map(({ severity, message }) => `  ${severity}: ${message}`);
  return lines.length === 0 ? [] : ['Look at this before it is filed:', ...lines];
}
