import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { restoreBackup } from '../../electron/store/care/restore.ts';
import { verifyCase } from '../../electron/store/care/verify.ts';
import { failures } from '../../electron/store/failure.ts';
import { readDraft } from '../../electron/store/records/drafts.ts';
import { historyOf, readFolio, readRecord } from '../../electron/store/records/records.ts';
import { Vault } from '../../electron/store/vault.ts';
import { idSchema } from '../../shared/domain/id.ts';
import { cheap, importedIds, keptBackup, words } from './beside.ts';
import { nextWords, type ActName, type Told } from './inject-acts.ts';

/** What is wrong after an act of which one system call failed. */
export interface Judgement {
  /** Something that was kept, or said to be, is not there; or half of an operation is. */
  readonly lost: readonly string[];
  /** What was said is not so, or does not say what it should. */
  readonly untrue: readonly string[];
}

/** The state of a case: as before the act, after it, or neither. */
type State = 'old' | 'new' | 'neither';

/** Looks at all that is there, and at what the person was told. */
export async function judge(
  act: ActName,
  root: string,
  secrets: readonly string[],
  told: Told | null,
): Promise<Judgement> {
  const lost: string[] = [];
  const untrue: string[] = [];
  if (told === null) untrue.push('no answer');
  if (told?.code === 'a bug') untrue.push('a bug');
  const message = told?.message ?? '';
  if (blame.test(message)) untrue.push('blames what is not so');
  const folder = join(root, 'case');
  if (act === 'erase') {
    const keys = ['keys', 'keys.bak'].filter((name) => existsSync(join(folder, name)));
    const opens = await openedWith(folder, words);
    opens?.close();
    if (told?.ok === true && (opens || keys.length > 0)) untrue.push('not erased');
    const meant = opens ? failures.notErased.message : failures.erasedInPart.message;
    if (told?.ok === false && message !== meant) untrue.push('does not say whether it is gone');
    return { lost, untrue };
  }
  const words_ = await wordsAfter(act, folder, secrets, told);
  untrue.push(...words_.untrue);
  lost.push(...words_.lost);
  const vault = await openedWith(folder, words_.opening ?? words);
  if (!vault) return { lost: [...lost, 'does not open'], untrue };
  try {
    const state = stateOf(act, vault);
    if (state === 'neither') lost.push('half done or gone');
    if (told?.ok === true && state === 'old') lost.push('told as done, and is not');
    if (state === 'new' && /nothing was changed/i.test(message)) untrue.push('something was changed');
    const { problems } = await verifyCase(vault);
    const real = problems.filter(({ code }) => !['mended', 'rekey-cut-short'].includes(code));
    lost.push(...real.map(({ code }) => code));
  } finally {
    vault.close();
  }
  lost.push(...(await besideAfter(act, root, told)));
  return { lost, untrue };
}

/** Nothing is damaged, wrong or missing here: a call failed once. */
const blame =
  /is damaged|are damaged|does not open the case|are missing|no case in this folder|is not there|newer Folio|already holds|open in another|is a link|already something/;

interface Words extends Judgement {
  readonly opening: string | null;
}

/** Which secrets open the case, and whether that is what was said. */
async function wordsAfter(
  act: ActName,
  folder: string,
  [passphrase = '', code = '']: readonly string[],
  told: Told | null,
): Promise<Words> {
  const shown = told?.shown ?? [];
  const next = act === 'passphrase' ? [nextWords] : shown;
  const old = act === 'passphrase' ? [passphrase] : act === 'code' ? [code] : [passphrase, code];
  const stay = act === 'passphrase' ? [code] : act === 'code' ? [passphrase] : [];
  const opens = new Map<string, boolean>();
  for (const each of [passphrase, code, ...next]) {
    const vault = await openedWith(folder, each);
    opens.set(each, vault !== null);
    vault?.close();
  }
  const all = (list: readonly string[]) => list.every((each) => opens.get(each) === true);
  const lost: string[] = [];
  const untrue: string[] = [];
  if (!all(stay)) lost.push('a secret that was not changed does not open it');
  const changes = act === 'passphrase' || act === 'code' || act === 'rekey';
  if (!changes && !all(old)) lost.push('a secret does not open it');
  if (!all(old) && (next.length === 0 || !all(next)))
    lost.push('neither the old secrets nor the new ones open it');
  if (changes && told?.ok === true && (!all(next) || old.some((each) => opens.get(each) === true)))
    untrue.push('not changed as told');
  if (changes && told?.ok === false) {
    const said = meanings.find(([message]) => message === told.message)?.[1];
    if (said === undefined) untrue.push('does not say what opens the case');
    if (said === 'old' && !all(old)) untrue.push('the old secrets do not open it');
    if (said === 'both' && !(all(old) && all(next))) untrue.push('not all secrets open it');
    if (said === 'new' && !all(next)) untrue.push('the new secrets do not open it');
  }
  const opening = [...opens].findLast(([, does]) => does)?.[0] ?? null;
  return { opening, lost, untrue };
}

const meanings: readonly (readonly [string, 'old' | 'both' | 'new'])[] = [
  [failures.rekeyUndone.message, 'old'],
  [failures.rekeyHalf.message, 'both'],
  [failures.rekeyLeftOld.message, 'new'],
  [failures.wordsUndone.message, 'old'],
  [failures.wordsLeftOld.message, 'new'],
];

async function openedWith(folder: string, secret: string): Promise<Vault | null> {
  const reply = await Vault.open(folder, secret);
  return reply.ok ? reply.value : null;
}

function stateOf(act: ActName, vault: Vault): State {
  const { db } = vault;
  const title = (id: string) => {
    const record = readRecord(db, idSchema.parse(id));
    return record?.record === 'incident' ? record.title : '';
  };
  const [a, b] = [title('twin-a'), title('twin-b')];
  const extra = title('extra') === 'extra';
  const pick = (isOld: boolean, isNew: boolean): State => (isNew ? 'new' : isOld ? 'old' : 'neither');
  if (act === 'save') return pick(a === '1' && b === '1' && extra, a === '2' && b === '2' && extra);
  if (act === 'lock' || act === 'open') return a === '2' && b === '2' && extra ? 'new' : 'neither';
  if (a !== '1' || b !== '1') return 'neither';
  if (act === 'delete' || act === 'undo') return extra ? 'old' : 'new';
  if (!extra) return 'neither';
  if (act === 'draft') return pick(readDraft(db, 'draft') === '', readDraft(db, 'draft') === 'typed');
  if (act === 'attach') {
    const count = readFolio(db).attachments.length;
    return pick(count === 0, count === 1);
  }
  if (act === 'import') {
    const ids = importedIds(1);
    const there = ids.filter((id) => readRecord(db, idSchema.parse(id))).length;
    return pick(there === 0, there === ids.length);
  }
  if (act === 'compact') return historyOf(db, idSchema.parse('twin-a')).length > 1 ? 'old' : 'new';
  return 'new';
}

/** What is wrong with what the act makes beside the case: whole or not there, and possible the next time. */
async function besideAfter(act: ActName, root: string, told: Told | null): Promise<readonly string[]> {
  const made = join(root, 'made');
  const isThere = existsSync(made);
  if (act === 'backup') {
    if (told?.ok === true && !isThere) return ['no backup'];
    if (!isThere) return [];
    const restored = await restoreBackup(made, join(root, 'again'), words);
    return restored.ok ? [] : [`the backup does not restore: ${restored.failure.code}`];
  }
  if (act === 'export') {
    if (told?.ok === true && !isThere) return ['no dossier'];
    if (!isThere) return [];
    const bytes = readFileSync(made).toString('latin1');
    return bytes.startsWith('%PDF') && bytes.trimEnd().endsWith('%%EOF') ? [] : ['half a dossier'];
  }
  if (act === 'dump') return told?.ok === true && !isThere ? ['no copy'] : [];
  if (act !== 'create' && act !== 'restore' && act !== 'rescue') return [];
  const opened = await openedWith(made, words);
  opened?.close();
  if (opened) return [];
  if (told?.ok === true) return ['what was made does not open'];
  if (act === 'rescue') rmSync(made, { recursive: true, force: true });
  const again =
    act === 'restore'
      ? await restoreBackup(join(root, keptBackup), made, words)
      : await Vault.create(made, words, { cost: cheap });
  if (again.ok && again.value instanceof Vault) again.value.close();
  return again.ok ? [] : [`cannot be made again: ${again.failure.code}`];
}
